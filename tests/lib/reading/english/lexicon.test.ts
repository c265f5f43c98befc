import { describe, expect, it } from 'vitest';
import { cueVerbOf, FRAME } from '#lib/reading/english/cue-lexicon.ts';
import { classesOf, wordsIn } from '#lib/reading/english/lexicon.ts';
import { ADJECTIVES } from '#lib/reading/english/words/adjectives.ts';
import { NOUN_VERBS } from '#lib/reading/english/words/noun-verbs.ts';
import { VERBS } from '#lib/reading/english/words/verbs.ts';
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

describe('the lists of words', () => {
  it.each([
    ['verbs', VERBS],
    ['verbs that are nouns', NOUN_VERBS],
    ['adjectives', ADJECTIVES],
  ])('hold every word once, in order: %s', (_, list) => {
    const words = wordsIn(list);
    expect(words.length).toBeGreaterThan(500);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it.each(['mimick', 'traffick', 'sheild', 'agonzing', 'obediant', 'drew', 'growth', 'alluring'])(
    'hold no misspelling and no form that is none: %s',
    (form) => {
      expect(wordsIn(`${VERBS} ${NOUN_VERBS} ${ADJECTIVES}`)).not.toContain(form);
    },
  );

  it.each(['attend', 'destroy', 'execute', 'investigate', 'evacuate', 'seize', 'categorise'])(
    'hold the verbs of news: %s',
    (form) => {
      expect(classesOf(form) & CLASS.verbBase).toBe(CLASS.verbBase);
    },
  );
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
