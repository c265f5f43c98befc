import process from 'node:process';
import { z } from 'zod';
import { writeReading } from '#lib/reading/write-reading.ts';
import { blockSchema } from '#lib/text/block.ts';

// The process that reads drafts beside the server: one draft after the other, as they come over the channel.
// It ends with the server, whichever way that ends.
const askedSchema = z.object({
  id: z.number(),
  text: z.string(),
  blocks: z.array(blockSchema).readonly(),
});

process.on('message', (message: unknown) => {
  const { id, text, blocks } = askedSchema.parse(message);
  process.send?.({ id, written: writeReading({ text, blocks }) });
});
process.on('disconnect', () => {
  process.exit(0);
});
