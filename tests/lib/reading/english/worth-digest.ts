import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { WorthFeatures } from '#lib/reading/english/worth-features.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import { MONTHS, WEEKDAYS } from '#lib/reading/english/words/calendar-words.ts';
import { MARKED_WORDS } from '#lib/reading/english/words/marked-words.ts';
import { NO_SUPERLATIVES } from '#lib/reading/english/words/no-superlatives.ts';
import { NUMBER_WORDS } from '#lib/reading/english/words/number-words.ts';
import { PLAIN_WORDS } from '#lib/reading/english/words/plain-words.ts';
import { STOP_WORDS } from '#lib/reading/english/words/stop-words.ts';
import { tokenize } from '#lib/reading/tokens.ts';

/** Sentences with every kind of token, shape and bucket that the features tell apart. */
const SENTENCES = [
  'The yard fired 1,200 welders on May 3, 2019, said Ruiz.',
  'In the 1990s rents rose 12.5 percent, the 3rd rise in 10 years.',
  "We don't think it's fair: the U.S.-led talks won't end at 10:30 p.m.",
  'Is the long-range plan safe? Nobody at example.com knew!',
  '“The dam broke,” she said — ‘because of neglect’ … (again).',
  'Harbour Talks Stall Over Grain Shipments Again',
  'YARD FIRES WELDERS; UNION CALLS STRIKE',
  'A five-year, $40-million deal & 7% of twenty-three towns.',
  "The workers' demands, Mr. O'Neil's and the '90s: 5 or 123.",
  'I was there, and so was Élodie Müller of Łódź.',
  'Yes.',
  '',
  `It went on${' and on'.repeat(50)}.`,
] as const;

/**
 * What the features of the ranking come to, in hexadecimal digits: for sentences of all sorts, and for every word of
 * every list they look into. It changes when the tokenizer, the features or one of these lists does; then
 * the weights that were learnt from them fit no more, and are to be trained anew.
 */
export function worthDigest(): string {
  const lists: Iterable<string>[] = [
    SENTENCES,
    ...Array.from(MARKED_WORDS, ([, words]) => words),
    MONTHS.keys(),
    WEEKDAYS.keys(),
    NUMBER_WORDS.keys(),
    NO_SUPERLATIVES,
    PLAIN_WORDS,
    STOP_WORDS,
  ];
  const hash = sha256.create();
  for (const list of lists) {
    // The order of a list's words makes no feature.
    for (const text of [...list].sort()) hash.update(featuresOf(text));
  }
  return bytesToHex(hash.digest());
}

function featuresOf(text: string): Uint8Array {
  const tokens = tokenize(text, () => 0);
  const features = new WorthFeatures(tokens, marksOf(tokens));
  const factor = features.read({ from: 0, to: tokens.count });
  const numbers = Float64Array.from({ length: 2 * features.count + 1 }, (_, at) =>
    at % 2 === 0 ? (features.buckets[at >> 1] ?? 0) : (features.values[at >> 1] ?? 0),
  );
  numbers[2 * features.count] = factor;
  return new Uint8Array(numbers.buffer);
}
