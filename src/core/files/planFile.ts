import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import type { Plan } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import { checkPlan } from './checkPlan';
import { migrateData } from './migrations/migrateData';
import { fromPlanData, toPlanData } from './planData';
import { type PlanData, planDataSchema } from './planSchema';
import { isSealedFile } from './sealedFile';

/** Version of the format that this program writes; see docs/tinhgon-format.md. */
const FORMAT_VERSION = 1;

const MANIFEST = 'manifest.json';
/** The entry of the archive that holds the plan. */
export const PLAN_ENTRY = 'plan.json';
/** A plan of 50,000 units takes some 60 MB as text; beyond this a file is not ours. */
const LARGEST_TEXT = 1_000_000_000;
/** A fixed time in the archive: when a plan was written is the file system's matter. */
const ARCHIVE_TIME = '1980-01-02T00:00:00';

/** Why a file is not opened; each has a message `planFile.<code>`. */
export type PlanFileError =
  | { readonly code: 'notAPlan' }
  | { readonly code: 'sealed' }
  | { readonly code: 'newerVersion'; readonly version: number; readonly own: number }
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'inconsistent'; readonly detail: string };

const manifestSchema = z.object({
  format: z.literal('tinhgon'),
  formatVersion: z.int().min(1),
  sha256: z.string(),
});

/** The bytes of a `.tinhgon` file. */
export function writePlanFile(plan: Plan): Uint8Array {
  const text = strToU8(JSON.stringify(toPlanData(plan)));
  const manifest = {
    format: 'tinhgon',
    formatVersion: FORMAT_VERSION,
    sha256: bytesToHex(sha256(text)),
  };
  return zipSync(
    { [MANIFEST]: strToU8(JSON.stringify(manifest)), [PLAN_ENTRY]: text },
    { level: 6, mtime: ARCHIVE_TIME },
  );
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === MANIFEST || name === PLAN_ENTRY) && originalSize <= LARGEST_TEXT,
    });
  } catch {
    return null;
  }
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads a `.tinhgon` file; nothing of a damaged or newer file is taken over. */
export function readPlanFile(bytes: Uint8Array): Result<Plan, PlanFileError> {
  if (isSealedFile(bytes)) return fail({ code: 'sealed' });
  if (!startsAsZip(bytes)) return fail({ code: 'notAPlan' });
  const parts = unzip(bytes);
  if (parts === null) return fail({ code: 'damaged', detail: 'zip' });
  const manifest = manifestSchema.safeParse(parseJson(parts[MANIFEST]));
  if (!manifest.success)
    return fail(
      parts[PLAN_ENTRY] === undefined
        ? { code: 'notAPlan' }
        : { code: 'damaged', detail: MANIFEST },
    );
  const { formatVersion } = manifest.data;
  if (formatVersion > FORMAT_VERSION)
    return fail({ code: 'newerVersion', version: formatVersion, own: FORMAT_VERSION });
  const text = parts[PLAN_ENTRY];
  if (text === undefined || bytesToHex(sha256(text)) !== manifest.data.sha256)
    return fail({ code: 'damaged', detail: PLAN_ENTRY });
  return readPlanData(migrateData(parseJson(text), formatVersion));
}

/** A plan from data of the present version, checked whole. */
export function readPlanData(data: unknown): Result<Plan, PlanFileError> {
  const parsed = planDataSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
    return fail({ code: 'inconsistent', detail: path });
  }
  const plan = fromPlanData(parsed.data);
  const problem = duplicateIn(parsed.data) ?? checkPlan(plan);
  return problem === null ? ok(plan) : fail({ code: 'inconsistent', detail: problem });
}

/** First id that a table holds twice; null when there is none. */
function duplicateIn(data: PlanData): string | null {
  const { settings: _, units, ...tables } = data;
  for (const [name, rows] of [...Object.entries(tables), ...Object.entries(units)]) {
    const seen = new Set<string>();
    for (const { id } of rows) {
      if (seen.has(id)) return `${name}: ${id}`;
      seen.add(id);
    }
  }
  return null;
}
