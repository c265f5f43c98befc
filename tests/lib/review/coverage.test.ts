import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoveredSentence,
  addedUp,
  blockCoverage,
  dismissalsByBlock,
  dismissedBy,
  draftCoverage,
  splitDraft,
  sumsOf,
} from '#lib/review/coverage.ts';
import { sentencesTouched, untouchedAfter, untouchedBefore } from '#lib/review/untouched.ts';
import { blockAt, layOut } from '#lib/text/blocks.ts';
import { type Span, contains, overlaps } from '#lib/text/span.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText, spanWithin } from '#tests/lib/text/some-text.ts';

const draft = layOut([
  { role: 'headline', text: 'Harbour to be dredged', repeatOf: null },
  {
    role: 'paragraph',
    text: 'The authority found 1,400 tonnes. Nobody hid anything. It will cost 3.2 million.',
    repeatOf: null,
  },
  { role: 'quote', text: 'Nobody hid anything.', repeatOf: null },
  { role: 'quote', text: 'Nobody hid anything.', repeatOf: 2 },
]);
const sentences = splitDraft(draft);

function spanOf(words: string, from = 0): Span {
  const start = draft.text.indexOf(words, from);
  if (start < 0) throw new Error(`The draft does not hold ${words}.`);
  return { start, end: start + words.length };
}

const NOBODY_HID = spanOf('Nobody hid anything.');
const IN_REPEAT = spanOf('Nobody hid anything.', draft.blocks[3]?.start ?? 0);

function states(runs: readonly Span[], dismissals: readonly Span[]): string {
  const covered = draftCoverage({ blocks: draft.blocks, sentences, runs, dismissals });
  return covered.map((block) => block.map(({ coverage }) => coverage.charAt(0)).join('')).join(' ');
}

describe('what counts of a sentence', () => {
  it.each([
    ['nothing was done', [], [], 'u uuu u r'],
    ['a claim on part of one', [spanOf('1,400 tonnes')], [], 'u cuu u r'],
    ['a claim over two', [spanOf('tonnes. Nobody')], [], 'u ccu u r'],
    ['a claim across blocks', [spanOf('million.\n\nNobody')], [], 'u uuc c r'],
    ['a dismissal', [], [NOBODY_HID], 'u udu u r'],
    ['a claim on a dismissed one', [spanOf('hid')], [NOBODY_HID], 'u ucu u r'],
    [
      'a dismissal that holds two',
      [],
      [spanOf('Nobody hid anything. It will cost 3.2 million.')],
      'u udd u r',
    ],
    ['a dismissal of part of one', [], [spanOf('Nobody hid')], 'u uuu u r'],
    ['a claim and a dismissal in what repeats', [spanOf('hid', IN_REPEAT.start)], [], 'u uuu u c'],
    ['a dismissal in what repeats', [], [IN_REPEAT], 'u uuu u d'],
    [
      'marks that only touch its ends',
      [spanOf(' Nobody hid anything. ').start].map((start) => ({ start, end: start + 1 })),
      [],
      'u uuu u r',
    ],
  ] as const)('%s', (_what, runs, dismissals, expected) => {
    expect(states(runs, dismissals)).toBe(expected);
  });
});

it('sums are told of the whole and by the person who dismissed, most first', () => {
  const by = (createdBy: string | null, createdByName: string) => ({ createdBy, createdByName });
  const covered = draftCoverage({
    blocks: draft.blocks,
    sentences,
    runs: [spanOf('1,400')],
    dismissals: [
      { ...spanOf('Harbour to be dredged'), ...by('person_b', 'Tomas') },
      { ...NOBODY_HID, ...by('person_a', 'Mara') },
      { ...spanOf('It will cost 3.2 million.'), ...by('person_a', 'Mara L.') },
      // Claimed all the same: it is nobody's.
      { ...spanOf('The authority found 1,400 tonnes.'), ...by('person_b', 'Tomas') },
      { ...IN_REPEAT, ...by(null, 'command line') },
    ],
  });
  expect(sumsOf(covered.flat())).toEqual({
    sentences: 6,
    claimed: 1,
    dismissed: 4,
    repeat: 0,
    untouched: 1,
  });
  expect(dismissedBy(covered.flat())).toEqual(
    [
      { personId: 'person_a', name: 'Mara L.', sentences: 2 },
      { personId: 'person_b', name: 'Tomas', sentences: 1 },
      { personId: null, name: 'command line', sentences: 1 },
    ].sort((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1)),
  );
});

describe('finding the way through what is untouched', () => {
  const covered = draftCoverage({
    blocks: draft.blocks,
    sentences,
    runs: [spanOf('1,400')],
    dismissals: [NOBODY_HID],
  });
  const at = (position: number) => covered[position] ?? null;
  const next = (offset: number) => untouchedAfter(draft.blocks, at, offset)?.start ?? null;
  const before = (offset: number) => untouchedBefore(draft.blocks, at, offset)?.start ?? null;
  const MONEY = spanOf('It will cost 3.2 million.').start;
  const QUOTE = draft.blocks[2]?.start ?? -1;

  it.each([
    [-1, 0],
    [0, MONEY],
    [30, MONEY],
    [MONEY, QUOTE],
    [MONEY + 3, QUOTE],
    [QUOTE, null],
    [10_000, null],
  ])('after %i comes %s', (offset, expected) => {
    expect(next(offset)).toBe(expected);
  });

  it.each([
    [10_000, QUOTE],
    [QUOTE + 3, QUOTE],
    [QUOTE, MONEY],
    [MONEY, 0],
    [0, null],
    [-1, null],
  ])('before %i comes %s', (offset, expected) => {
    expect(before(offset)).toBe(expected);
  });

  it('a selection touches every sentence it shares a character with, a caret the one it stands in', () => {
    const touched = (span: Span) =>
      sentencesTouched(draft.blocks, at, span).map(({ start, end }) =>
        draft.text.slice(start, end),
      );
    expect(touched(spanOf('tonnes. Nobody'))).toEqual([
      'The authority found 1,400 tonnes.',
      'Nobody hid anything.',
    ]);
    expect(touched({ start: 0, end: draft.text.length })).toHaveLength(6);
    expect(touched({ start: 5, end: 5 })).toEqual(['Harbour to be dredged']);
    expect(touched({ start: NOBODY_HID.start, end: NOBODY_HID.start })).toEqual([
      'Nobody hid anything.',
    ]);
    // In the white space behind a sentence, the caret still stands in it.
    expect(touched({ start: NOBODY_HID.end, end: NOBODY_HID.end })).toEqual([
      'Nobody hid anything.',
    ]);
  });
});

/** Any draft with any marks over it. */
const anyDraft = fc
  .array(fc.tuple(hardText, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    layOut(
      parts.map(([text, repeats], index) => ({
        role: 'paragraph',
        text: text === '' ? 'A.' : text,
        repeatOf: repeats && index > 0 ? 0 : null,
      })),
    ),
  )
  .chain((laid) =>
    fc.record({
      laid: fc.constant(laid),
      runs: fc.array(spanWithin(laid.text.length), { maxLength: 6 }),
      picks: fc.array(fc.nat({ max: 200 }), { maxLength: 8 }),
      strays: fc.array(spanWithin(laid.text.length), { maxLength: 3 }),
    }),
  )
  .map(({ laid, runs, picks, strays }) => {
    const split = splitDraft(laid);
    const all = split.flat();
    const dismissals = picks.flatMap((pick) => all[pick % Math.max(all.length, 1)] ?? []);
    // A dismissal stands within one block.
    const within = strays.filter(
      ({ start, end }) => blockAt(laid.blocks, start) === blockAt(laid.blocks, end - 1),
    );
    return { blocks: laid.blocks, sentences: split, runs, dismissals: [...dismissals, ...within] };
  });

describe('whatever the text and the marks', () => {
  it('every sentence has exactly the one state that the plain definition gives it', () => {
    fc.assert(
      fc.property(anyDraft, (given) => {
        const covered = draftCoverage(given);
        expect(covered.map((block) => block.map(plain))).toEqual(
          given.sentences.map((block) => block.map(plain)),
        );
        for (const [position, block] of covered.entries()) {
          const isRepeat = given.blocks[position]?.repeatOf !== null;
          for (const one of block) expect(one.coverage).toBe(byDefinition(one, isRepeat, given));
        }
      }),
    );
  });

  it('sums add up, by block and over all', () => {
    fc.assert(
      fc.property(anyDraft, (given) => {
        const covered = draftCoverage(given);
        const sums = addedUp(covered.map(sumsOf));
        expect(sums).toEqual(sumsOf(covered.flat()));
        expect(sums.claimed + sums.dismissed + sums.repeat + sums.untouched).toBe(sums.sentences);
        expect(sums.sentences).toBe(given.sentences.flat().length);
      }),
    );
  });

  it('a block by itself is covered as in the whole', () => {
    fc.assert(
      fc.property(anyDraft, (given) => {
        const whole = draftCoverage(given);
        const dismissed = dismissalsByBlock(given.blocks, given.dismissals);
        for (const [position, block] of given.blocks.entries()) {
          const alone = blockCoverage({
            sentences: given.sentences[position] ?? [],
            isRepeat: block.repeatOf !== null,
            runs: given.runs,
            dismissals: dismissed.get(position) ?? [],
          });
          expect(alone).toEqual(whole[position]);
        }
      }),
    );
  });

  it('dismissing a sentence and taking it back leaves what was there', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (given, pick) => {
        const all = given.sentences.flat();
        const one = all[pick % Math.max(all.length, 1)];
        fc.pre(one !== undefined);
        const before = draftCoverage(given);
        const dismissals = [...given.dismissals, one];
        const after = draftCoverage({ ...given, dismissals });
        expect(untouched(after)).toEqual(untouched(before).filter((each) => each !== one.start));
        const back = dismissals.slice(0, -1);
        expect(draftCoverage({ ...given, dismissals: back })).toEqual(before);
      }),
    );
  });

  it('going from one untouched sentence to the next meets each of them once, both ways', () => {
    fc.assert(
      fc.property(anyDraft, (given) => {
        const covered = draftCoverage(given);
        const at = (position: number) => covered[position] ?? null;
        const met: number[] = [];
        for (let here = untouchedAfter(given.blocks, at, -1); here !== null;) {
          met.push(here.start);
          here = untouchedAfter(given.blocks, at, here.start);
        }
        expect(met).toEqual(untouched(covered));
        const back: number[] = [];
        for (let here = untouchedBefore(given.blocks, at, Infinity); here !== null;) {
          back.push(here.start);
          here = untouchedBefore(given.blocks, at, here.start);
        }
        expect(back).toEqual(met.toReversed());
      }),
    );
  });
});

it('ten times the text takes about ten times as long, not a hundred', () => {
  const marked = (count: number) => {
    const laid = layOut(
      Array.from({ length: count }, () => ({
        role: 'paragraph' as const,
        text: 'It was said. It is so. '.repeat(5).trim(),
        repeatOf: null,
      })),
    );
    const split = splitDraft(laid);
    const all = split.flat();
    const given = {
      blocks: laid.blocks,
      sentences: split,
      runs: all.filter((_, index) => index % 2 === 0),
      dismissals: all.filter((_, index) => index % 3 === 0),
    };
    return () => draftCoverage(given);
  };
  const [small, large] = [marked(300), marked(3000)];
  cpuMsOf(small);
  expect(cpuMsOf(large)).toBeLessThan(Math.max(cpuMsOf(small), 2) * 40);
});

function plain({ start, end }: Span): Span {
  return { start, end };
}

function untouched(covered: readonly (readonly CoveredSentence[])[]): number[] {
  return covered
    .flat()
    .filter(({ coverage }) => coverage === 'untouched')
    .map(({ start }) => start);
}

function byDefinition(
  sentence: Span,
  isRepeat: boolean,
  given: { readonly runs: readonly Span[]; readonly dismissals: readonly Span[] },
): string {
  if (given.runs.some((run) => overlaps(run, sentence))) return 'claimed';
  if (given.dismissals.some((one) => contains(one, sentence))) return 'dismissed';
  return isRepeat ? 'repeat' : 'untouched';
}
