import { describe, expect, it } from 'vitest';
import { TAG } from '#lib/reading/english/tag.ts';
import { tagsOf } from '#lib/reading/english/tags.ts';
import { linesOfProse } from '#tests/lib/reading/english/lines-of-prose.ts';

function tagOf(text: string, word: string): number | undefined {
  const { tokens, sentences } = linesOfProse(text);
  const tags = tagsOf(tokens, sentences);
  return tags[tokens.words.findIndex(({ written }) => written === word)];
}

describe('the part of speech', () => {
  it.each([
    ['a verb behind a name', 'The Herald reports that it rained.', 'reports', TAG.finite],
    ['the same word as a noun', 'The reports were late.', 'reports', TAG.noun],
    ['a verb behind to', 'They came to report it.', 'report', TAG.base],
    ['a participle behind be', 'It was reported late.', 'reported', TAG.participle],
    ['a verb behind a pronoun', 'He reported it.', 'reported', TAG.finite],
    ['a shortened clause', 'The letter released Monday said so.', 'released', TAG.participle],
    ['the verb behind it', 'The letter released Monday said so.', 'said', TAG.finite],
    ['a description', 'The disputed vote was held.', 'disputed', TAG.adjective],
    ['a verb before an article', 'The latest denied the story.', 'denied', TAG.finite],
    ['that before a clause', 'He said that it rained.', 'that', TAG.subordinator],
    ['that before a noun', 'That plan failed.', 'That', TAG.determiner],
    ['that after a noun', 'The plan that failed was hers.', 'that', TAG.relative],
    ['her before a noun', 'They read her letter.', 'her', TAG.possessive],
    ['her alone', 'They saw her.', 'her', TAG.pronoun],
    ['to before a noun', 'They went to the harbour.', 'to', TAG.preposition],
    ['a plural genitive', "The ministers' plan failed.", "'", TAG.genitive],
    ['a headline’s verb', 'Minister Denies That Bridge Is Unsafe', 'Denies', TAG.finite],
    ['a verb behind an insertion', 'Economists, like others, say it works.', 'say', TAG.finite],
  ])('is told for %s', (_, text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
