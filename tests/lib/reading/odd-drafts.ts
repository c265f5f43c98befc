import fc from 'fast-check';
import type { ReadText } from '#lib/reading/offer.ts';
import { BLOCK_ROLES, type Block } from '#lib/text/block.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

const MARKS = Array.from('"\'“”‘’„‚‟‛«»‹›「」『』`´′″').concat("''", '``', '""');
const BIDI = ['\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2069'];
const RIGHT_TO_LEFT = [
  'אמר השר',
  'כי',
  'הכביש נסגר',
  'שָׁלוֹם',
  'ב־12.5.2021',
  'قال الوزير',
  'إن',
  'الطريق مغلق',
  '١٢٫٥',
  '،',
  '؟',
  'said',
  'the minister',
];

/** Words as news has them, in no order: what stands between them is what the finders look at. */
const NEWSY = [
  ...['the minister', 'Anna Bell', 'Mr. Cole', 'she', 'they', 'who', 'the U.S.', 'a source'],
  ...['sources close to the ministry', 'the report', 'Reuters', 'a spokesman for', 'officials'],
  ...[
    'said',
    'says',
    'told',
    'was accused of',
    'is said to',
    'reportedly',
    'according to',
    'citing',
  ],
  ...[
    'denied',
    'admitted',
    'added',
    'that',
    'because',
    'has not been confirmed',
    'did not',
    'never',
  ],
  ...[
    'hopes to',
    'made it clear that',
    'his claim that',
    'by',
    'to',
    'of',
    'and',
    'but',
    'in',
    'on',
  ],
  ...['$3.4 million', '20,000', 'five to seven', 'nearly', '12%', '-3', '1e400', '9'.repeat(400)],
  ...[
    '0.5',
    'two thirds',
    'a hundred thousand million',
    '½',
    '10-year',
    '1,2,3',
    '€',
    'km',
    'percent',
  ],
  ...['March 3, 2019', 'last Tuesday', '1990s', '2019-13-45', '10:30 p.m.', 'May', '31/31/2020'],
  ...[
    'more than',
    'the deadliest',
    'first',
    'fired',
    'the road',
    'welders',
    'is',
    'was',
    'will',
    '🌊',
  ],
  ...[
    '.',
    '.',
    '.',
    ',',
    ',',
    ':',
    ';',
    '?',
    '!',
    '…',
    '—',
    '--',
    '(',
    ')',
    '[',
    '%',
    '\n',
    '\n\n',
  ],
  ...['"', '"', '“', '”', '‘', '’', "'", "'s", '’s', '…,"', '," he said, "', '\ud83d', '\udca7'],
];

const NAMES = [
  'Anna Bell',
  'Mr. Cole',
  'the minister',
  'police',
  'the Tarn Group',
  'she',
  'Reuters',
];
const TAGS = ['said', 'told reporters', 'admitted', 'claimed on Monday', 'added', 'did not say'];
const FACTS = [
  'the road is closed',
  '1,200 welders were fired on May 3',
  'rents rose 12 percent',
  'rents did not rise',
  'it is the deadliest flood since 1990',
  'the dam broke because the town neglected it',
  'Mr. Cole has 300 beds',
  'police were accused of fraud',
];
const fact = fc.constantFrom(...FACTS);
const name = fc.constantFrom(...NAMES);
const tag = fc.constantFrom(...TAGS);
const [open, close] = [
  fc.constantFrom('“', '"', '‘', "'", '«', ''),
  fc.constantFrom('”', '"', '’', "'", '»', ''),
];

/** A sentence as a reporter writes it. */
const plausible = fc
  .tuple(fc.nat(9), fc.tuple(name, tag, fact, fact), fc.tuple(open, close))
  .map(([form, [who, says, one, other], [opens, closes]]) => {
    switch (form) {
      case 0:
        return `${opens}${one},${closes} ${who} ${says}, ${opens}and ${other}.${closes} `;
      case 1:
        return `${who} ${says} that ${one}, and that ${other}. `;
      case 2:
        return `${opens}${one},${closes} ${says} ${who}. ${opens}${other}.\n\n${opens}${one}.${closes} `;
      case 3:
        return `According to ${who}, ${one}. `;
      case 4:
        return `Reuters reported that ${who} ${says} ${one}. `;
      case 5:
        return `${who}: ${opens}${one}${closes}\n\n`;
      case 6:
        return `${one} (${who} ${says}), which has not been confirmed. `;
      case 7:
        return `It was ${says} by ${who} — ${other} — that ${one}. `;
      case 8:
        return `${one}. ${one}. `;
      default:
        return `${one}, ${who} ${says}. `;
    }
  });

/** The same with a piece taken out, doubled or put where it does not belong. */
const broken = fc
  .tuple(plausible, fc.nat(), fc.nat(40), fc.oneof(fc.constantFrom(...NEWSY, ...MARKS), hardText))
  .map(([sentence, from, length, piece]) => {
    const start = from % sentence.length;
    return sentence.slice(0, start) + piece + sentence.slice(start + length);
  });

const joined = (piece: fc.Arbitrary<string>, by: fc.Arbitrary<string>, maxLength: number) =>
  fc.tuple(fc.array(piece, { maxLength }), by).map(([pieces, separator]) => pieces.join(separator));

const space = fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '\u200b', '\t');

/** Texts by what is odd about them. */
export const ODD_TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'any characters': fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), hardText),
  'halves of characters': fc
    .array(fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(0xffff)), { maxLength: 80 })
    .map((codes) => String.fromCharCode(...codes)),
  'control characters': joined(
    fc.oneof(
      fc.nat(0x9f).map((code) => String.fromCharCode(code)),
      fc.constantFrom(...NEWSY),
    ),
    space,
    60,
  ),
  'right to left': joined(fc.constantFrom(...RIGHT_TO_LEFT, ...BIDI, ...MARKS, '.'), space, 60),
  'marks that quote and hardly a word': joined(
    fc.constantFrom(...MARKS, ...MARKS, 's', 'he said', ',', '\n\n', '7'),
    space,
    60,
  ),
  'marks that combine, and nothing to see': joined(
    fc.constantFrom('\u0301', '\u200d', '\u200b', '\ufeff', '\u00ad', 'e', 'said', '"', '👍', '1'),
    fc.constantFrom('', ' '),
    60,
  ),
  'figures and commas': joined(fc.constantFrom(...Array.from('0123456789,.,:-/%$½²٣')), space, 80),
  'breaks alone': joined(fc.constantFrom('\n', '\r', '\u2028', '\f', ' ', '\u0085'), space, 40),
  'newsy words in any order': joined(fc.constantFrom(...NEWSY), fc.constant(' '), 80),
  'news, written well and badly': joined(fc.oneof(plausible, broken), fc.constant(''), 14),
};

/** The offsets at which a text may be cut: never inside a pair of surrogates. */
function seams(text: string): readonly number[] {
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length);
  return offsets;
}

/**
 * A text with blocks in reading order that leave out what they like, hold nothing, or are many; at blank
 * lines half of the time.
 */
export function oddlyLaid(texts: fc.Arbitrary<string>): fc.Arbitrary<ReadText> {
  const look = fc.tuple(fc.constantFrom(...BLOCK_ROLES), fc.nat(5), fc.nat());
  return fc
    .tuple(
      texts,
      fc.boolean(),
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.array(look, { minLength: 1, maxLength: 5 }),
    )
    .map(([text, atBlankLines, cuts, looks]) => {
      const ends = atBlankLines ? paragraphsOf(text) : pairsOf(text, cuts);
      const blocks = ends.map(({ start, end }, at): Block => {
        const [role, repeats, first] = looks[at % looks.length] ?? ['paragraph', 1, 0];
        return { role, start, end, repeatOf: repeats === 0 && at > 0 ? first % at : null };
      });
      return { text, blocks };
    });
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0;
  return text.split('\n\n').map((words) => {
    const place = { start, end: start + words.length };
    start = place.end + 2;
    return place;
  });
}

function pairsOf(text: string, cuts: readonly number[]) {
  const places = seams(text);
  const sorted = cuts.map((cut) => places[cut % places.length] ?? 0).toSorted((a, b) => a - b);
  return sorted.flatMap((start, at) =>
    at % 2 === 0 ? [{ start, end: sorted[at + 1] ?? text.length }] : [],
  );
}
