import { describe, expect, it } from 'vitest';
import { type OtherAct, wordsOfOthers } from '#app/(desk)/stories/[storyId]/others-words.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

const act = (name: string, kind: string, claim: number | null = null): OtherAct => ({
  name,
  kind,
  claim,
});
const many = (count: number, make: (at: number) => OtherAct) =>
  Array.from({ length: count }, (_, at) => make(at));

describe('what is said of colleagues’ work', () => {
  it.each([
    [
      'says who did what to which claim',
      [act('Mara', 'claim.marked', 4), act('Jon', 'verdict.recorded', 2)],
      'Mara marked claim 4. Jon gave a verdict on claim 2.',
    ],
    [
      'says the same act on the same claim once',
      [act('Mara', 'claim.changed', 4), act('Mara', 'claim.changed', 4)],
      'Mara changed claim 4.',
    ],
    [
      'sums up what one person did many times',
      many(40, (at) => act('Mara', 'claim.marked', at + 1)),
      'Mara marked 40 claims.',
    ],
    [
      'sums up each of a few persons',
      [
        ...many(4, (at) => act('Mara', 'claim.marked', at + 1)),
        ...many(9, () => act('Jon', 'dismissal.added')),
      ],
      'Mara marked 4 claims. Jon dismissed 9 sentences.',
    ],
    [
      'sums up the work of many',
      ['Mara', 'Jon', 'Ines', 'Ola'].flatMap((name, at) => [
        act(name, 'claim.marked', at),
        act(name, 'evidence.added', at),
      ]),
      '4 colleagues made 8 changes.',
    ],
    [
      'sums up the many things one person did',
      ['claim.marked', 'evidence.added', 'verdict.recorded', 'thread.opened'].map((kind, at) =>
        act('Mara', kind, at),
      ),
      'Mara made 4 changes.',
    ],
    [
      'knows what is done on no claim, and what a later version may do',
      [act('Mara', 'dismissal.added'), act('Jon', 'galaxy.moved')],
      'Mara dismissed 1 sentence. Jon made 1 change.',
    ],
  ])('%s', (_, acts, said) => {
    expect(wordsOfOthers(acts, inEnglish('heard'))).toBe(said);
  });
});
