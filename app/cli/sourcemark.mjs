import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

// The project's root: storage and server look for their parts there.
process.env.SOURCEMARK_ROOT ??= resolve(import.meta.dirname, '..', '..');
// On a second start our files come from a cache, their types already stripped. Plain JavaScript, because Node would
// load all that strips types for this one file, 130 ms of processor time; threads learn of the cache by the environment.
process.env.NODE_COMPILE_CACHE ??= join(process.env.SOURCEMARK_ROOT, '.cache', 'compile');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
// Before everything else, so that all of it is loaded the quick way.
const { quickenImports } = await import('#db/quick-imports.ts');
quickenImports();
const { main } = await import('#app/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
