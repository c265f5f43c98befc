import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RULE_KINDS } from '#lib/policy/finding.ts';
import { type Policy, policySchema } from '#lib/policy/policy.ts';
import type { RuleKindName } from '#lib/policy/rules.ts';
import { GERMAN } from '#lib/policy/starters/german.ts';
import { STARTERS, startersIn } from '#lib/policy/starters.ts';

/** What the rules of a kind do in a policy, as the table says it: `blocks (origins 2, orPrimary), editor`. */
function cellOf({ rules }: Policy, kind: RuleKindName): string {
  const told = rules
    .filter((rule) => rule.kind === kind)
    .map(({ severity, params, mayWaive }) => {
      const given = Object.entries(params).flatMap(([name, value]: [string, unknown]) => {
        if (value === false) return [];
        return [value === true ? name : typeof value === 'number' ? `${name} ${value}` : value];
      });
      const inBrackets = given.length === 0 ? '' : ` (${given.join(', ')})`;
      return `${severity}${inBrackets}, ${mayWaive}`;
    });
  return told.length === 0 ? '–' : told.join(' · ');
}

function rows(): readonly (readonly string[])[] {
  const starters = Object.values(STARTERS);
  const head = ['kind', ...starters.map(({ name }) => name)];
  return [
    head,
    ...RULE_KINDS.map((kind) => [`\`${kind}\``, ...starters.map((one) => cellOf(one, kind))]),
  ];
}

test('the page on policies tells what the policies to begin with hold', async () => {
  const page = await readFile('docs/policy.md', 'utf8');
  const [, table = ''] = /<!-- starters:.*?-->\n([\s\S]*?)<!-- \/starters -->/.exec(page) ?? [];
  const told = table
    .trim()
    .split('\n')
    .filter((line) => !/^\| *-/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(told).toEqual(rows());
});

test('the page on policies explains every kind of rule', async () => {
  const page = await readFile('docs/policy.md', 'utf8');
  expect(RULE_KINDS.filter((kind) => !page.includes(`\n**\`${kind}\`**`))).toEqual([]);
});

test('the policies to begin with have the same rules in German, and every word of them is German', () => {
  const english = startersIn('en');
  const german = startersIn('de');
  expect(english.map(({ policy }) => policy)).toEqual(Object.values(STARTERS));
  for (const [at, { name, policy }] of german.entries()) {
    const own = english[at]?.policy;
    expect(policySchema.safeParse(policy).success, name).toBe(true);
    expect([policy.name, policy.note]).not.toEqual([own?.name, own?.note]);
    const bare = (rules: Policy['rules'] = []) => rules.map((rule) => ({ ...rule, reason: '' }));
    expect(bare(policy.rules)).toEqual(bare(own?.rules));
    const same = policy.rules.filter(({ reason }, rule) => reason === own?.rules[rule]?.reason);
    expect(same.map(({ id }) => `${name} ${id}`)).toEqual([]);
    expect(Object.keys(GERMAN[name].reasons).sort()).toEqual(
      policy.rules.map(({ id }) => id).sort(),
    );
  }
});
