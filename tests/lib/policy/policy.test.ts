import { describe, expect, test } from 'vitest';
import { invalidInput } from '#lib/input-refusal.ts';
import { RULE_KINDS } from '#lib/policy/finding.ts';
import { MOST_RULES, policySchema, ruleSchema } from '#lib/policy/policy.ts';
import { STARTERS } from '#lib/policy/starters.ts';
import { everyRule } from '#tests/lib/policy/every-rule.ts';
import { aPolicy, aRule } from '#tests/lib/policy/some-facts.ts';

const COPY = aRule({ kind: 'evidence-has-kept-copy', params: {} });
const NAMED = { ...aPolicy(COPY) };

/** What is at fault with a policy: the field and what is said of it. */
function faultOf(policy: unknown): readonly [path: string, message: string] | null {
  const parsed = policySchema.safeParse(policy);
  if (parsed.success) return null;
  const [first] = invalidInput(parsed.error).fields ?? [];
  return [first?.path ?? '', first?.message ?? ''];
}

describe('a policy', () => {
  test('may have a rule of every kind, and several of one', () => {
    expect(everyRule().map(({ kind }) => kind)).toEqual(RULE_KINDS);
    expect(faultOf(aPolicy(COPY, { ...COPY, id: 'another' }))).toBeNull();
    expect(faultOf(aPolicy())).toBeNull();
  });

  test.each([
    ['a name', { ...NAMED, name: ' ' }, ['name', 'Give a name.']],
    ['a reason for each rule', aPolicy({ ...COPY, reason: '  ' }), ['rules.0.reason', 'Say why.']],
    [
      'reasons that can be read',
      aPolicy({ ...COPY, reason: 'a'.repeat(501) }),
      ['rules.0.reason', 'At most 500 characters.'],
    ],
    [
      'rules of different names',
      aPolicy(COPY, { ...COPY, severity: 'warns' }),
      ['rules.1.id', 'Another rule of this policy goes by this already. Choose something else.'],
    ],
    ...['Two Origins', 'two--origins', '-two', '', 'zwei/ursprünge', 'a'.repeat(61)].map(
      (id) =>
        [
          `rules with names for programs, unlike ${JSON.stringify(id).slice(0, 20)}`,
          aPolicy({ ...COPY, id }),
          [
            'rules.0.id',
            'A rule goes by lower-case letters, digits and single hyphens, such as two-origins: at most 60 of them.',
          ],
        ] as const,
    ),
    [
      'so many rules at most',
      aPolicy(
        ...Array.from({ length: MOST_RULES + 1 }, (_, at) => ({ ...COPY, id: `rule-${at}` })),
      ),
      ['rules', 'At most 100 of them.'],
    ],
  ] as const)('needs %s', (_what, policy, fault) => {
    expect(faultOf(policy)).toEqual(fault);
  });

  test('has rules with the parameters of their kind and no others', () => {
    const origins = aRule({
      kind: 'corroborated-needs-origins',
      params: { origins: 2, orPrimary: true },
    });
    const parses = (rule: unknown) => ruleSchema.safeParse(rule).success;
    expect(parses(origins)).toBe(true);
    expect(parses({ ...origins, params: { origins: 0, orPrimary: true } })).toBe(false);
    expect(parses({ ...origins, params: { origins: 2 } })).toBe(false);
    expect(parses({ ...origins, params: {} })).toBe(false);
    expect(parses({ ...COPY, params: { origins: 2 } })).toBe(false);
    expect(parses({ ...COPY, kind: 'everything-is-well' })).toBe(false);
    expect(parses({ ...COPY, severity: 'shouts' })).toBe(false);
    expect(parses({ ...COPY, mayWaive: 'reporter' })).toBe(false);
    expect(parses({ ...COPY, because: 'I say so' })).toBe(false);
  });
});

describe('the policies to begin with', () => {
  const starters = Object.values(STARTERS);

  test('are policies, as they stand', () => {
    expect(starters).toHaveLength(4);
    for (const starter of starters) expect(policySchema.parse(starter)).toEqual(starter);
    expect(new Set(starters.map(({ name }) => name)).size).toBe(starters.length);
  });

  test('use every kind of rule among them, and give a reason of its own for each', () => {
    const rules = starters.flatMap((starter) => starter.rules);
    expect(new Set(rules.map(({ kind }) => kind)).size).toBe(RULE_KINDS.length);
    expect(new Set(rules.map(({ reason }) => reason)).size).toBe(rules.length);
  });

  test('keep promises to sources without exception', () => {
    for (const { rules } of starters) {
      const promises = rules.filter(({ kind }) => /off-the-record|deep-background/.test(kind));
      expect(promises.map(({ severity, mayWaive }) => `${severity} ${mayWaive}`)).toEqual([
        'blocks nobody',
        'blocks nobody',
      ]);
    }
  });

  test('ask nobody who works alone for a second person', () => {
    const { rules } = STARTERS['one-person-desk'];
    expect(rules.filter(({ kind }) => kind === 'second-person')).toEqual([]);
    expect(rules.filter(({ mayWaive }) => mayWaive === 'senior-editor')).toEqual([]);
    const [accused] = rules.filter(({ kind }) => kind === 'allegation-on-unnamed-source');
    expect(accused?.params).toMatchObject({ seniorEditor: false });
  });
});
