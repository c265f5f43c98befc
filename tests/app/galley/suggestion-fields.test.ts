import { expect, test } from 'vitest';
import type { Suggested } from '#app/(desk)/stories/[storyId]/suggested.ts';
import {
  suggestionFields,
  suggestionInput,
} from '#app/(desk)/stories/[storyId]/suggestion-fields.ts';
import { aSource, aStory, anId } from '#tests/fixtures/builders.ts';

const one: Suggested = {
  fingerprint: 'f'.repeat(32),
  finder: 'attribution',
  kind: 'figure',
  spans: [{ start: 20, end: 30 }],
  score: 0.8,
  reasons: ['figure'],
  signals: [],
  isStrong: true,
  conflicts: [],
  annotations: [],
  attribution: {
    sourceSpans: [{ start: 0, end: 8 }],
    cueSpans: [{ start: 9, end: 13 }],
    quoteType: 'mixed',
    source: { name: 'Port Council', kind: 'institution' },
  },
};
const story = aStory();
const about = { storyId: story.id, draftId: story.draftId, one };

test('the form begins with what was read; a source of the story by that name is taken, else a new one begun', () => {
  expect(suggestionFields(one, [])).toMatchObject({
    kind: 'figure',
    contentSpans: '20-30',
    quoteType: 'mixed',
    source: 'new',
    sourceName: 'Port Council',
    sourceKind: 'institution',
  });
  const known = aSource(story, { name: 'port council' });
  expect(suggestionFields(one, [known]).source).toBe(known.id);
  expect(suggestionFields({ ...one, attribution: null }, [known]).source).toBe('');
});

test('what was not changed is sent as it was read', () => {
  const sourceId = anId('source');
  const input = suggestionInput(suggestionFields(one, []), { ...about, sourceId });
  expect(input).toMatchObject({
    fingerprint: one.fingerprint,
    spans: one.spans,
    kind: 'figure',
    attribution: { sourceId, sourceSpans: one.attribution?.sourceSpans, quoteType: 'mixed' },
  });
});

test('where nobody says so it is the story itself', () => {
  const fields = suggestionFields({ ...one, attribution: null }, []);
  expect(suggestionInput(fields, { ...about, sourceId: null }).attribution).toBeNull();
});
