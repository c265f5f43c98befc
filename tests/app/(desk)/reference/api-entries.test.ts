import { describe, expect, test } from 'vitest';
import { apiGroups } from '#app/(desk)/reference/api-entries.ts';
import { apiDocument } from '#app/api/v1/document.ts';
import { OPERATIONS } from '#lib/desk/operations.ts';

const groups = apiGroups(await apiDocument('http://127.0.0.1:3000'));
const entries = groups.flatMap((group) => group.entries);
const entry = (id: string) => entries.find((each) => each.id === id);

describe('the API reference', () => {
  test('has every operation of the desk, each once', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(OPERATIONS.map(({ name }) => name)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says what an operation takes, in words', () => {
    const fields = entry('record-verdict')?.fields;
    expect(fields).toContainEqual({
      name: 'claimId',
      place: 'path',
      type: 'claim id',
      isRequired: true,
      standard: null,
    });
    expect(fields?.find(({ name }) => name === 'value')?.type).toBe(
      'corroborated | unverified | disputed',
    );
    expect(entry('list-claims')?.fields.find(({ name }) => name === 'limit')).toMatchObject({
      place: 'query',
      standard: '50',
    });
  });

  test('shows a call with all that is required and nothing else', () => {
    expect(entry('mark-claim')?.curl).toBe(
      [
        'curl -H "Authorization: Bearer $SOURCEMARK_KEY"',
        '-X POST',
        "-H 'Content-Type: application/json'",
        `-d '{"draftId":"draft_…","spans":[{"start":0,"end":1}]}'`,
        '"http://127.0.0.1:3000/api/v1/stories/$STORY_ID/claims"',
      ].join(' \\\n  '),
    );
    expect(entry('make-report')?.curl).toContain('/report?format=readiness-html"');
  });

  test('names every refusal', () => {
    const statuses = entry('change-claim')?.refusals.map(({ status }) => status);
    expect(entry('change-claim')?.answer).toBe('{ claim }');
    expect(statuses).toEqual(expect.arrayContaining(['401', '404', '409']));
  });
});
