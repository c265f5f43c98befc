import type { Policy } from '#lib/policy/policy.ts';

/**
 * In the manner of a wire agency: others print what it sends without checking again, so it is strictest about who
 * says so and about unnamed persons. After the Associated Press and Reuters (docs/policy.md).
 */
export const wireAgency: Policy = {
  name: 'Wire agency',
  note: 'Speed is no excuse for one origin. Strict about unnamed persons, ground rules and accusations; copies and second people only where much hangs on it.',
  rules: [
    {
      id: 'judged',
      kind: 'verdict-on-both-axes',
      params: { priority: 'normal' },
      severity: 'blocks',
      reason:
        'Subscribers print what we send; what we have not judged they cannot know to be open.',
      mayWaive: 'editor',
    },
    {
      id: 'two-origins',
      kind: 'corroborated-needs-origins',
      params: { origins: 2, orPrimary: true },
      severity: 'blocks',
      reason:
        'Two reports of one briefing are one report. Our own eyes, a document or the data itself are worth more than either.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'disputes-shown',
      kind: 'disputed-needs-evidence',
      params: { twoOrigins: true },
      severity: 'blocks',
      reason: 'Whoever we contradict may ask on what grounds.',
      mayWaive: 'editor',
    },
    {
      id: 'unnamed-explained',
      kind: 'unnamed-source-explained',
      params: {},
      severity: 'blocks',
      reason:
        'Anonymity is granted by the desk and not by the reporter alone: a news editor knows who it is, and the reader learns why and in what position.',
      mayWaive: 'nobody',
    },
    {
      id: 'accusations-by-unnamed',
      kind: 'allegation-on-unnamed-source',
      params: { origins: 2, seniorEditor: true },
      severity: 'blocks',
      reason:
        'Nobody accuses another on our wire without a name unless others bear it out and a senior editor knows who speaks.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'off-the-record',
      kind: 'off-the-record-never-evidence',
      params: {},
      severity: 'blocks',
      reason: 'Off the record means not for publication. Find it elsewhere or leave it.',
      mayWaive: 'nobody',
    },
    {
      id: 'deep-background',
      kind: 'deep-background-never-attributed',
      params: {},
      severity: 'blocks',
      reason: 'We keep the terms we agreed to, to the letter.',
      mayWaive: 'nobody',
    },
    {
      id: 'reply',
      kind: 'right-of-reply',
      params: { reply: 'sought' },
      severity: 'blocks',
      reason:
        'Whoever is shown in a bad light was called before the story moved; updates can carry the answer.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'origin-named',
      kind: 'evidence-names-origin',
      params: {},
      severity: 'blocks',
      reason: 'Without the origin nobody can count how many sources there are.',
      mayWaive: 'editor',
    },
    {
      id: 'no-contradiction',
      kind: 'contradictions-settled',
      params: {},
      severity: 'blocks',
      reason: 'One story does not say two things.',
      mayWaive: 'editor',
    },
    {
      id: 'fresh',
      kind: 'evidence-not-older-than',
      params: { days: 7 },
      severity: 'warns',
      reason: 'In a moving story what stood there last week may have been taken back.',
      mayWaive: 'editor',
    },
    {
      id: 'quotes',
      kind: 'quotes-against-recording',
      params: {},
      severity: 'warns',
      reason:
        'Words in quotation marks are the speaker’s; where there is a recording, listen once more.',
      mayWaive: 'editor',
    },
    {
      id: 'copies',
      kind: 'evidence-has-kept-copy',
      params: {},
      severity: 'warns',
      reason: 'Posts and pages vanish before the complaint comes.',
      mayWaive: 'editor',
    },
    {
      id: 'second-person',
      kind: 'second-person',
      params: { priority: 'high' },
      severity: 'warns',
      reason: 'What can move a market or a government is read by two.',
      mayWaive: 'editor',
    },
    {
      id: 'covered',
      kind: 'coverage-complete',
      params: {},
      severity: 'blocks',
      reason: 'An unread sentence is an unchecked one.',
      mayWaive: 'editor',
    },
  ],
};
