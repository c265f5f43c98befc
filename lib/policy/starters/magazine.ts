import type { Policy } from '#lib/policy/policy.ts';

/**
 * In the manner of a magazine with a checking department: an independent checker goes through every word with the
 * writer's material beside it, and nothing goes to print half done. After the magazine model of the Chicago
 * Guide to Fact-Checking and the KSJ project (docs/policy.md).
 */
export const magazine: Policy = {
  name: 'Magazine',
  note: 'Every sentence, every quote, every source. Nothing is waived that the checker can still find out; what cannot be settled is settled by the editor, in writing.',
  rules: [
    {
      id: 'covered',
      kind: 'coverage-complete',
      params: {},
      severity: 'blocks',
      reason:
        'Checking goes line by line: a pencil mark over every word, also where there is nothing to check.',
      mayWaive: 'nobody',
    },
    {
      id: 'judged',
      kind: 'verdict-on-both-axes',
      params: { priority: 'low' },
      severity: 'blocks',
      reason: 'Small errors cost as much trust as great ones.',
      mayWaive: 'editor',
    },
    {
      id: 'three-origins',
      kind: 'corroborated-needs-origins',
      params: { origins: 3, orPrimary: true },
      severity: 'warns',
      reason:
        'Without the thing itself three that know it independently are a comfortable number; two need a word from the editor.',
      mayWaive: 'editor',
    },
    {
      id: 'two-origins',
      kind: 'corroborated-needs-origins',
      params: { origins: 2, orPrimary: true },
      severity: 'blocks',
      reason: 'Primary material first. Clippings copy each other, errors and all.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'disputes-shown',
      kind: 'disputed-needs-evidence',
      params: { twoOrigins: false },
      severity: 'blocks',
      reason: 'The writer is told what the checker found, not what the checker thinks.',
      mayWaive: 'editor',
    },
    {
      id: 'locators',
      kind: 'evidence-has-locator',
      params: {},
      severity: 'blocks',
      reason: 'Page and paragraph: whoever takes the file over finds it within a minute.',
      mayWaive: 'editor',
    },
    {
      id: 'copies',
      kind: 'evidence-has-kept-copy',
      params: {},
      severity: 'blocks',
      reason: 'The file is what we stand on when the letter from the lawyer comes.',
      mayWaive: 'editor',
    },
    {
      id: 'origin-named',
      kind: 'evidence-names-origin',
      params: {},
      severity: 'blocks',
      reason: 'Each fact is followed to where it began.',
      mayWaive: 'editor',
    },
    {
      id: 'quotes',
      kind: 'quotes-against-recording',
      params: {},
      severity: 'blocks',
      reason:
        'A quote is compared with the recording or the transcript, word by word; memory is no source.',
      mayWaive: 'editor',
    },
    {
      id: 'first-hand',
      kind: 'second-hand-needs-first-hand',
      params: {},
      severity: 'blocks',
      reason: 'The checker calls whoever was there.',
      mayWaive: 'editor',
    },
    {
      id: 'unnamed-explained',
      kind: 'unnamed-source-explained',
      params: {},
      severity: 'blocks',
      reason:
        'The checker speaks to unnamed persons too, and at least one editor knows who they are.',
      mayWaive: 'nobody',
    },
    {
      id: 'accusations-by-unnamed',
      kind: 'allegation-on-unnamed-source',
      params: { origins: 3, seniorEditor: true },
      severity: 'blocks',
      reason: 'Months of work do not make one voice two.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'off-the-record',
      kind: 'off-the-record-never-evidence',
      params: {},
      severity: 'blocks',
      reason: 'What was said off the record leads to questions, never to print.',
      mayWaive: 'nobody',
    },
    {
      id: 'deep-background',
      kind: 'deep-background-never-attributed',
      params: {},
      severity: 'blocks',
      reason: 'What the writer promised, the checker keeps.',
      mayWaive: 'nobody',
    },
    {
      id: 'reply',
      kind: 'right-of-reply',
      params: { reply: 'answered' },
      severity: 'blocks',
      reason: 'There is time: whoever is accused is put every point and has until a stated day.',
      mayWaive: 'senior-editor',
    },
    {
      id: 'no-query-open',
      kind: 'open-queries-none',
      params: {},
      severity: 'blocks',
      reason: 'The list of queries is empty when the pages close.',
      mayWaive: 'editor',
    },
    {
      id: 'no-contradiction',
      kind: 'contradictions-settled',
      params: {},
      severity: 'blocks',
      reason: 'Readers of a long piece notice when page two and page nine disagree.',
      mayWaive: 'nobody',
    },
    {
      id: 'second-person',
      kind: 'second-person',
      params: { priority: 'normal' },
      severity: 'warns',
      reason: 'The checker is not the writer, and on what weighs most not alone.',
      mayWaive: 'editor',
    },
    {
      id: 'fresh',
      kind: 'evidence-not-older-than',
      params: { days: 90 },
      severity: 'warns',
      reason: 'Pieces lie for months; titles, figures and the living change meanwhile.',
      mayWaive: 'editor',
    },
  ],
};
