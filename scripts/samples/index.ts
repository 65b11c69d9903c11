import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { parseIsoDate } from '../../src/core/model/isoDate';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { lineageOf, makeSamples } from './makeSamples';

const folder = join(process.cwd(), 'resources', 'samples');
mkdirSync(folder, { recursive: true });

/** The same parts packed as small as they get, with one fixed date, so that a rerun changes nothing. */
const packed = (bytes: Uint8Array): Uint8Array =>
  zipSync(unzipSync(bytes), { level: 9, mtime: new Date(2026, 0, 1) });

for (const sample of makeSamples()) {
  for (const { fileName, list, printed } of sample.lists) {
    const bytes = await writeWorkbook({
      properties: {
        title: list.title,
        subject: 'Số liệu minh họa',
        creator: 'Tinh Gọn',
        created: parseIsoDate('2026-01-01'),
      },
      sheets: [printed.sheet],
    });
    const small = packed(bytes);
    writeFileSync(join(folder, fileName), small);
    process.stdout.write(
      `${fileName}: ${Math.ceil(small.length / 1024)} KB, ${printed.rowOf.size} units\n`,
    );
  }
  writeFileSync(
    join(folder, `${sample.name}-lineage.json`),
    `${JSON.stringify(lineageOf(sample))}\n`,
  );
}
