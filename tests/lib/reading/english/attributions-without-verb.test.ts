import { describe, expect, it } from 'vitest';
import { ourAttributions } from '#tests/bench/reading/our-attributions.ts';
import { outermost, wordsOf } from '#tests/lib/reading/english/attribution-words.ts';

/** A text, and who says what in it by which words; pieces parted by ` | `. */
type Case = readonly [string, string, string, string];

const POLLS: readonly Case[] = [
  [
    'In a poll of 1,200 voters by Harlow Research, 54 % backed the plan.',
    'a poll of 1,200 voters by Harlow Research',
    'In',
    '54 % backed the plan',
  ],
  [
    'In a poll published on Monday by Harlow Research, a majority of voters opposed the tunnel.',
    'a poll published on Monday by Harlow Research',
    'In',
    'a majority of voters opposed the tunnel',
  ],
  [
    'Support for the tunnel stood at 54 percent in a poll published last week by Harlow Research.',
    'a poll published last week by Harlow Research',
    'in',
    'Support for the tunnel stood at 54 percent',
  ],
  [
    'The drug cut deaths by a fifth in a trial of 300 patients.',
    'a trial of 300 patients',
    'in',
    'The drug cut deaths by a fifth',
  ],
  [
    'In a study of 1,200 nurses, 54 percent had been hurt at work.',
    'a study of 1,200 nurses',
    'In',
    '54 percent had been hurt at work',
  ],
  [
    'A poll of 900 voters put support for the tunnel at 54 percent.',
    'A poll of 900 voters',
    'put',
    'support for the tunnel at 54 percent',
  ],
  [
    'Police put the number of marchers at 3,000.',
    'Police',
    'put',
    'the number of marchers at 3,000',
  ],
  [
    'The cost of the repairs was put at £3 million.',
    '',
    'was put',
    'The cost of the repairs | at £3 million',
  ],
  [
    'Official data shows unemployment rose to 5.1 percent.',
    'Official data',
    'shows',
    'unemployment rose to 5.1 percent',
  ],
  [
    'Figures released on Friday show thefts fell for the third year.',
    'Figures released on Friday',
    'show',
    'thefts fell for the third year',
  ],
];

const VIEWS: readonly Case[] = [
  [
    "In the minister's view, the tunnel is too expensive.",
    "the minister's",
    'view',
    'the tunnel is too expensive',
  ],
  ['In her opinion, the court went too far.', 'her', 'opinion', 'the court went too far'],
  [
    "The council was, in Mr Denby's words, “asleep at the wheel”.",
    "Mr Denby's",
    'words',
    'The council was | “asleep at the wheel”',
  ],
  [
    'The tunnel, in the view of the engineers, will never pay for itself.',
    'the engineers',
    'in the view of',
    'The tunnel | will never pay for itself',
  ],
  ['The mayor was a hero in the eyes of many.', 'many', 'in the eyes of', 'The mayor was a hero'],
  [
    "By the ministry's own account, the ships left two days late.",
    "the ministry's",
    'account',
    'the ships left two days late',
  ],
  ['As the judge put it, the case was “a farce”.', 'the judge', 'put it', 'the case was “a farce”'],
  ['The case, as the judge put it, was a farce.', 'the judge', 'put it', 'The case | was a farce'],
  [
    "The union's position is that the offer is too low.",
    "The union's",
    'position is',
    'that the offer is too low',
  ],
  [
    'His message was clear: the quay stays open.',
    'His',
    'message was clear:',
    'the quay stays open',
  ],
  [
    'Per the complaint, Denby kept two sets of books.',
    'the complaint',
    'Per',
    'Denby kept two sets of books',
  ],
];

const NOBODY: readonly Case[] = [
  [
    'It emerged that the minister had known of the leak.',
    '',
    'It emerged',
    'that the minister had known of the leak',
  ],
  [
    'It emerged on Tuesday that the bank had lent the club money.',
    '',
    'It emerged',
    'that the bank had lent the club money',
  ],
  ['It later emerged the ship had no licence.', '', 'It later emerged', 'the ship had no licence'],
  [
    'The bank lost 3 million euros, it emerged on Friday.',
    '',
    'it emerged',
    'The bank lost 3 million euros',
  ],
  ['Word came that the convoy had been hit.', '', 'Word came', 'that the convoy had been hit'],
  ['It is understood that talks have begun.', '', 'It is understood', 'that talks have begun'],
  [
    'It was claimed that the money had been moved abroad.',
    '',
    'It was claimed',
    'that the money had been moved abroad',
  ],
  [
    'It has been reported that the mayor will resign.',
    '',
    'It has been reported',
    'that the mayor will resign',
  ],
  [
    'The bank, it is claimed, lent the club the money.',
    '',
    'it is claimed',
    'The bank | lent the club the money',
  ],
  [
    'There are reports that the bridge has collapsed.',
    '',
    'reports',
    'that the bridge has collapsed',
  ],
];

const TOLD: readonly Case[] = [
  [
    'The minister was quoted as saying that the talks had failed.',
    'The minister',
    'was quoted as saying',
    'that the talks had failed',
  ],
  [
    'The agency quoted Denby as saying the quay would close.',
    'The agency',
    'quoted',
    'Denby as saying the quay would close',
  ],
  [
    'Denby was quoted by the agency as saying: “We will not leave.”',
    'the agency',
    'was quoted',
    'Denby | as saying: “We will not leave.”',
  ],
  [
    'Denby told the Gazette that the quay would close.',
    'Denby',
    'told',
    'that the quay would close',
  ],
  [
    'The minister took to Twitter to say the quay would stay open.',
    'The minister',
    'to say',
    'the quay would stay open',
  ],
  [
    'In a post on Telegram, the governor said three people were hurt.',
    'the governor',
    'said',
    'three people were hurt',
  ],
  [
    'The governor posted on Telegram that three people were hurt.',
    'The governor',
    'posted',
    'that three people were hurt',
  ],
  [
    'The talks collapsed, according to two people familiar with the matter.',
    'two people familiar with the matter',
    'according to',
    'The talks collapsed',
  ],
  [
    'The Gazette has learned that the sale is off.',
    'The Gazette',
    'has learned',
    'that the sale is off',
  ],
  [
    'The Gazette understands that the sale is off.',
    'The Gazette',
    'understands',
    'that the sale is off',
  ],
  ['Witnesses described hearing two shots.', 'Witnesses', 'described', 'hearing two shots'],
];

const COURT: readonly Case[] = [
  [
    'The paper saw a letter in which the owner, Tom Vane, warned of a closure.',
    'The paper',
    'saw',
    'a letter in which the owner, Tom Vane, warned of a closure',
  ],
  ['Analysts had forecast a loss of $900m.', 'Analysts', 'had forecast', 'a loss of $900m'],
  [
    'The treasurer stole the money, a court heard on Tuesday.',
    'a court',
    'heard',
    'The treasurer stole the money',
  ],
  [
    'The notebook listed repayments, the jury was told.',
    '',
    'was told',
    'The notebook listed repayments',
  ],
  ['Treasurer stole from sailors, jury told', '', 'told', 'Treasurer stole from sailors'],
  ['Pryce put it to Nair that she had been paid.', 'Pryce', 'put it', 'that she had been paid'],
  [
    'Martin Selby, 58, of Quay Lane, Thornmouth, said he was asleep.',
    'Martin Selby, 58, of Quay Lane, Thornmouth,',
    'said',
    'he was asleep',
  ],
  ['A 2022 study by the group found no link.', 'A 2022 study by the group', 'found', 'no link'],
  [
    'In a survey of 2,000 Danes last month, 71% were in favour.',
    'a survey of 2,000 Danes last month',
    'In',
    '71% were in favour',
  ],
  [
    'Residents will be able to comment until May, the council says.',
    'the council',
    'says',
    'Residents will be able to comment until May',
  ],
];

describe('who says what without a plain verb of saying', () => {
  it.each([...POLLS, ...VIEWS, ...NOBODY, ...TOLD, ...COURT])(
    '%s',
    (text, source, cue, content) => {
      expect(outermost(text)).toEqual([{ source, cue, content }]);
    },
  );

  it('names the one quoted inside the words of who quotes', () => {
    const text = 'State media quoted the minister, a former judge, as saying the talks had failed.';
    const [, inner] = ourAttributions(text).map((one) => wordsOf(text, one));
    expect(inner).toEqual({
      source: 'the minister, a former judge,',
      cue: 'saying',
      content: 'the talks had failed',
    });
  });

  it.each([
    'She put the kettle on at 6.',
    'They put the meeting at 9 a.m.',
    'A row emerged over the bill.',
    'The ferry costs 20 pounds per head.',
    'In a survey of the coast, the ship struck a rock.',
    'In the end, the ship sank.',
    'By all accounts the ship was new.',
    'In my view, the ship was new.',
    'Police found a body in the lake.',
    'The fund, which supports about 1,800 families, was closed.',
  ])('is nobody in %s', (text) => {
    expect(outermost(text)).toEqual([]);
  });
});
