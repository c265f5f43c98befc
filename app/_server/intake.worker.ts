import { parentPort, workerData } from 'node:worker_threads';
import { INTAKE_FORMATS } from '#lib/story/draft.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import { z } from 'zod';

// A thread of its own for one original: whatever the original does to the parser ends with the thread.
const sourceSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  format: z.enum(INTAKE_FORMATS),
});

parentPort?.postMessage(takeIn(sourceSchema.parse(workerData)));
