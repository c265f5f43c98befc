import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ID_KINDS } from '#lib/id.ts';
import { PERMISSIONS } from '#lib/people/permission.ts';
import { ROLES } from '#lib/people/roles.ts';
import { PROBLEM_CODES, fieldRefusal, operatorRefusal, refusal, stale } from '#lib/problem.ts';
import { CARRY_REFUSALS } from '#lib/refusals/carry.ts';
import { ANCHOR_REFUSALS } from '#lib/refusals/anchor.ts';
import { CLAIM_REFUSALS } from '#lib/refusals/claim.ts';
import { EVIDENCE_REFUSALS } from '#lib/refusals/evidence.ts';
import { GENERAL_REFUSALS } from '#lib/refusals/general.ts';
import { IDENTITY_REFUSALS } from '#lib/refusals/identity.ts';
import { INPUT_REFUSALS } from '#lib/refusals/input.ts';
import { PEOPLE_REFUSALS } from '#lib/refusals/people.ts';
import { POLICY_REFUSALS } from '#lib/refusals/policy.ts';
import { REFUSALS } from '#lib/refusals/refusals.ts';
import { QUERY_REFUSALS } from '#lib/refusals/query.ts';
import { READING_REFUSALS } from '#lib/refusals/reading.ts';
import { REVIEW_REFUSALS } from '#lib/refusals/review.ts';
import { SERVER_REFUSALS } from '#lib/refusals/server.ts';
import { STORY_REFUSALS } from '#lib/refusals/story.ts';
import { THREAD_REFUSALS } from '#lib/refusals/thread.ts';
import { VERDICT_REFUSALS } from '#lib/refusals/verdict.ts';
import { inEnglish, say, term } from '#lib/say.ts';

const FILES = [
  CARRY_REFUSALS,
  ANCHOR_REFUSALS,
  CLAIM_REFUSALS,
  EVIDENCE_REFUSALS,
  GENERAL_REFUSALS,
  IDENTITY_REFUSALS,
  INPUT_REFUSALS,
  PEOPLE_REFUSALS,
  POLICY_REFUSALS,
  QUERY_REFUSALS,
  READING_REFUSALS,
  REVIEW_REFUSALS,
  SERVER_REFUSALS,
  STORY_REFUSALS,
  THREAD_REFUSALS,
  VERDICT_REFUSALS,
];

describe('the sentences of refusals', () => {
  test('are each in one file, and no two say the same', () => {
    const sentences = Object.values(REFUSALS);
    expect(sentences.length).toBeGreaterThan(150);
    expect(FILES.flatMap((file) => Object.keys(file))).toHaveLength(sentences.length);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('hold nothing that a message takes for quoting or a tag', () => {
    const odd = Object.entries(REFUSALS).filter(([, text]) => /'[{}<#|]|<|''/.test(text));
    expect(odd).toEqual([]);
  });
});

describe('the product', () => {
  const sources = new Map<string, string>();

  beforeAll(async () => {
    for (const room of ['lib', 'db', 'app']) {
      for (const file of await readdir(room, { recursive: true })) {
        const path = join(room, file);
        if (!/\.tsx?$/.test(file) || /^(lib|app\/_texts\/\w+)\/refusals/.test(path)) continue;
        sources.set(path, await readFile(path, 'utf8'));
      }
    }
  });

  test('says every one of them', () => {
    expect(sources.size).toBeGreaterThan(300);
    const text = [...sources.values()].join('\n');
    expect(Object.keys(REFUSALS).filter((key) => !text.includes(`'${key}'`))).toEqual([]);
  });

  test('refuses in no other words, but for what operators alone are told', () => {
    const told = [...sources].filter(([, text]) => text.includes('operatorRefusal('));
    expect(told.map(([path]) => path).filter((path) => !TELLS_OPERATORS.test(path))).toEqual([
      'lib/problem.ts',
    ]);
    expect(told.length).toBeGreaterThan(5);
    const worded = [...sources].filter(([, text]) => WORDED.test(text));
    expect(worded.map(([path]) => path)).toEqual([]);
  });
});

// A problem that is put together by hand.
const WORDED = new RegExp(`code: '(${PROBLEM_CODES.join('|')})',\\s+message`);

// The command line, the backups it makes, and what ends a start before anybody could sign in.
const TELLS_OPERATORS =
  /^(app\/cli\/|db\/(backup|sample)\/|db\/(verify-folder|desk-key\.ts)|app\/_server\/(settings|listen|pages|serve)\.ts$)/;

describe('a refusal', () => {
  test('carries its sentence in English and as it was meant', () => {
    expect(refusal('policy', say('claim-withdrawn-meanwhile', { number: 7 }))).toEqual({
      code: 'policy',
      message: 'Claim 7 was withdrawn. Restore it to go on with it.',
      said: { key: 'claim-withdrawn-meanwhile', values: { number: 7 } },
    });
  });

  test('of one field says of the field what it says of the whole', () => {
    const said = say('words-missing');
    const message = 'Mark at least one word.';
    expect(fieldRefusal('spans', said)).toEqual({
      code: 'invalid',
      message,
      said,
      fields: [{ path: 'spans', message, said }],
    });
  });

  test('names a thing whose name has two words', () => {
    expect(stale('second-reading', null, null).message).toMatch(/^This second reading has changed/);
    expect(stale('story-text', null, null).message).toMatch(/^The story's text has changed/);
  });

  test('has a word for every kind of thing, permission and role', () => {
    for (const kind of ID_KINDS) {
      const thing = term(kind);
      expect(inEnglish(say('no-such-thing', { thing }))).not.toContain('such thing');
      expect(inEnglish(say('gone-thing', { thing }))).not.toContain('such thing');
      expect(inEnglish(say('no-id', { thing }))).not.toContain('a thing');
    }
    for (const permission of Object.keys(PERMISSIONS).map(term)) {
      if (permission === 'enter_the_desk') continue;
      for (const role of ROLES) {
        const sentence = inEnglish(say('role-forbids', { role, permission }));
        expect(sentence).toContain(`Your role (${role}) does not`);
        expect(sentence).not.toContain('to do this');
      }
    }
  });

  test('lists claims: one, some, and more than a sentence can name', () => {
    const about = { name: 'Mara' };
    const sentence = (values: { count: number; claims: readonly number[]; more: number }) =>
      inEnglish(say('reader-reads', { ...about, ...values }));
    expect(sentence({ count: 1, claims: [3], more: 0 })).toContain('reading of claim 3. Leave');
    expect(sentence({ count: 2, claims: [3, 5], more: 0 })).toContain('of claims 3, 5. Leave');
    expect(sentence({ count: 7, claims: [3, 5], more: 5 })).toContain('of claims 3, 5 and 5 more.');
  });

  test('to operators has no key to be said in another language by', () => {
    expect(operatorRefusal('taken', 'Port 1 is in use.')).not.toHaveProperty('said');
  });

  test('is given all that its sentence says, and nothing of another kind', () => {
    const wrong = [
      // @ts-expect-error -- The number is missing.
      () => say('claim-is-open'),
      // @ts-expect-error -- It goes by another name.
      () => say('claim-is-open', { claim: 3 }),
      // @ts-expect-error -- A size is a number.
      () => say('too-large-original', { size: 'big', limit: 3 }),
      // @ts-expect-error -- There is nothing to fill in.
      () => say('signed-out', { name: 'Mara' }),
      // @ts-expect-error -- There is no such sentence.
      () => say('nobody-says-this'),
    ];
    expect(wrong).toHaveLength(5);
  });
});
