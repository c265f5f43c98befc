import { describe, expect, it } from 'vitest';
import { ROLES } from '#lib/people/roles.ts';
import { WAIVED_BY } from '#lib/policy/policy.ts';
import { mayWrite } from '#lib/policy/version-rules.ts';
import { mayWaive } from '#lib/policy/waiver-rules.ts';

/** Who may waive, by role: nobody, a senior editor, an editor; first somebody senior, then somebody who is not. */
const MAY: Readonly<Record<(typeof ROLES)[number], readonly [string, string]>> = {
  admin: ['-++', '--+'],
  editor: ['-++', '--+'],
  checker: ['---', '---'],
  reporter: ['---', '---'],
  viewer: ['---', '---'],
};

describe('who may waive', () => {
  it.each(ROLES)('a %s', (role) => {
    const signs = [true, false].map((isSenior) =>
      WAIVED_BY.map((by) => (mayWaive({ role, person: { isSenior } }, by) ? '+' : '-')).join(''),
    );
    expect(signs).toEqual(MAY[role]);
  });

  it('the command line is no senior editor', () => {
    const by = WAIVED_BY.filter((each) => mayWaive({ role: 'admin', person: null }, each));
    expect(by).toEqual(['editor']);
  });
});

describe('who may write policies', () => {
  it.each([
    ['admin', false, true],
    ['admin', true, true],
    ['editor', false, false],
    ['editor', true, true],
    ['checker', true, false],
    ['reporter', true, false],
    ['viewer', true, false],
  ] as const)('a %s, senior: %s', (role, isSenior, may) => {
    expect(mayWrite(role, { isSenior }).ok).toBe(may);
  });
});
