const AXIS = '{axis, select, attribution {attribution} other {content}}';

/** What is missing, as findings say it. */
export const LACKS = {
  'verdict-missing': `There is no verdict on its ${AXIS}.`,
  'origins-too-few':
    'It is corroborated, but {found, plural, =0 {no supporting evidence comes from an origin that counts} one {its supporting evidence comes from # independent origin} other {its supporting evidence comes from # independent origins}}; {needed, plural, one {# is} other {# are}} needed.',
  'refuting-missing': `Its ${AXIS} is refuted, and no evidence speaks against it.`,
  'sides-missing': `On its ${AXIS} the evidence is said to conflict, but {lacks, select, supports {none supports it} refutes {none refutes it} origins {both sides come from one origin or name none} other {there is none on either side}}.`,
  'locator-missing': 'This evidence has no locator.',
  'kept-copy-missing': 'No copy of this evidence is kept.',
  'origin-missing': 'This evidence names no origin.',
  'allegation-origins-too-few':
    'It accuses somebody of something serious and rests on unnamed persons alone: {found, plural, =0 {no supporting evidence comes from an origin that counts} one {its supporting evidence comes from # independent origin} other {its supporting evidence comes from # independent origins}}; {needed, plural, one {# is} other {# are}} needed.',
  'senior-editor-missing':
    'It accuses somebody of something serious, and no senior editor knows who the unnamed person behind it is.',
  'anonymity-reason-missing': 'Nobody has said why the unnamed person behind it is not named.',
  'agreed-description-missing': 'No description is agreed with the unnamed person behind it.',
  'editor-missing': 'No editor knows who the unnamed person behind it is.',
  'attributed-off-the-record': 'It is attributed to somebody who spoke off the record.',
  'evidence-off-the-record':
    'This evidence is from a source who spoke to this story off the record alone.',
  'deep-background-attributed':
    'The draft names or describes a source who spoke on deep background.',
  'reply-not-sought': '{party} is accused of something serious and was not asked for a reply.',
  'reply-not-put': '{party} is to answer by a link, and has none: it was never made, or revoked.',
  'reply-not-given': '{party} was asked for a reply, has not answered, and still has time.',
  'recording-missing':
    'It holds a direct quote that was compared with no recording and no transcript.',
  'sentences-untouched':
    '{count, plural, one {# sentence is} other {# sentences are}} neither claimed nor dismissed.',
  'second-person-missing':
    '{count, plural, =0 {Nobody has judged it yet} other {Only one person has judged it}}.',
  'evidence-too-old':
    'This evidence is older than {days, plural, one {# day} other {# days}}: it is of {date}.',
  'query-open': 'Query {number} is open.',
  'contradiction-open':
    'It conflicts with claim {number}, and {both, select, corroborated {both are corroborated} other {not both are judged}}.',
  'difference-open': `Two readings differ on its ${AXIS}, and nobody has settled it.`,
  'first-hand-missing': 'Whoever it is attributed to was only told of it.',
} as const;
