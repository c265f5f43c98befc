import { describe, expect, it } from 'vitest';
import { ourAttributions } from '#tests/bench/reading/our-attributions.ts';
import { outermost } from '#tests/lib/reading/english/attribution-words.ts';

/** The construction, a text, and who says what in it by which words. */
type Case = readonly [string, string, string, string, string];

const INDIRECT: readonly Case[] = [
  [
    'a that clause',
    'The union said that the talks had failed.',
    'The union',
    'said',
    'that the talks had failed',
  ],
  ['a bare clause', 'The union says the talks failed.', 'The union', 'says', 'the talks failed'],
  [
    'a time before the clause',
    'The union said on Friday it would strike.',
    'The union',
    'said',
    'it would strike',
  ],
  ['a recipient', 'Ruiz told the court that he was asleep.', 'Ruiz', 'told', 'that he was asleep'],
  [
    'a recipient and no that',
    'He told reporters he would appeal.',
    'He',
    'told',
    'he would appeal',
  ],
  [
    'a question',
    'The judge asked whether the letter had been read.',
    'The judge',
    'asked',
    'whether the letter had been read',
  ],
  [
    'an infinitive',
    'The firm promised to repay the loan.',
    'The firm',
    'promised',
    'to repay the loan',
  ],
  [
    'a recipient and an infinitive',
    'The board urged members to reject the offer.',
    'The board',
    'urged',
    'members to reject the offer',
  ],
  ['a noun phrase', 'The governor praised the new law.', 'The governor', 'praised', 'the new law'],
  [
    'a preposition of the cue',
    'The senator called for a recount.',
    'The senator',
    'called for',
    'a recount',
  ],
  [
    'the speaker last',
    'The harbour will close in May, the port authority said.',
    'the port authority',
    'said',
    'The harbour will close in May',
  ],
  [
    'the speaker in the middle',
    'The permit, his campaign said, had been hard to get.',
    'his campaign',
    'said',
    'The permit | had been hard to get',
  ],
  [
    'auxiliaries and adverbs',
    'Smith has repeatedly insisted the vote was fair.',
    'Smith',
    'has repeatedly insisted',
    'the vote was fair',
  ],
  [
    'a denial',
    'The ministry denied that the figures had been changed.',
    'The ministry',
    'denied',
    'that the figures had been changed',
  ],
  [
    'a negated cue',
    'The union did not say whether it would strike.',
    'The union',
    'did not say',
    'whether it would strike',
  ],
  [
    'the medium in the cue',
    'The bank said in a statement that it was solvent.',
    'The bank',
    'said in a statement',
    'that it was solvent',
  ],
  [
    'the story going on behind',
    'While the governor says the dam is safe, the river keeps rising.',
    'the governor',
    'says',
    'the dam is safe',
  ],
  [
    'a description of the source',
    'Ana Ruiz, a fisher from the old town, said the nets were empty.',
    'Ana Ruiz, a fisher from the old town,',
    'said',
    'the nets were empty',
  ],
  [
    'a time behind the source',
    'The minister on Monday said the road was closed.',
    'The minister',
    'said',
    'the road was closed',
  ],
  [
    'unnamed sources',
    'Sources close to the negotiations said the deal was dead.',
    'Sources close to the negotiations',
    'said',
    'the deal was dead',
  ],
  [
    'a poll',
    'A poll published Monday found that most voters oppose the tunnel.',
    'A poll published Monday',
    'found',
    'that most voters oppose the tunnel',
  ],
  [
    'a document',
    'The report shows that the bridge was never inspected.',
    'The report',
    'shows',
    'that the bridge was never inspected',
  ],
  [
    'a title with a stop',
    'Mr. Okafor said the money was gone.',
    'Mr. Okafor',
    'said',
    'the money was gone',
  ],
  [
    'a relative clause in the source',
    'Two officials who spoke on condition of anonymity said the raid was planned.',
    'Two officials who spoke on condition of anonymity',
    'said',
    'the raid was planned',
  ],
  [
    'an insertion between dashes',
    'Mr Patel – who runs the shop – said he would close.',
    'Mr Patel',
    'said',
    'he would close',
  ],
  [
    'an insertion behind the cue',
    'The Courier reported, citing three officials, that talks would resume.',
    'The Courier',
    'reported',
    'that talks would resume',
  ],
  [
    'a place that ends in a comma',
    'Ruiz, speaking at a rally in Leeds, Yorkshire, said he would stand.',
    'Ruiz',
    'said',
    'he would stand',
  ],
  [
    'a clause that opens with although',
    'Analysts say although prices fell, wages fell faster.',
    'Analysts',
    'say',
    'although prices fell, wages fell faster',
  ],
  [
    'a compound of nouns',
    'The human rights office said 12 people had died.',
    'The human rights office',
    'said',
    '12 people had died',
  ],
  [
    'a subject ended by an infinitive',
    'Voters hoping to save the park say the plan is flawed.',
    'Voters hoping to save the park',
    'say',
    'the plan is flawed',
  ],
  [
    'the other spelling',
    'The director apologised for the delay.',
    'The director',
    'apologised for',
    'the delay',
  ],
  [
    'small clauses',
    'The poll shows the party losing ground.',
    'The poll',
    'shows',
    'the party losing ground',
  ],
];

const QUOTED: readonly Case[] = [
  ['the cue behind', '"We had no warning," Ruiz said.', 'Ruiz', 'said', '"We had no warning,"'],
  [
    'the cue behind, turned round',
    '“We had no warning,” said Ana Ruiz, a fisher.',
    'Ana Ruiz, a fisher',
    'said',
    '“We had no warning,”',
  ],
  ['the cue before', 'Ruiz said, "We had no warning."', 'Ruiz', 'said', '"We had no warning."'],
  ['a colon before', 'Ruiz wrote: “We had no warning.”', 'Ruiz', 'wrote:', '“We had no warning.”'],
  [
    'split by the speaker',
    '"The bridge," the engineer said, "was never safe."',
    'the engineer',
    'said',
    '"The bridge," | "was never safe."',
  ],
  ['a question', '"Why was I not told?" she asked.', 'she', 'asked', '"Why was I not told?"'],
  ['a gesture', '"That is a long story," he laughed.', 'he', 'laughed', '"That is a long story,"'],
  [
    'going on in the next sentence',
    '"We had no warning," Ruiz said. "Nobody wrote."',
    'Ruiz',
    'said',
    '"We had no warning," | "Nobody wrote."',
  ],
  [
    'going on over paragraphs',
    '"It is a long road," he said.\n\n"But we will walk it.\n\n"And we will arrive."',
    'he',
    'said',
    '"It is a long road," | "But we will walk it. | "And we will arrive."',
  ],
  [
    'several sentences in one quote',
    '"It rained. The cellar filled," said the owner.',
    'the owner',
    'said',
    '"It rained. The cellar filled,"',
  ],
  [
    'doubled single marks',
    "''We had no warning,'' Mr. Ruiz said.",
    'Mr. Ruiz',
    'said',
    "''We had no warning,''",
  ],
  [
    'mixed',
    'The plan is "a gift to speculators," the mayor said.',
    'the mayor',
    'said',
    'The plan is "a gift to speculators,"',
  ],
  [
    'mixed, the cue before',
    'The mayor called the plan "a gift to speculators."',
    'The mayor',
    'called',
    'the plan "a gift to speculators."',
  ],
];

const OTHER: readonly Case[] = [
  [
    'according to, first',
    'According to the institute, four in ten cannot pay.',
    'the institute',
    'According to',
    'four in ten cannot pay',
  ],
  [
    'according to, last',
    'The company lost money, according to two people familiar with the accounts.',
    'two people familiar with the accounts',
    'according to',
    'The company lost money',
  ],
  [
    'passive with by',
    'The minister was accused by the opposition of hiding figures.',
    'the opposition',
    'was accused',
    'The minister | of hiding figures',
  ],
  [
    'passive without',
    'The minister was accused of hiding figures.',
    '',
    'was accused of',
    'The minister | hiding figures',
  ],
  [
    'believed to',
    'The two suspects are believed to have left the country.',
    '',
    'are believed',
    'The two suspects | to have left the country',
  ],
  ['a headline', 'Minister: “Nobody will lose a job”', 'Minister', ':', '“Nobody will lose a job”'],
  [
    'a noun that tells',
    'Her claim that the fund was empty surprised the board.',
    'Her',
    'claim',
    'that the fund was empty',
  ],
  [
    'a noun with its preposition',
    "The mayor's criticism of the plan was sharp.",
    "The mayor's",
    'criticism of',
    'the plan',
  ],
  [
    'an adjective',
    'The coach is confident that the team will win.',
    'The coach',
    'is confident',
    'that the team will win',
  ],
  [
    'made clear',
    'The bank has made it clear that it will not pay.',
    'The bank',
    'has made it clear',
    'that it will not pay',
  ],
  ['unclear', 'It is unclear whether the ship sank.', '', 'It is unclear', 'whether the ship sank'],
  [
    'reportedly',
    'The council reportedly paid twice.',
    '',
    'reportedly',
    'The council | paid twice',
  ],
  [
    'as she noted',
    'As the harbour master noted, the tide was low.',
    'the harbour master',
    'noted',
    'the tide was low',
  ],
  [
    'as reported by',
    'As reported by the Courier, the tide was low.',
    'the Courier',
    'reported',
    'the tide was low',
  ],
  [
    'in the words of',
    'In the words of one resident, the street is a river.',
    'one resident',
    'In the words of',
    'the street is a river',
  ],
  [
    'it was reported by',
    'It was reported by the Courier that the firm paid.',
    'the Courier',
    'It was reported',
    'that the firm paid',
  ],
  [
    'a headline’s speaker last',
    'Union to strike over pay, says leader',
    'leader',
    'says',
    'Union to strike over pay',
  ],
  [
    'a headline without marks',
    'Court: Ministry broke the law',
    'Court',
    ':',
    'Ministry broke the law',
  ],
  ['an impression', 'The plan seems to work.', '', 'seems', 'The plan | to work'],
  ['asked about', 'Asked about the plan, the mayor shrugged.', '', 'Asked about', 'the plan'],
  ['no comment', 'The company declined to comment.', 'The company', 'declined', 'to comment'],
];

describe('who says what', () => {
  it.each(INDIRECT)('is found in reported speech with %s', (_, text, source, cue, content) => {
    expect(outermost(text)).toContainEqual({ source, cue, content });
  });

  it.each(QUOTED)('is found of a quotation with %s', (_, text, source, cue, content) => {
    expect(outermost(text)).toContainEqual({ source, cue, content });
  });

  it.each(OTHER)('is found with %s', (_, text, source, cue, content) => {
    expect(outermost(text)).toContainEqual({ source, cue, content });
  });

  it('gives two verbs of one speaker the same source', () => {
    expect(outermost('She said the road was closed and added that the bridge had gone.')).toEqual([
      { source: 'She', cue: 'said', content: 'the road was closed' },
      { source: 'She', cue: 'added', content: 'that the bridge had gone' },
    ]);
  });

  it('gives a participle behind a comma the source of its sentence', () => {
    expect(
      outermost('He told reporters that he would appeal, adding that the ruling was unfair.'),
    ).toEqual([
      { source: 'He', cue: 'told', content: 'that he would appeal' },
      { source: 'He', cue: 'adding', content: 'that the ruling was unfair' },
    ]);
  });

  it('gives citing the source of the verb that it leans on', () => {
    expect(
      outermost('Citing internal letters, the newspaper reported that the plant leaked.'),
    ).toEqual([
      { source: 'the newspaper', cue: 'Citing', content: 'internal letters' },
      { source: 'the newspaper', cue: 'reported', content: 'that the plant leaked' },
    ]);
  });

  it.each([
    'Image: Ana Ruiz.',
    'The river rose in the night and the cellar filled.',
    'They met in the old town.',
    'The bank opened a branch in May.',
  ])('is nobody in: %s', (text) => {
    expect(outermost(text)).toEqual([]);
  });
});

describe('of an attribution', () => {
  it('stands in another’s content when its cue does', () => {
    const found = ourAttributions('Reuters reported that officials said the talks had failed.');
    expect(found.map(({ found: { parent } }) => parent)).toEqual([null, 0]);
  });

  it.each([
    ['direct', '"We had no warning," Ruiz said.'],
    ['indirect', 'Ruiz said there was no warning.'],
    ['mixed', 'Ruiz said there was "no warning" at all.'],
  ])('the quote type is %s', (quoteType, text) => {
    expect(ourAttributions(text)[0]?.found.quoteType).toBe(quoteType);
  });

  it.each([
    [
      'a passive',
      'The minister was accused of hiding figures.',
      { isPassive: true, strength: 'strong' },
    ],
    ['a denied cue', 'The union did not say whether it would strike.', { isNegated: true }],
    ['a noun', 'Her claim that the fund was empty surprised us.', { isNominal: true }],
    ['a hedge', 'The council reportedly paid twice.', { strength: 'hedged' }],
    ['a strong cue', 'The firm admitted that it knew.', { strength: 'strong', manner: 'speech' }],
    ['a thought', 'The firm believes that it won.', { manner: 'thought', complement: 'clause' }],
    ['an attitude', 'The firm opposes the plan.', { manner: 'attitude', complement: 'phrase' }],
  ])('what a checker asks is told of %s', (_, text, told) => {
    expect(ourAttributions(text)[0]?.found).toMatchObject(told);
  });
});
