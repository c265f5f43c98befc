import type { SampleClaim } from '#db/sample/worked.ts';

/** The claims of the sample story about tunnels, talks, and the people at the border. */
export const SAMPLE_CLAIMS_ON_TALKS: readonly SampleClaim[] = [
  {
    words: [
      'an engineer who left Veyra in April told investigators that he had worked in “nine chambers, each longer than a cathedral.”',
    ],
    restatement:
      'An engineer who left Veyra in April told Ostrand’s investigators that he had worked in nine underground chambers, each longer than a cathedral.',
    kind: 'quotation',
    priority: 'high',
    attributions: [
      {
        source: 'hallgren',
        sourceWords: [{ words: 'Hallgren', within: 'According to Hallgren, an engineer' }],
        cue: ['According to'],
        content: [
          'an engineer who left Veyra in April told investigators that he had worked in “nine chambers, each longer than a cathedral.”',
        ],
        quoteType: 'mixed',
        groundRules: 'on-the-record',
        knowledge: 'second-hand',
        nested: [
          {
            source: 'engineer',
            sourceWords: ['an engineer who left Veyra in April'],
            cue: ['told investigators that'],
            content: ['he had worked in “nine chambers, each longer than a cathedral.”'],
            quoteType: 'mixed',
            groundRules: 'not-stated',
            knowledge: 'first-hand',
          },
        ],
      },
    ],
    evidence: [],
    verdicts: [
      {
        axis: 'attribution',
        value: 'unverified',
        justification:
          'Hallgren said it in parliament, but the engineer cannot be reached and the ministry shows no statement: what he told investigators rests on the minister alone.',
      },
    ],
  },
  {
    words: ['The tunnels reportedly run for more than 60 kilometres beneath the Sorrel Hills'],
    restatement: 'Tunnels of more than 60 kilometres run beneath the Sorrel Hills.',
    kind: 'figure',
    priority: 'normal',
    attributions: [
      {
        source: null,
        sourceWords: [],
        cue: ['reportedly'],
        content: ['run for more than 60 kilometres beneath the Sorrel Hills'],
        quoteType: 'indirect',
        groundRules: 'not-stated',
        knowledge: 'not-stated',
      },
    ],
    evidence: [
      {
        question: 'Who says 60 kilometres?',
        answer: 'An unsigned post says so and gives no ground for it.',
        stance: 'supports',
        citation: 'Unsigned post, 9 February',
        url: 'https://example.org/posts/sorrel-hills',
        quotation: 'more than 60 km of tunnels under the Sorrel Hills, everybody there knows it',
        credibility: 5,
        source: 'post',
        origin: 'Unsigned post of 9 February',
      },
      {
        question: 'Does anybody say so independently?',
        answer:
          'Northern Wire has the same distance; its editor confirms that it took it from the post.',
        stance: 'supports',
        citation: 'Northern Wire, “What lies beneath the border”, 11 February',
        locator: 'paragraph 6',
        credibility: 5,
        source: 'wire',
        origin: 'Unsigned post of 9 February',
      },
    ],
    verdicts: [
      {
        axis: 'content',
        value: 'unverified',
        justification:
          'Two items, one origin: the wire repeats the post. That is one source, unnamed.',
      },
    ],
  },
  {
    words: ['the talks had come within an hour of collapse'],
    restatement: 'The first session of the talks came within an hour of collapse.',
    kind: 'event',
    priority: 'normal',
    attributions: [
      {
        source: 'delegate',
        sourceWords: ['A source close to the Veyran delegation'],
        cue: [{ words: 'said', within: 'the Veyran delegation said the talks' }],
        content: ['the talks had come within an hour of collapse'],
        quoteType: 'indirect',
        groundRules: 'background',
        knowledge: 'first-hand',
      },
    ],
    evidence: [
      {
        question: 'Does the other side deny it?',
        answer: 'No. Brigadier Osk, asked twice, did not dispute it.',
        stance: 'context',
        citation: 'Ilse Marrand, notes of the press conference, Tuesday evening',
        locator: 'page 3',
        credibility: 2,
        source: 'marrand',
        origin: 'Our notes of Osk’s press conference',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'The editor has seen the reporter’s notes and knows who the source is.',
      },
    ],
  },
  {
    words: ['About 4,200 families have left the town of Marrow since Friday'],
    restatement: 'About 4,200 families have left Marrow since Friday.',
    kind: 'figure',
    priority: 'high',
    isMine: true,
    attributions: [
      {
        source: 'marrow',
        sourceWords: ['its district administration'],
        cue: [{ words: 'said', within: 'its district administration said' }],
        content: ['About 4,200 families have left the town of Marrow since Friday'],
        quoteType: 'indirect',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [
      {
        question: 'What does the administration say?',
        answer:
          'Its notice of Wednesday morning says “about 4,200 families”, counted by bus tickets.',
        stance: 'supports',
        citation: 'Marrow district administration, notice of Wednesday',
        locator: 'second paragraph',
        credibility: 3,
        source: 'marrow',
        origin: 'Marrow bus tickets',
      },
      {
        question: 'How many arrived?',
        answer: 'The camp, on the only open road, has registered 1,900 families.',
        stance: 'refutes',
        citation: 'Harbour Relief Committee, register of the camp at Tolle, Wednesday noon',
        locator: 'last line',
        credibility: 2,
        source: 'ferre',
        origin: 'Camp register at Tolle',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'In the administration’s own notice.',
      },
      {
        axis: 'content',
        value: 'corroborated',
        justification: 'The administration counted bus tickets.',
      },
      {
        axis: 'content',
        value: 'disputed',
        disputedReason: 'conflicting',
        justification:
          'The camp’s register came in after the first verdict and says 1,900. One ticket is not one family. Both numbers may run only side by side.',
      },
    ],
  },
  {
    words: ['We have registered 1,900 families from Marrow'],
    restatement: 'The camp at Tolle has registered 1,900 families from Marrow.',
    kind: 'figure',
    priority: 'high',
    isMine: true,
    attributions: [
      {
        source: 'ferre',
        sourceWords: ['Jonas Ferre'],
        cue: [{ words: 'said', within: 'said Jonas Ferre' }],
        content: ['We have registered 1,900 families from Marrow, and we register everybody'],
        quoteType: 'direct',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [
      {
        question: 'What does the register say?',
        answer: '1,900 families on Wednesday at noon.',
        stance: 'supports',
        citation: 'Harbour Relief Committee, register of the camp at Tolle, Wednesday noon',
        locator: 'last line',
        credibility: 2,
        source: 'ferre',
        origin: 'Camp register at Tolle',
      },
    ],
    verdicts: [
      {
        axis: 'attribution',
        value: 'corroborated',
        justification: 'On tape, and he repeated it when asked.',
      },
    ],
  },
  {
    words: ['The Ostrand crown lost 2.3 percent against the dollar on Tuesday'],
    restatement: 'The Ostrand crown lost 2.3 percent against the dollar on Tuesday.',
    kind: 'figure',
    priority: 'low',
    attributions: [],
    evidence: [],
    verdicts: [],
  },
  {
    words: ['because investors feared that the talks would end before they had begun'],
    restatement: 'The crown fell because investors feared that the talks would fail.',
    kind: 'causal',
    priority: 'low',
    attributions: [],
    evidence: [],
    verdicts: [],
  },
  {
    words: ['It now reads “Reserved.”'],
    restatement: 'The sign on the conference room in the customs house now reads “Reserved”.',
    kind: 'event',
    priority: 'low',
    attributions: [
      {
        source: 'marrand',
        sourceWords: [],
        cue: [],
        content: ['It now reads “Reserved.”'],
        quoteType: 'indirect',
        groundRules: 'on-the-record',
        knowledge: 'first-hand',
      },
    ],
    evidence: [],
    verdicts: [],
  },
];
