import { flushCompileCache } from 'node:module';
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { z } from 'zod';
import { aboutAnnotationSchema } from '#lib/anchor/about-annotation.ts';
import { outsideSelectorSchema } from '#lib/anchor/selector.ts';
import { locateAnnotations } from '#lib/annotation/locating.ts';
import { carry } from '#lib/carry/carry.ts';
import { pieces } from '#lib/carry/pieces.ts';
import type { ReadText } from '#lib/reading/offer.ts';
import { printedBytes } from '#lib/reading/printed-reading.ts';
import { writeReading } from '#lib/reading/write-reading.ts';
import { blockSchema } from '#lib/text/block.ts';
import { spanSchema } from '#lib/text/span.ts';

// The process that reads drafts beside the server, carries work between them, and looks for annotations in them: one thing after the other, as they
// come over the channel. It ends with the server, whichever way that ends.
/** How many bytes of an answer go in one message. */
const PIECE = 256 * 1024;

const draft = { text: z.string(), blocks: z.array(blockSchema).readonly() };
const texts = { from: z.string(), to: z.string() };
const spans = z.array(spanSchema).readonly();
const attribution = z.object({
  id: z.string(),
  sourceSpans: spans,
  cueSpans: spans,
  contentSpans: spans,
});
const mark = z.object({ id: z.string(), spans, attributions: z.array(attribution).readonly() });

// What was read before comes from the server's own store; a file is anybody's, and is read with care.
const sought = z.union([
  z.instanceof(Uint8Array),
  z
    .array(
      z.object({
        kind: z.literal('selected'),
        ...aboutAnnotationSchema.unwrap().shape,
        selector: outsideSelectorSchema,
      }),
    )
    .readonly(),
]);

const askedSchema = z.object({
  id: z.number(),
  asking: z.discriminatedUnion('as', [
    z.object({ as: z.literal('kept'), ...draft }),
    z.object({ as: z.literal('printed'), ...draft }),
    z.object({ as: z.literal('carried'), ...texts, marks: z.array(mark).readonly() }),
    z.object({ as: z.literal('compared'), ...texts }),
    z.object({ as: z.literal('located'), ...draft, sought }),
  ]),
});

// Kept for the next reader now: this one may be ended at any moment.
flushCompileCache();
// Whoever waits for a page goes before whoever waits for a reading.
setPriority(constants.priority.PRIORITY_LOW);

process.on('message', (message: unknown) => {
  const { id, asking } = askedSchema.parse(message);
  process.send?.({ id, answer: answerTo(id, asking) });
});

function answerTo(id: number, asking: z.output<typeof askedSchema>['asking']) {
  switch (asking.as) {
    case 'kept':
      return writeReading(asking);
    case 'printed':
      return sendPrinted(id, asking);
    case 'carried':
      return carry(asking);
    case 'compared':
      return pieces(asking);
    case 'located':
      return locateAnnotations(asking.sought, asking);
    default:
      return asking satisfies never;
  }
}

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
