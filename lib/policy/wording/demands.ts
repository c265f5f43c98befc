const EVERY_CLAIM =
  '{priority, select, low {Every claim} normal {Every claim of normal or high priority} other {Every claim of high priority}}';

const ORIGINS = '{origins, plural, one {# independent origin} other {# independent origins}}';

/** What a rule of each kind demands, with its parameters. */
export const DEMANDS = {
  'demands-verdict-on-both-axes': `${EVERY_CLAIM} has a verdict on attribution and on content.`,
  'demands-corroborated-needs-origins': `What is corroborated has supporting evidence of ${ORIGINS}{orPrimary, select, yes {, or one primary document, dataset or witness of our own} other {}}.`,
  'demands-disputed-needs-evidence':
    'What is refuted has evidence against it, and what conflicts has evidence on both sides{twoOrigins, select, yes {, of two origins} other {}}.',
  'demands-evidence-has-locator': 'Every piece of evidence has a locator.',
  'demands-evidence-has-kept-copy': 'Of every piece of evidence a copy is kept.',
  'demands-evidence-names-origin': 'Evidence that supports or refutes names its origin.',
  'demands-allegation-on-unnamed-source': `A serious accusation that rests on unnamed persons alone has supporting evidence of ${ORIGINS}{seniorEditor, select, yes {, and a senior editor knows who they are} other {}}.`,
  'demands-unnamed-source-explained':
    'For every unnamed person there is a reason for anonymity, an agreed description, and an editor who knows the identity.',
  'demands-off-the-record-never-evidence':
    'What was said off the record is neither attributed nor used as evidence.',
  'demands-deep-background-never-attributed':
    'The draft neither names nor describes whoever spoke on deep background.',
  'demands-right-of-reply':
    'Whoever a claim accuses of something serious {reply, select, answered {has answered, or had until a stated time} other {was asked for a reply}}.',
  'demands-quotes-against-recording':
    'Direct quotes were compared with a recording or a transcript.',
  'demands-coverage-complete': 'Every sentence is claimed or dismissed.',
  'demands-second-person': `${EVERY_CLAIM} was judged by two people.`,
  'demands-evidence-not-older-than':
    'No piece of evidence is older than {days, plural, one {# day} other {# days}}.',
  'demands-open-queries-none': 'No query is open.',
  'demands-contradictions-settled':
    'No contradiction between claims and no difference between readings is left open.',
  'demands-second-hand-needs-first-hand':
    'What people only know by being told is supported by somebody or something first-hand.',
} as const;
