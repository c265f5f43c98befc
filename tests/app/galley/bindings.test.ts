import { describe, expect, it } from 'vitest';
import {
  type Bindable,
  USUAL,
  actionsAt,
  bindingsFromText,
  bound,
  strokesFor,
  unbound,
} from '#app/(desk)/stories/[storyId]/bindings.ts';

const action = (id: string, strokes: readonly string[]): Bindable => ({ id, strokes });
const next = action('next', ['n', 'j']);
const mark = action('mark', ['m']);
const source = action('source', ['s']);
const snap = action('snap', ['s']);
const ALL = [next, mark, source, snap];
const idsAt = (bindings: typeof USUAL, stroke: string) =>
  actionsAt(bindings, ALL, stroke).map(({ id }) => id);

describe('keys that a person binds anew', () => {
  it('are as usual until then', () => {
    expect(strokesFor(USUAL, next)).toEqual(['n', 'j']);
    expect(idsAt(USUAL, 's')).toEqual(['source', 'snap']);
    expect(idsAt(USUAL, 'z')).toEqual([]);
  });

  it('take the place of the old ones, and another action gives the key up', () => {
    const bindings = bound(USUAL, ALL, mark, 'n');
    expect(idsAt(bindings, 'n')).toEqual(['mark']);
    expect(idsAt(bindings, 'm')).toEqual([]);
    expect(strokesFor(bindings, next)).toEqual(['j']);
  });

  it('may stay shared between actions that shared them', () => {
    expect(idsAt(bound(USUAL, ALL, source, 's'), 's')).toEqual(['source', 'snap']);
  });

  it('go back to the usual ones, which whoever had taken them gives up', () => {
    const taken = bound(USUAL, ALL, mark, 'n');
    const back = unbound(taken, ALL, next);
    expect(strokesFor(back, next)).toEqual(['n', 'j']);
    expect(strokesFor(back, mark)).toEqual([]);
    expect(unbound(bound(USUAL, ALL, mark, 'x'), ALL, mark)).toEqual(USUAL);
  });

  it.each([
    ['what was kept', '{"mark":["x"]}', { mark: ['x'] }],
    ['an action without a key', '{"mark":[]}', { mark: [] }],
    ['nothing', undefined, USUAL],
    ['no JSON', '{', USUAL],
    ['another shape', '{"mark":"x"}', USUAL],
  ])('are read from %s', (_, text, bindings) => {
    expect(bindingsFromText(text)).toEqual(bindings);
  });
});
