import { buildStaticWhenStale } from './build/buildWhenStale.mjs';

await buildStaticWhenStale({ always: true });
process.stdout.write('out/web\n');
