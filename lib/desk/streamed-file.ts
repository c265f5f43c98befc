import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

const chunksSchema = z.custom<AsyncIterable<Uint8Array>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
  inSchema(say('no-bytes')),
);
chunksSchema._zod.toJSONSchema = () => ({ type: 'string', format: 'binary' });

/** What an operation answers that hands out a file too long to be held at once; it can be read once. */
export const streamedFileSchema = z
  .object({ filename: z.string(), mediaType: z.string(), chunks: chunksSchema })
  .readonly();

export type StreamedFile = z.infer<typeof streamedFileSchema>;
