import type { Policy } from '#lib/policy/policy.ts';

/**
 * For one person who writes and checks alone: no rule asks for a second pair of eyes that is not there, and what an
 * editor elsewhere would ask, the desk asks. After what the published principles have in common, and the
 * Chicago Guide on checking one's own writing (docs/policy.md).
 */
export const onePersonDesk: Policy = {
  name: 'One-person desk',
  note: 'What one person can hold to alone. Exceptions are yours to make, with a reason you would show your readers.',
  rules: [
    {
      id: 'judged',
      kind: 'verdict-on-both-axes',
      params: { priority: 'normal' },
      severity: 'blocks',
      reason: 'What I wrote in a hurry I check at leisure.',
      mayWaive: 'editor',
    },
    {
      id: 'two-origins',
      kind: 'corroborated-needs-origins',
      params: { origins: 2, orPrimary: true },
      severity: 'blocks',
      reason:
        'I do not believe myself before somebody else says so independently, or the document does.',
      mayWaive: 'editor',
    },
    {
      id: 'disputes-shown',
      kind: 'disputed-needs-evidence',
      params: { twoOrigins: false },
      severity: 'blocks',
      reason: 'If I call it wrong, I can show why.',
      mayWaive: 'editor',
    },
    {
      id: 'accusations-by-unnamed',
      kind: 'allegation-on-unnamed-source',
      params: { origins: 2, seniorEditor: false },
      severity: 'blocks',
      reason: 'With no lawyer down the corridor one unnamed voice is not enough to accuse anybody.',
      mayWaive: 'nobody',
    },
    {
      id: 'unnamed-explained',
      kind: 'unnamed-source-explained',
      params: {},
      severity: 'blocks',
      reason:
        'I write down why and in what words before I forget what I promised, and seal who it is.',
      mayWaive: 'editor',
    },
    {
      id: 'off-the-record',
      kind: 'off-the-record-never-evidence',
      params: {},
      severity: 'blocks',
      reason: 'My word is all I have.',
      mayWaive: 'nobody',
    },
    {
      id: 'deep-background',
      kind: 'deep-background-never-attributed',
      params: {},
      severity: 'blocks',
      reason: 'My word is all I have, in wording too.',
      mayWaive: 'nobody',
    },
    {
      id: 'reply',
      kind: 'right-of-reply',
      params: { reply: 'sought' },
      severity: 'blocks',
      reason: 'I call whoever I accuse before I publish.',
      mayWaive: 'editor',
    },
    {
      id: 'copies',
      kind: 'evidence-has-kept-copy',
      params: {},
      severity: 'warns',
      reason: 'Nobody else has the file.',
      mayWaive: 'editor',
    },
    {
      id: 'locators',
      kind: 'evidence-has-locator',
      params: {},
      severity: 'warns',
      reason: 'In a year I will not remember the page.',
      mayWaive: 'editor',
    },
    {
      id: 'origin-named',
      kind: 'evidence-names-origin',
      params: {},
      severity: 'warns',
      reason: 'Two tabs with the same sentence are one source.',
      mayWaive: 'editor',
    },
    {
      id: 'quotes',
      kind: 'quotes-against-recording',
      params: {},
      severity: 'warns',
      reason: 'I listen again; notes flatter.',
      mayWaive: 'editor',
    },
    {
      id: 'no-contradiction',
      kind: 'contradictions-settled',
      params: {},
      severity: 'blocks',
      reason: 'There is nobody else to notice.',
      mayWaive: 'editor',
    },
    {
      id: 'no-query-open',
      kind: 'open-queries-none',
      params: {},
      severity: 'warns',
      reason: 'I asked for a reason.',
      mayWaive: 'editor',
    },
    {
      id: 'covered',
      kind: 'coverage-complete',
      params: {},
      severity: 'blocks',
      reason: 'I read what I meant and not what I wrote, unless I go sentence by sentence.',
      mayWaive: 'editor',
    },
  ],
};
