import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, threeWay } from '#app/(desk)/stories/[storyId]/three-way.ts';

const BASE = { restatement: 'A.', kind: 'other', priority: 'normal' };

describe('two people who changed the same thing', () => {
  it.each([
    ['different fields: nothing to choose', { kind: 'figure' }, { restatement: 'B.' }, []],
    [
      'the same field: one has to choose',
      { restatement: 'C.' },
      { restatement: 'B.' },
      ['restatement'],
    ],
    ['the same field to the same: nothing to choose', { kind: 'figure' }, { kind: 'figure' }, []],
    [
      'one of two fields both: only that is asked',
      { kind: 'figure', priority: 'high' },
      { kind: 'event' },
      ['kind'],
    ],
  ])('%s', (_, theirs, changed, conflicts) => {
    expect(threeWay(BASE, { ...BASE, ...theirs }, changed).conflicts).toEqual(conflicts);
  });

  it('tells which of their changes are taken without asking', () => {
    const theirs = { ...BASE, kind: 'figure', priority: 'high' };
    expect(threeWay(BASE, theirs, { kind: 'event' }).theirs).toEqual(['priority']);
  });

  it('saves only what differs from what they stored', () => {
    const theirs = { ...BASE, kind: 'figure', restatement: 'C.' };
    const changed = { kind: 'figure', restatement: 'B.' };
    expect(merged(theirs, changed, {})).toEqual({ restatement: 'B.' });
    expect(merged(theirs, changed, { restatement: 'C.' })).toEqual({});
    expect(merged(theirs, changed, { restatement: 'B and C.' })).toEqual({
      restatement: 'B and C.',
    });
  });

  it('no field of either is lost: each ends as one of them wrote it, or as it was', () => {
    const value = fc.constantFrom('', 'A.', 'B.', 'C.');
    const fields = fc.record({ restatement: value, kind: value, priority: value });
    const some = fc.record(
      { restatement: value, kind: value, priority: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, fields, some, (base, theirs, changed) => {
        const { conflicts } = threeWay(base, theirs, changed);
        const result = { ...theirs, ...merged(theirs, changed, {}) };
        for (const name of ['restatement', 'kind', 'priority'] as const) {
          const mine = changed[name];
          if (mine === undefined) expect(result[name]).toBe(theirs[name]);
          else expect(result[name]).toBe(mine);
          const isAsked =
            mine !== undefined && mine !== theirs[name] && theirs[name] !== base[name];
          expect(conflicts.includes(name)).toBe(isAsked);
        }
      }),
    );
  });
});
