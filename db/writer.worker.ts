import { parentPort, workerData } from 'node:worker_threads';
import { quickenImports } from '#db/quick-imports.ts';
import type { WriterData } from '#db/writer-messages.ts';

/** Where the writing thread begins; `startWriter` starts this file, with exactly this data. */

if (parentPort === null) throw new Error('The writer runs as a worker thread.');
quickenImports();
const { serveWrites } = await import('#db/writing.ts');
serveWrites(parentPort, workerData as WriterData);
