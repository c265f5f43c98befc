import { describe, expect, test } from 'vitest';
import type { Attribution } from '#lib/attribution/attribution.ts';
import { ROLES, attributionsAtHand } from '#lib/carry/attribution-at-hand.ts';
import type { Draft } from '#lib/story/draft.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { aClaim, aDraft, anAttribution, anId, spanOf } from '#tests/fixtures/things.ts';

const BEFORE = aDraft([
  'Karsh has denied that its arsenal was on the table. Nobody else was asked.',
  'The minister said on Monday: “We have counted them,” and he told members so.',
]);

function nextDraft(...paragraphs: readonly string[]): Draft {
  return { ...aDraft(paragraphs), id: anId('draft', 2), number: 2 };
}

/** An attribution by its words in a draft. */
function ascribed(
  draft: Draft,
  words: { readonly [K in 'source' | 'cue' | 'content']?: readonly string[] },
): Attribution {
  const spans = (part: readonly string[] = []) => part.map((each) => spanOf(draft, each));
  return anAttribution({
    draftId: draft.id,
    sourceSpans: spans(words.source),
    cueSpans: spans(words.cue),
    contentSpans: spans(words.content),
  });
}

function placed(
  attribution: Attribution,
  next: Draft,
  chosen: readonly string[],
  was: readonly string[] = ['its arsenal was on the table'],
) {
  const [at] = attributionsAtHand([attribution], {
    claim: aClaim({ draftId: BEFORE.id, spans: was.map((words) => spanOf(BEFORE, words)) }),
    draft: next,
    runs: chosen.map((words) => spanOf(next, words)),
    texts: new Map([
      [BEFORE.id, BEFORE.text],
      [next.id, next.text],
    ]),
  });
  if (at === undefined) throw new Error('One attribution, one place.');
  return ROLES.map((role) => wordsOfRuns(next.text, at[role]));
}

const DENIED = ascribed(BEFORE, {
  source: ['Karsh'],
  cue: ['has denied that'],
  content: ['its arsenal was on the table'],
});
const CHOSEN = 'the weapons were ever discussed';

describe('the words of an attribution at a place chosen by hand', () => {
  test.each([
    [
      'come along where they stand beside the chosen words',
      [`Karsh has denied that ${CHOSEN}.`],
      ['Karsh', 'has denied that', CHOSEN],
    ],
    [
      'come along from the next sentence where the chosen one has none',
      [`Nobody says ${CHOSEN}. Karsh has denied that for years.`],
      ['Karsh', 'has denied that', CHOSEN],
    ],
    [
      'are found in other typography and case, and as whole words only',
      [`For Karshians, KARSH has\u00A0denied that ${CHOSEN}.`],
      ['KARSH', 'has\u00A0denied that', CHOSEN],
    ],
    [
      'are left out where they stand there twice, each part by itself',
      [`Karsh has denied that ${CHOSEN}, Karsh’s envoy said, and Karsh is silent.`],
      ['', 'has denied that', CHOSEN],
    ],
    [
      'that stand once in the sentence are those, whatever stands beside it',
      [`Karsh fell. Karsh has denied that ${CHOSEN}. Karsh lost.`],
      ['Karsh', 'has denied that', CHOSEN],
    ],
    [
      'are left out where they are other ones',
      [`Veyra never said that ${CHOSEN}.`],
      ['', '', CHOSEN],
    ],
    [
      'are not fetched from two sentences away, nor from another paragraph',
      [`Karsh has denied that. One. Two. It is not so that ${CHOSEN}.`, 'Karsh has denied that.'],
      ['', '', CHOSEN],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(placed(DENIED, nextDraft(...paragraphs), [CHOSEN])).toEqual(expected);
  });

  test('of a cue in two runs both are found, or neither', () => {
    const before = ascribed(BEFORE, { source: ['The minister'], cue: ['said', 'told members'] });
    const both = nextDraft('The minister said it: “We counted,” and told members so.');
    const one = nextDraft('The minister said it: “We counted,” and told others so.');
    const was = ['We have counted them'];
    expect(placed(before, both, ['We counted'], was)).toEqual([
      'The minister',
      'said … told members',
      '',
    ]);
    expect(placed(before, one, ['We counted'], was)).toEqual(['The minister', '', '']);
  });

  test('for a claim in two runs they are found beside either', () => {
    const next = nextDraft('“We have counted,” the minister said, “and we will count.” He left.');
    const before = ascribed(BEFORE, {
      source: ['The minister'],
      cue: ['said'],
      content: ['We have counted them'],
    });
    const chosen = ['We have counted', 'and we will count'];
    const was = ['We have counted them'];
    expect(placed(before, next, chosen, was)).toEqual([
      'the minister',
      'said',
      'We have counted … and we will count',
    ]);
  });

  test('what is ascribed that was only a part of the claim is found in the chosen words, or left out', () => {
    const part = ascribed(BEFORE, { source: ['Karsh'], content: ['its arsenal'] });
    const kept = nextDraft('Its arsenal rusts. Karsh says that its arsenal was discussed.');
    expect(placed(part, kept, ['its arsenal was discussed'])).toEqual(['Karsh', '', 'its arsenal']);
    const other = nextDraft('Karsh says that the guns were discussed.');
    expect(placed(part, other, ['the guns were discussed'])).toEqual(['Karsh', '', '']);
  });

  test('words that stand in the draft already stay where they are if they are near, though they stand there twice', () => {
    const next = nextDraft(
      'Karsh has denied that the guns were discussed by Karsh. Nobody else was asked.',
    );
    const there = ascribed(next, { source: ['Karsh'], cue: ['has denied that'] });
    expect(placed(there, next, ['the guns were discussed'])).toEqual([
      'Karsh',
      'has denied that',
      '',
    ]);
  });

  test('an attribution without words has none at the new place', () => {
    expect(placed(ascribed(BEFORE, {}), nextDraft(`It is so that ${CHOSEN}.`), [CHOSEN])).toEqual([
      '',
      '',
      '',
    ]);
  });
});
