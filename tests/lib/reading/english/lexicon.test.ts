import { describe, expect, it } from 'vitest';
import { cueVerbOf, FRAME } from '#lib/reading/english/cue-lexicon.ts';
import { classesOf } from '#lib/reading/english/lexicon.ts';
import { CLASS } from '#lib/reading/word.ts';

describe('what a word can be', () => {
  it.each([
    ['said', CLASS.verbPast | CLASS.verbParticiple],
    ['says', CLASS.verbThird],
    ['reports', CLASS.noun | CLASS.verbThird],
    ['admitted', CLASS.verbPast | CLASS.verbParticiple],
    ['replied', CLASS.verbPast | CLASS.verbParticiple],
    ['lying', CLASS.verbIng],
    ['given', CLASS.verbParticiple],
    ['repaid', CLASS.verbPast | CLASS.verbParticiple],
    ['quietly', CLASS.adverb],
    ['family', CLASS.noun],
    ["didn't", CLASS.auxiliary | CLASS.negation],
    ['monday', CLASS.weekday],
  ])('of %s is told by lists and rules', (form, bits) => {
    expect(classesOf(form) & bits).toBe(bits);
  });

  it('of an unknown word without a telling ending is nothing', () => {
    expect(classesOf('zorbat')).toBe(0);
  });

  it('of a function word is no verb: can, will', () => {
    const verb = CLASS.verbBase | CLASS.verbThird | CLASS.verbPast;
    expect((classesOf('can') | classesOf('will')) & verb).toBe(0);
  });
});

describe('a verb that attributes', () => {
  it.each(['deny', 'denies', 'denied', 'denying'])('is known by its form %s', (form) => {
    expect(cueVerbOf(form)).toMatchObject({ base: 'deny', strength: 'strong' });
  });

  it.each([
    ['said', FRAME.that | FRAME.clause | FRAME.quote | FRAME.before],
    ['told', FRAME.recipient | FRAME.that],
    ['accused', FRAME.nounPhrase | FRAME.passive],
    ['vowed', FRAME.to],
  ])('takes its complements: %s', (form, frames) => {
    expect((cueVerbOf(form)?.frames ?? 0) & frames).toBe(frames);
  });

  it('is none that moves things', () => {
    expect(cueVerbOf('walked')).toBeUndefined();
  });
});
