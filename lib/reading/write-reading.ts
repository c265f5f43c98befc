import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WrittenReading } from '#lib/reading/kept-reading.ts';
import { type ReadText, countedByFinder, offersOf } from '#lib/reading/offer.ts';
import { readDraft } from '#lib/reading/read.ts';

/** Reads a draft and writes the reading down as it is kept: all that costs time is in here. */
export function writeReading(draft: ReadText): WrittenReading {
  const reading = readDraft(draft.text, draft.blocks);
  const json = JSON.stringify(reading);
  return {
    format: reading.format,
    json,
    sha256: bytesToHex(sha256(new TextEncoder().encode(json))),
    sentences: reading.sentences.length,
    suggestions: countedByFinder(offersOf(draft, reading)),
  };
}
