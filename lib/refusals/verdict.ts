const AXIS = '{axis, select, attribution {attribution} other {content}}';

// Claims by their numbers: twenty of them at most, and how many more there are.
const CLAIMS =
  '{more, plural, =0 {{count, plural, one {claim {claims}} other {claims {claims}}}} other {claims {claims} and # more}}';

/** What verdicts and second readings can be refused for. */
export const VERDICT_REFUSALS = {
  'justification-missing': 'Say why the evidence leads to this verdict.',
  'dispute-without-reason':
    'Say why it is disputed: refuted (the evidence speaks against it) or conflicting (it speaks both ways).',
  'reason-without-dispute':
    'A claim that is {value, select, corroborated {corroborated} unverified {unverified} other {disputed}} has no reason for a dispute.',
  'verdict-withdrawn': 'This verdict was withdrawn already.',
  'verdict-of-another':
    'This verdict was given by {name}, who alone can withdraw it. Give your own verdict instead.',
  'verdict-passed':
    'Another verdict was given after this one, so it no longer holds. Only the verdict that holds can be withdrawn.',

  /* asking for a second reading */
  'claims-missing': 'Choose at least one claim.',
  'too-many-claims': 'At most {most} claims in one second reading.',
  'reader-left': '{name} no longer works on this desk. Ask somebody else.',
  'reader-has-seen': 'You have seen the verdicts on these claims. Ask somebody else to read them.',
  'reader-no-checker':
    '{name} is a {role, select, admin {admin} editor {editor} checker {checker} reporter {reporter} other {viewer}} and does not check claims. Ask a checker or an editor.',
  'reader-judged': `{name} gave a verdict that holds on ${CLAIMS}. Leave out what they judged, or ask somebody else.`,
  'reader-reads': `{name} is already asked for a second reading of ${CLAIMS}. Leave those out, or ask somebody else.`,
  'reader-has-read': `{name} has read before, and has seen the verdicts on, ${CLAIMS}. Leave those out, or ask somebody else.`,

  /* giving it */
  'reading-of-another': 'This second reading was asked of somebody else; only they can give it.',
  'reading-by-nobody': 'A second reading is given by the person it was asked of.',
  'reading-given': 'This second reading was handed in and is closed.',
  'reading-withdrawn': 'This second reading was taken back: {reason}',
  'claim-not-in-reading': 'Claim {number} is not in this second reading.',
  'left-out-strays': 'Leave out only claims of this second reading, each of them once.',
  'not-yet-judged': `Not yet judged on both axes: ${CLAIMS}. Judge them, or say of each why you leave it out.`,
  'judged-and-left-out': `Judged on both axes, so not to be left out: ${CLAIMS}.`,
  'verdicts-hidden':
    'You are asked for a second reading of claim {number}, so the first verdicts are hidden from you. Judge it in your second reading and hand that in first.',
  'report-hidden': `The report tells the first verdicts on ${CLAIMS}, of which you are asked for a second reading. Hand that in first, or ask an editor for the report.`,

  /* settling its differences */
  'reading-not-given': 'This second reading was not handed in, so there is nothing to settle.',
  'no-difference': `The two readings do not differ on the ${AXIS} of claim {number}.`,
  'difference-settled': `The difference on the ${AXIS} of claim {number} is settled already. Give a new verdict on the claim to decide otherwise.`,
  'third-verdict-unfit': 'State a verdict when you give a third one, and only then.',
} as const;
