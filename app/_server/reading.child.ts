import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { z } from 'zod';
import type { ReadText } from '#lib/reading/offer.ts';
import { printedBytes } from '#lib/reading/printed-reading.ts';
import { writeReading } from '#lib/reading/write-reading.ts';
import { blockSchema } from '#lib/text/block.ts';

// The process that reads drafts beside the server: one draft after the other, as they come over the channel.
// It ends with the server, whichever way that ends.
/** How many bytes of an answer go in one message. */
const PIECE = 256 * 1024;

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
  const answer = as === 'kept' ? writeReading({ text, blocks }) : sendPrinted(id, { text, blocks });
  process.send?.({ id, answer });
});

/** Sends what is printed in pieces, so that the server is never busy with all of it at once; answers how many. */
function sendPrinted(id: number, draft: ReadText): number {
  const bytes = printedBytes(draft);
  let pieces = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    process.send?.({ id, piece: bytes.subarray(at, at + PIECE) });
    pieces += 1;
  }
  return pieces;
}

process.on('disconnect', () => {
  process.exit(0);
});
