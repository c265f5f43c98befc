import { resolve } from 'node:path';
import { quickenImports } from '#db/quick-imports.ts';

// The project's root: storage and server look for their parts there.
process.env['SOURCEMARK_ROOT'] ??= resolve(import.meta.dirname, '..', '..');
// Before everything else, so that all of it is loaded the quick way.
quickenImports();
const { main } = await import('#app/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
