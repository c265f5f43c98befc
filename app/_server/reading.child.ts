import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { z } from 'zod';
import { printedBytes } from '#lib/reading/printed-reading.ts';
import { writeReading } from '#lib/reading/write-reading.ts';
import { blockSchema } from '#lib/text/block.ts';

// The process that reads drafts beside the server: one draft after the other, as they come over the channel.
// It ends with the server, whichever way that ends.
const askedSchema = z.object({
  id: z.number(),
  as: z.enum(['kept', 'printed']),
  text: z.string(),
  blocks: z.array(blockSchema).readonly(),
});

// Whoever waits for a page goes before whoever waits for a reading.
setPriority(constants.priority.PRIORITY_LOW);

process.on('message', (message: unknown) => {
  const { id, as, text, blocks } = askedSchema.parse(message);
  const answer = as === 'kept' ? writeReading({ text, blocks }) : printedBytes({ text, blocks });
  process.send?.({ id, answer });
});
process.on('disconnect', () => {
  process.exit(0);
});
