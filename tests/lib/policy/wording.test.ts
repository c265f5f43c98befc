import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_KINDS } from '#lib/policy/finding.ts';
import { policyInEnglish, policySaidSchema, sayPolicy } from '#lib/policy/say-policy.ts';
import { POLICY_WORDING } from '#lib/policy/wording.ts';
import { DEMANDS } from '#lib/policy/wording/demands.ts';
import { LACKS } from '#lib/policy/wording/lacks.ts';
import { NAMES } from '#lib/policy/wording/names.ts';
import { WANTS } from '#lib/policy/wording/wants.ts';

describe('the sentences of policies', () => {
  test('are each in one file, and no two say the same', () => {
    const sentences = Object.values(POLICY_WORDING);
    const keys = [NAMES, DEMANDS, LACKS, WANTS].flatMap((file) => Object.keys(file));
    expect(keys).toHaveLength(sentences.length);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('name every kind of rule and say what it demands', () => {
    expect(Object.keys(NAMES).sort()).toEqual(RULE_KINDS.map((kind) => `name-${kind}`).sort());
    expect(Object.keys(DEMANDS).sort()).toEqual(RULE_KINDS.map((kind) => `demands-${kind}`).sort());
  });

  test('hold nothing that a message takes for quoting or a tag', () => {
    const odd = Object.entries(POLICY_WORDING).filter(([, text]) => /'[{}<#|]|<|''/.test(text));
    expect(odd).toEqual([]);
  });

  test('are all said by a rule', async () => {
    const folder = 'lib/policy/rules';
    const files = await readdir(folder);
    expect(files).toHaveLength(RULE_KINDS.length);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const said = texts.join('\n');
    const keys = Object.keys({ ...DEMANDS, ...LACKS, ...WANTS });
    expect(keys.filter((key) => !said.includes(`'${key}'`))).toEqual([]);
  });

  test.each([
    [
      sayPolicy('origins-too-few', { found: 0, needed: 2 }),
      'It is corroborated, but no supporting evidence comes from an origin that counts; 2 are needed.',
    ],
    [
      sayPolicy('origins-too-few', { found: 1, needed: 3 }),
      'It is corroborated, but its supporting evidence comes from 1 independent origin; 3 are needed.',
    ],
    [
      sayPolicy('sides-missing', { axis: 'content', lacks: 'refutes' }),
      'On its content the evidence is said to conflict, but none refutes it.',
    ],
    [
      sayPolicy('contradiction-open', { number: 7, both: 'unjudged' }),
      'It conflicts with claim 7, and not both are judged.',
    ],
    [sayPolicy('want-verdict', { axis: 'attribution' }), 'Give a verdict on its attribution.'],
  ])('are said: %j', (said, english) => {
    expect(policyInEnglish(said)).toBe(english);
    expect(policySaidSchema.parse(said)).toEqual(said);
  });

  test('from elsewhere are taken only when they are known and whole', () => {
    const takes = (said: unknown) => policySaidSchema.safeParse(said).success;
    expect(takes({ key: 'query-open', values: { number: 3 } })).toBe(true);
    expect(takes({ key: 'query-open', values: {} })).toBe(false);
    expect(takes({ key: 'of-tomorrow', values: {} })).toBe(false);
    expect(takes({ key: 'constructor', values: {} })).toBe(false);
    expect(takes({ key: 'query-open', values: { number: null } })).toBe(false);
  });

  test('are given all that they say, and nothing of another kind', () => {
    const wrong = [
      // @ts-expect-error -- The number is missing.
      () => sayPolicy('query-open'),
      // @ts-expect-error -- It goes by another name.
      () => sayPolicy('query-open', { query: 3 }),
      // @ts-expect-error -- What is counted is a number.
      () => sayPolicy('sentences-untouched', { count: 'three' }),
      // @ts-expect-error -- There is no such sentence.
      () => sayPolicy('nobody-says-this'),
    ];
    expect(wrong).toHaveLength(4);
  });
});
