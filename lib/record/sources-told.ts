import { type Field, type Told, changed, quoted, spoken, textOf } from '#lib/record/told.ts';

const SOURCE_FIELDS: Readonly<Record<string, Field>> = {
  name: { name: 'the name', shows: 'text' },
  kind: { name: 'the kind', shows: 'value' },
  reliability: { name: 'the reliability', shows: 'value' },
  agreedDescription: { name: 'the agreed description', shows: 'text' },
  anonymityReason: { name: 'the reason for anonymity', shows: 'name only' },
};
const ORIGIN_FIELDS: Readonly<Record<string, Field>> = {
  name: { name: 'the name', shows: 'text' },
  isOwn: { name: 'whether it is our own', shows: 'name only' },
  tracesTo: { name: 'where it has its information from', shows: 'name only' },
};
const ATTRIBUTION_FIELDS: Readonly<Record<string, Field>> = {
  parentId: { name: 'the attribution it hangs on', shows: 'name only' },
  sourceId: { name: 'the source', shows: 'name only' },
  sourceSpans: { name: 'the source words', shows: 'name only' },
  cueSpans: { name: 'the cue words', shows: 'name only' },
  contentSpans: { name: 'the content words', shows: 'name only' },
  quoteType: { name: 'the quote type', shows: 'value' },
  groundRules: { name: 'the ground rules', shows: 'value' },
  knowledge: { name: 'the knowledge', shows: 'value' },
};
const EVIDENCE_FIELDS: Readonly<Record<string, Field>> = {
  question: { name: 'the question', shows: 'text' },
  answer: { name: 'the answer', shows: 'text' },
  stance: { name: 'the stance', shows: 'value' },
  form: { name: 'what it is', shows: 'value' },
  citation: { name: 'the citation', shows: 'text' },
  url: { name: 'the address', shows: 'text' },
  locator: { name: 'the locator', shows: 'text' },
  quotation: { name: 'the quotation', shows: 'name only' },
  credibility: { name: 'the credibility', shows: 'value' },
  sourceId: { name: 'the source', shows: 'name only' },
  originId: { name: 'the origin', shows: 'name only' },
  keptCopy: { name: 'the kept copy', shows: 'name only' },
  retrievedAt: { name: 'the time of retrieval', shows: 'value' },
};

/** What the record says of sources, origins, attributions and evidence. */
export const SOURCE_SENTENCES = {
  'source.added': ({ who, after }) =>
    `${who} added the source ${quoted(textOf(after, 'name'))} (${spoken(textOf(after, 'kind'))}).`,
  'source.changed': (told) =>
    changed(told, `the source ${quoted(textOf(told.before, 'name'))}`, SOURCE_FIELDS),
  'attribution.added': ({ who, after }) =>
    `${who} attributed the claim (${spoken(textOf(after, 'quoteType'))}, ${spoken(textOf(after, 'groundRules'))}).`,
  'attribution.changed': (told) => changed(told, 'an attribution', ATTRIBUTION_FIELDS),
  'attribution.withdrawn': ({ who }) => `${who} withdrew an attribution.`,
  'attribution.restored': ({ who }) => `${who} restored an attribution.`,
  'origin.named': ({ who, after }) => `${who} named the origin ${quoted(textOf(after, 'name'))}.`,
  'origins.put-apart': ({ who, after }) => {
    const ids = after['evidenceIds'];
    const count = Array.isArray(ids) ? ids.length : 0;
    return `${who} found that ${count} pieces of evidence have no origin in common.`;
  },
  'origin.changed': (told) =>
    changed(told, `the origin ${quoted(textOf(told.before, 'name'))}`, ORIGIN_FIELDS),
  'evidence.added': ({ who, after }) =>
    `${who} added evidence that ${stance(textOf(after, 'stance'))}: ${quoted(textOf(after, 'citation'))}.`,
  'evidence.changed': (told) =>
    changed(told, `the evidence ${quoted(textOf(told.before, 'citation'))}`, EVIDENCE_FIELDS),
  'evidence.withdrawn': ({ who, after }) =>
    `${who} withdrew the evidence ${quoted(textOf(after, 'citation'))}: ${textOf(after, 'withdrawnReason')}`,
  'evidence.restored': ({ who, after }) =>
    `${who} restored the evidence ${quoted(textOf(after, 'citation'))}.`,
} as const satisfies Readonly<Record<string, (told: Told) => string>>;

function stance(value: string): string {
  return value === 'context' ? 'gives context' : value;
}
