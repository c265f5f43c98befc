import type { SampleClaim } from '#db/sample/worked.ts';

const TRANSCRIPT = `Parliament of Ostrand. Provisional record, Tuesday, afternoon sitting.

THE MINISTER OF DEFENCE (Mr Hallgren): Veyra has amassed twenty thousand ballistic missiles. They
are in tunnels along our border. We have counted them, and we will not be talked out of what we have
counted.

A MEMBER: Will the minister show this house the pictures?

THE MINISTER OF DEFENCE: Not today.
`;

/** The claims of the sample story about the missiles and what is said to prove them. */
export const SAMPLE_CLAIMS_ON_ARMS: readonly SampleClaim[] = [
  {
    words: ['amassing 20,000 ballistic missiles in tunnels along their shared border'],
    restatement:
      'Veyra has amassed 20,000 ballistic missiles in tunnels along its border with Ostrand.',
    kind: 'figure',
    priority: 'high',
    isMine: true,
    attributions: [
      {
        source: 'hallgren',
        sourceWords: ['Ostrand’s defence minister'],
        cue: [
          { words: 'has accused', within: 'has accused neighbouring Veyra of' },
          { words: 'of', within: 'Veyra of amassing' },
        ],
        content: ['amassing 20,000 ballistic missiles in tunnels along their shared border'],
        quoteType: 'indirect',
        groundRules: 'on-the-record',
        knowledge: 'second-hand',
      },
    ],
    evidence: [
      {
        question: 'Did the minister say it, and where?',
        answer: 'Yes, in the afternoon sitting of parliament on Tuesday, with this number.',
        stance: 'supports',
        citation: 'Parliament of Ostrand, provisional record, Tuesday, afternoon sitting',
        url: 'https://example.org/ostrand/parliament/record',
        locator: 'paragraph 1',
        quotation: 'Veyra has amassed twenty thousand ballistic missiles.',
        credibility: 1,
        source: 'hallgren',
        origin: 'Hallgren in parliament',
        keptCopy: {
          filename: 'parliament-tuesday-afternoon.txt',
          mediaType: 'text/plain',
          text: TRANSCRIPT,
        },
      },
      {
        question: 'Has anybody else counted missiles in the border district?',
        answer: 'The monitoring mission lists 310 launchers in the whole country and no tunnels.',
        stance: 'refutes',
        citation: 'Joint Monitoring Mission, annual report, table 4',
        locator: 'page 61, table 4',
        credibility: 2,
        source: 'report',
        origin: 'Joint Monitoring Mission inspections',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'The record of parliament has the sentence and the number, in his words.',
      },
      {
        axis: 'content',
        value: 'unverified',
        justification:
          'Launchers are not missiles, and two sites were closed to the mission: its table does not settle the number. Nobody but the ministry gives it. Keep “nobody … has been able to corroborate” beside it wherever it stands.',
      },
    ],
  },
  {
    words: ['We have counted them, and we will not be talked out of what we have counted'],
    restatement:
      'Tomas Hallgren told parliament: “We have counted them, and we will not be talked out of what we have counted.”',
    kind: 'quotation',
    priority: 'normal',
    attributions: [
      {
        source: 'hallgren',
        sourceWords: [{ words: 'he', within: 'he told members' }],
        cue: ['told members'],
        content: ['We have counted them, and we will not be talked out of what we have counted'],
        quoteType: 'direct',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [
      {
        question: 'Are these his exact words?',
        answer: 'Yes, word for word.',
        stance: 'supports',
        citation: 'Parliament of Ostrand, provisional record, Tuesday, afternoon sitting',
        locator: 'paragraph 1',
        quotation: 'We have counted them, and we will not be talked out of what we have counted.',
        credibility: 1,
        source: 'hallgren',
        origin: 'Hallgren in parliament',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'Word for word in the record of parliament.',
      },
    ],
  },
  {
    words: ['There is no arsenal', 'and there are no tunnels to hide one in'],
    restatement: 'Veyra has no arsenal of ballistic missiles at the border and no tunnels there.',
    kind: 'event',
    priority: 'high',
    isMine: true,
    attributions: [
      {
        source: 'quiroz',
        sourceWords: ['its foreign minister, Adela Quiroz'],
        cue: [{ words: 'said', within: 'Quiroz, said at the talks' }],
        content: ['There is no arsenal', 'and there are no tunnels to hide one in'],
        quoteType: 'direct',
        groundRules: 'on-the-record',
        knowledge: 'not-stated',
      },
    ],
    evidence: [
      {
        question: 'Did she say both halves, and in this order?',
        answer: 'Yes. Our reporter stood two metres away and has it on tape.',
        stance: 'supports',
        citation: 'Ilse Marrand, recording at the customs house, Tuesday',
        locator: '00:14:20',
        credibility: 1,
        source: 'marrand',
        origin: 'Our recording of Quiroz',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'On our own recording, both halves, nothing left out between them.',
      },
      {
        axis: 'content',
        value: 'unverified',
        justification: 'A denial by a party to the dispute. Nobody independent has been inside.',
      },
    ],
  },
  {
    words: [
      'her government would let inspectors into the border district within two weeks if Ostrand withdrew the charge in writing',
    ],
    restatement:
      'Veyra offered to let inspectors into the border district within two weeks if Ostrand withdraws its charge in writing.',
    kind: 'event',
    priority: 'normal',
    isMine: true,
    attributions: [
      {
        source: 'quiroz',
        sourceWords: [{ words: 'She', within: 'She added that' }],
        cue: ['added that'],
        content: [
          'her government would let inspectors into the border district within two weeks if Ostrand withdrew the charge in writing',
        ],
        quoteType: 'indirect',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [],
    verdicts: [],
  },
  {
    words: [
      'Veyra would hold more ballistic missiles than every other state in the region together',
    ],
    restatement:
      'With 20,000 ballistic missiles Veyra would hold more than all other states of the region together.',
    kind: 'comparison',
    priority: 'normal',
    attributions: [],
    evidence: [],
    verdicts: [],
  },
  {
    words: ['listed 310 launchers in its last annual report'],
    restatement: 'The Joint Monitoring Mission listed 310 launchers in its last annual report.',
    kind: 'figure',
    priority: 'normal',
    attributions: [
      {
        source: 'report',
        sourceWords: ['The Joint Monitoring Mission'],
        cue: [{ words: 'listed', within: 'listed 310 launchers' }],
        content: ['310 launchers'],
        quoteType: 'indirect',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [
      {
        question: 'How many launchers does the report list?',
        answer: '310, as the sum of eleven bases.',
        stance: 'supports',
        citation: 'Joint Monitoring Mission, annual report, table 4',
        url: 'https://example.org/mission/annual-report',
        locator: 'page 61, table 4, last row',
        quotation: 'Total: 310',
        credibility: 1,
        source: 'report',
        origin: 'Joint Monitoring Mission inspections',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'Read in the report itself, table 4.',
      },
      {
        axis: 'content',
        value: 'corroborated',
        justification: 'The table was counted from inspections on site and adds up base by base.',
      },
    ],
  },
  {
    words: ['made no mention of tunnels'],
    restatement: 'The mission’s last annual report does not mention tunnels.',
    kind: 'other',
    priority: 'low',
    attributions: [],
    evidence: [],
    verdicts: [],
    withdrawn: 'Checked with the claim before it: the same report, read from end to end.',
  },
  {
    words: ['Veyra’s imports of rolled plate rose by 41 percent last year'],
    restatement: 'Veyra’s imports of rolled steel plate rose by 41 percent last year.',
    kind: 'figure',
    priority: 'high',
    isMine: true,
    attributions: [
      {
        source: 'customs',
        sourceWords: ['customs figures'],
        cue: [{ words: 'according to', within: 'according to customs figures' }],
        content: ['Veyra’s imports of rolled plate rose by 41 percent last year'],
        quoteType: 'indirect',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [
      {
        question: 'By how much did imports of rolled plate rise?',
        answer: 'By 14 percent: from 61,400 to 70,000 tonnes. The draft has the digits reversed.',
        stance: 'refutes',
        citation: 'Veyra customs service, trade tables, heading “rolled plate”',
        url: 'https://example.org/veyra/customs/tables',
        locator: 'rows 212 and 213, column “tonnes”',
        quotation: '61,400 … 70,000',
        credibility: 1,
        source: 'customs',
        origin: 'Veyra customs declarations',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'disputed',
        disputedReason: 'refuted',
        justification: 'The tables named as the source do not say this.',
      },
      {
        axis: 'content',
        value: 'disputed',
        disputedReason: 'refuted',
        justification:
          'Worked out from the tables: 14 percent, not 41. Asked the reporter to mend it.',
      },
    ],
  },
];
