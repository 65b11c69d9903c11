import { buildAppWhenStale, buildCliWhenStale } from './build/buildWhenStale.mjs';

await buildAppWhenStale({ always: true });
await buildCliWhenStale({ always: true });
