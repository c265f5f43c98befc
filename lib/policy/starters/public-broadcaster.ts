import type { Policy } from '#lib/policy/policy.ts';

/**
 * In the manner of a public broadcaster: answerable to everybody, so fairness to the accused, first-hand sources and
 * matters referred upwards weigh most. After the BBC's Editorial Guidelines (docs/policy.md).
 */
export const publicBroadcaster: Policy = {
  name: 'Public broadcaster',
  note: 'Fairness first: the accused are asked and given time, serious accusations by unnamed persons go up to a senior editor, and what we only heard is borne out by somebody who was there.',
  rules: [
    {
      id: 'judged',
      kind: 'verdict-on-both-axes',
      params: { priority: 'low' },
      severity: 'blocks',
      reason: 'The audience pays for all of it, so all of it is checked.',
      mayWaive: 'editor',
    },
    {
      id: 'two-origins',
      kind: 'corroborated-needs-origins',
      params: { origins: 2, orPrimary: true },
      severity: 'blocks',
      reason:
        'One voice is rarely enough, and an agency’s report stays one voice however many have printed it.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'first-hand',
      kind: 'second-hand-needs-first-hand',
      params: {},
      severity: 'warns',
      reason: 'Hearsay is put to somebody who was in the room.',
      mayWaive: 'editor',
    },
    {
      id: 'disputes-shown',
      kind: 'disputed-needs-evidence',
      params: { twoOrigins: true },
      severity: 'blocks',
      reason: 'To say that something is disputed is itself a claim.',
      mayWaive: 'editor',
    },
    {
      id: 'reply',
      kind: 'right-of-reply',
      params: { reply: 'answered' },
      severity: 'blocks',
      reason:
        'Whoever we accuse of wrongdoing hears of it from us, in enough detail, and has a fair time to answer.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'unnamed-explained',
      kind: 'unnamed-source-explained',
      params: {},
      severity: 'blocks',
      reason:
        'An editor may know who every unnamed contributor is; the audience is told as much as can be without giving them away.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'accusations-by-unnamed',
      kind: 'allegation-on-unnamed-source',
      params: { origins: 2, seniorEditor: true },
      severity: 'blocks',
      reason:
        'A serious accusation on one unnamed source is referred upwards before it is broadcast, never after.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'off-the-record',
      kind: 'off-the-record-never-evidence',
      params: {},
      severity: 'blocks',
      reason: 'A promise to a source is the broadcaster’s promise.',
      mayWaive: 'nobody',
    },
    {
      id: 'deep-background',
      kind: 'deep-background-never-attributed',
      params: {},
      severity: 'blocks',
      reason: 'A promise to a source is the broadcaster’s promise, in wording too.',
      mayWaive: 'nobody',
    },
    {
      id: 'quotes',
      kind: 'quotes-against-recording',
      params: {},
      severity: 'blocks',
      reason: 'We record our interviews, so there is something to listen to.',
      mayWaive: 'editor',
    },
    {
      id: 'origin-named',
      kind: 'evidence-names-origin',
      params: {},
      severity: 'blocks',
      reason: 'How independent two sources are is told from where they have it.',
      mayWaive: 'editor',
    },
    {
      id: 'second-person',
      kind: 'second-person',
      params: { priority: 'high' },
      severity: 'blocks',
      reason: 'What can do the greatest harm is judged by two people.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'no-contradiction',
      kind: 'contradictions-settled',
      params: {},
      severity: 'blocks',
      reason: 'We do not broadcast two versions of one fact as if both were true.',
      mayWaive: 'editor',
    },
    {
      id: 'no-query-open',
      kind: 'open-queries-none',
      params: {},
      severity: 'warns',
      reason: 'A question that was worth asking is worth waiting for.',
      mayWaive: 'editor',
    },
    {
      id: 'copies',
      kind: 'evidence-has-kept-copy',
      params: {},
      severity: 'blocks',
      reason: 'A complaint can come long after; notes and material are kept for it.',
      mayWaive: 'editor',
    },
    {
      id: 'covered',
      kind: 'coverage-complete',
      params: {},
      severity: 'blocks',
      reason: 'Due accuracy is owed to every line.',
      mayWaive: 'editor',
    },
  ],
};
