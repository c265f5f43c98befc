import { describe, expect, test } from 'vitest';
import type { Annotation } from '#lib/annotation/annotation.ts';
import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import { choosePlace } from '#lib/annotation/rules.ts';
import { readWritten } from '#lib/annotation/written.ts';
import { say } from '#lib/say.ts';
import { MOST_RUNS, wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';
import { ORPHANS, aNote, anAnnotationSet } from '#tests/fixtures/annotations.ts';
import { aDraft, spanOf } from '#tests/fixtures/things.ts';

const draft = aDraft([
  'Ferry pier to close',
  'The pier closes in May. Nobody objected 👩‍🔬 at all.',
  'One two three four '.repeat(40).trim(),
]);

const [LOST] = ORPHANS;
if (LOST?.outcome !== 'orphaned') throw new Error('It has no place.');
const { about, selector } = LOST;

/** Where it was offered to be; what is chosen below is never one of these. */
const OFFERED = [[spanOf(draft, 'Ferry pier')], [spanOf(draft, 'The pier')]];

const ANNOTATIONS: readonly Annotation[] = [
  LOST,
  { outcome: 'ambiguous', about, selector, candidates: OFFERED, places: 2 },
  {
    outcome: 'found',
    about,
    selector,
    spans: [spanOf(draft, 'in May')],
    exactness: 'exact',
    score: null,
  },
  {
    outcome: 'unusable',
    about: aNote(),
    message: 'No place.',
    said: say('annotation-names-no-place'),
  },
];

function choose(position: number, spans: readonly Span[], set: Partial<AnnotationSet> = {}) {
  const { set: standing } = anAnnotationSet({ id: draft.storyId, draftId: draft.id }, set);
  const read = { set: standing, annotations: ANNOTATIONS };
  return choosePlace(read, draft, { position, spans, expects: standing.version });
}

/** The runs an annotation has after they were chosen for it. */
function chosen(position: number, spans: readonly Span[]) {
  const answer = choose(position, spans);
  const [change] = answer.ok ? answer.value : [];
  if (change?.kind !== 'annotations.placed') throw new Error('It has no place.');
  const after = readWritten(change.json);
  const one = after[position];
  if (one?.outcome !== 'found') throw new Error('It is not found.');
  return { change, after, one };
}

function refused(position: number, spans: readonly Span[], set: Partial<AnnotationSet> = {}) {
  const answer = choose(position, spans, set);
  return answer.ok ? null : answer.problem;
}

describe('the place a person chooses for an annotation', () => {
  test.each([
    [0, 'was not found'],
    [1, 'was found in several places'],
  ])('may be any words of the draft, for one (%i) that %s', (position) => {
    const spans = [spanOf(draft, 'Nobody objected')];
    const { after, change, one } = chosen(position, spans);
    expect(one).toEqual({
      outcome: 'found',
      about,
      selector,
      spans,
      exactness: 'chosen',
      score: null,
    });
    expect(change.chosen).toEqual({
      position,
      quoted: 'three new wells',
      words: 'Nobody objected',
    });
    // Nothing else of the set is touched.
    expect(after.filter((_, at) => at !== position)).toEqual(
      ANNOTATIONS.filter((_, at) => at !== position),
    );
  });

  test('is kept in whole characters, without white space around it, and block by block', () => {
    const sign = draft.text.indexOf('👩‍🔬');
    const inside = { start: sign + 2, end: sign + 4 };
    expect(wordsOfRuns(draft.text, chosen(0, [inside]).one.spans)).toBe('👩‍🔬');
    const { start } = spanOf(draft, 'at all.');
    const over = { start: start - 1, end: start + 'at all.\n\nOne two '.length };
    expect(wordsOfRuns(draft.text, chosen(0, [over]).one.spans)).toBe('at all. … One two');
  });

  test.each<readonly [string, readonly Span[], string]>([
    ['no words at all', [], 'spans'],
    ['no characters', [{ start: 4, end: 4 }], 'spans.0'],
    ['what ends before it begins', [{ start: 6, end: 4 }], 'spans.0'],
    ['half of a place', [{ start: 0.5, end: 4 }], 'spans.0'],
    ['what begins before the text', [{ start: -1, end: 4 }], 'spans.0'],
    ['what ends behind the text', [{ start: 0, end: draft.text.length + 1 }], 'spans.0'],
    ['what lies behind it', [{ start: 5_000, end: 5_004 }], 'spans.0'],
    [
      'white space',
      [{ start: draft.text.indexOf('\n'), end: draft.text.indexOf('\n') + 2 }],
      'spans.0',
    ],
    ['one good run and a bad one', [spanOf(draft, 'in May'), { start: 3, end: 3 }], 'spans.1'],
  ])('is never %s', (_, spans, path) => {
    for (const position of [0, 1]) {
      expect(refused(position, spans)).toMatchObject({ code: 'invalid', fields: [{ path }] });
    }
  });

  test('has no more runs than a claim may have', () => {
    const start = draft.text.indexOf('One two');
    const runs = Array.from({ length: MOST_RUNS + 1 }, (_, at) => ({
      start: start + at * 8,
      end: start + at * 8 + 3,
    }));
    expect(refused(0, runs)).toMatchObject({ code: 'invalid', fields: [{ path: 'spans' }] });
    expect(chosen(0, runs.slice(1)).one.spans).toHaveLength(MOST_RUNS);
  });

  test('is refused for one that has its place, names none, or is not in the set, and in a withdrawn set', () => {
    const spans = [spanOf(draft, 'Nobody objected')];
    expect(refused(2, spans)).toMatchObject({
      code: 'policy',
      said: { key: 'annotation-has-place' },
    });
    expect(refused(3, spans)).toMatchObject({
      code: 'policy',
      said: { key: 'annotation-names-no-place' },
    });
    expect(refused(4, spans)).toMatchObject({
      code: 'not-found',
      said: { key: 'annotation-not-in-set' },
    });
    expect(refused(0, spans, { state: 'withdrawn' })).toMatchObject({
      code: 'policy',
      said: { key: 'annotations-withdrawn' },
    });
  });
});
