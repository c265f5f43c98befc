import { z } from 'zod';
import { GROUND_RULES, KNOWLEDGES, QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_KINDS, PRIORITIES, UNPLACED } from '#lib/claim/claim.ts';
import { DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { CREDIBILITIES, STANCES } from '#lib/evidence/evidence.ts';
import {
  attributionIdSchema,
  claimIdSchema,
  draftIdSchema,
  evidenceIdSchema,
  momentSchema,
  sha256Schema,
  signOffIdSchema,
  sourceIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { ROLES } from '#lib/people/roles.ts';
import { headSchema } from '#lib/record/event.ts';
import { STANDINGS } from '#lib/report/judgement.ts';
import {
  findingDocument,
  findingSums,
  partyDocument,
  policyDocument,
  queryDocument,
  signOffDocument,
  waiverDocument,
} from '#lib/report/review-document.ts';
import { runSchema } from '#lib/report/selectors.ts';
import { RELIABILITIES, SOURCE_KINDS } from '#lib/source/source.ts';
import { STORY_STATUSES } from '#lib/story/story.ts';
import { BLOCK_ROLES } from '#lib/text/block.ts';

const count = z.int().min(0);
const number = z.int().min(1);

const sourceDocument = z.object({
  /** Null for a withheld source. */
  id: sourceIdSchema.nullable(),
  /** Its name; for a withheld source the agreed description, or "no agreed description". */
  label: z.string(),
  isWithheld: z.boolean(),
  kind: z.enum(SOURCE_KINDS),
  reliability: z.enum(RELIABILITIES).nullable(),
});

const attributionDocument = z.object({
  id: attributionIdSchema,
  source: sourceDocument.nullable(),
  sourceSpans: z.array(runSchema),
  cueSpans: z.array(runSchema),
  contentSpans: z.array(runSchema),
  quoteType: z.enum(QUOTE_TYPES),
  groundRules: z.enum(GROUND_RULES),
  knowledge: z.enum(KNOWLEDGES),
  /** The attributions inside this one's content. */
  get nested() {
    return z.array(attributionDocument);
  },
});

const evidenceDocument = z.object({
  id: evidenceIdSchema,
  question: z.string(),
  answer: z.string(),
  stance: z.enum(STANCES),
  citation: z.string(),
  url: z.string().nullable(),
  locator: z.string().nullable(),
  quotation: z.string().nullable(),
  credibility: z.literal(CREDIBILITIES).nullable(),
  source: sourceDocument.nullable(),
  origin: z.string().nullable(),
  /** How it is counted: as an origin of its own, with an older item of the same origin, or not at all. */
  counting: z.enum(['counts', 'same-origin', 'own', 'no-origin']),
  /** Where the trace of its origin ends, where that is another. */
  tracesTo: z.string().nullable(),
  keptCopy: z.object({ sha256: sha256Schema, sizeBytes: number, mediaType: z.string() }).nullable(),
  retrievedAt: momentSchema.nullable(),
});

const verdictDocument = z.object({
  value: z.enum(VERDICT_VALUES),
  disputedReason: z.enum(DISPUTED_REASONS).nullable(),
  justification: z.string(),
  by: z.string(),
  at: momentSchema,
  /** Taken back by whoever gave it: it holds no longer. */
  withdrawn: z.object({ reason: z.string(), by: z.string(), at: momentSchema }).nullable(),
  /** A later draft has other facts: it holds no longer. */
  isReopened: z.boolean(),
  /** False when an earlier draft was read. */
  isOnThisDraft: z.boolean(),
});

const judgementDocument = z.object({
  standing: z.enum(STANDINGS),
  /** The verdict that holds: the last of `history`; null when there is none. */
  holds: verdictDocument.nullable(),
  /** Oldest first. */
  history: z.array(verdictDocument),
});

const claimDocument = z.object({
  id: claimIdSchema,
  number,
  words: z.string(),
  /** Empty for a claim that has no place in this draft. */
  spans: z.array(runSchema),
  unplaced: z.enum(UNPLACED).nullable(),
  /** A new draft changed something about it, and nobody has settled that. */
  isWaiting: z.boolean(),
  restatement: z.string(),
  kind: z.enum(CLAIM_KINDS),
  priority: z.enum(PRIORITIES),
  assignee: z.string().nullable(),
  accused: z.array(z.string()),
  attributions: z.array(attributionDocument),
  evidence: z.array(evidenceDocument),
  /** Independent origins: a rewrite counts as the wire, what is our own counts nothing. */
  independence: z.object({
    items: count,
    origins: count,
    supportingOrigins: count,
    own: count,
    withoutOrigin: count,
  }),
  judgements: z.object({ attribution: judgementDocument, content: judgementDocument }),
});

const tallyDocument = z.record(z.enum(STANDINGS), count);
const numbers = z.array(number);

/**
 * The JSON report. Names and meanings of fields stay as they are within one `version`; a reader must
 * pass over fields it does not know.
 */
export const reportDocumentSchema = z.object({
  format: z.literal('sourcemark-report'),
  version: z.literal(2),
  /** When the story last changed; in the report of a sign-off, when it was signed first. */
  asOf: momentSchema,
  /** The end of the record when the story stood so. */
  record: headSchema,
  /** The sign-off whose report this is: all but `signOffs` is as it was signed. Null for the story as it is. */
  signed: z.object({ id: signOffIdSchema, number }).nullable(),
  story: z.object({
    id: storyIdSchema,
    title: z.string(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    dateline: z.string().nullable(),
    status: z.enum(STORY_STATUSES),
    members: z.array(z.object({ name: z.string(), role: z.enum(ROLES) })),
  }),
  draft: z.object({
    id: draftIdSchema,
    number,
    /** Of `text` in UTF-8. */
    sha256: sha256Schema,
    words: count,
    text: z.string(),
    blocks: z.array(
      z.object({
        role: z.enum(BLOCK_ROLES),
        start: count,
        end: number,
        repeatOf: count.nullable(),
      }),
    ),
  }),
  /** Open claims by standing on each axis. */
  tallies: z.object({ attribution: tallyDocument, content: tallyDocument }),
  /** What stands between the draft and print; claims by number. */
  open: z.object({
    withoutVerdict: z.object({ attribution: numbers, content: numbers }),
    withoutAttribution: numbers,
    withoutGroundRules: numbers,
    judgedWithoutEvidence: numbers,
    withoutPlace: numbers,
    notSettled: numbers,
    untouched: z.array(z.object({ block: count, run: runSchema })),
  }),
  /** The draft's sentences by what was done about them; the four add up to `sentences`. */
  coverage: z.object({
    sentences: count,
    claimed: count,
    dismissed: count,
    repeat: count,
    untouched: count,
    /** Who said of how many that there is nothing to check in them. */
    dismissedBy: z.array(z.object({ name: z.string(), sentences: count })),
  }),
  /** Open claims in reading order. */
  claims: z.array(claimDocument),
  withdrawn: z.array(
    z.object({ id: claimIdSchema, number, words: z.string(), reason: z.string() }),
  ),
  /** The version of the policy the story is checked under; null: under none. */
  policy: policyDocument.nullable(),
  /** What the policy says, in the order of its rules, then of the claims; waived ones too. */
  findings: findingSums.extend({ items: z.array(findingDocument) }),
  /** Every waiver, the oldest first, withdrawn ones too. */
  waivers: z.array(waiverDocument),
  /** Null in the report of a sign-off. */
  queries: z.array(queryDocument).nullable(),
  replies: z.array(partyDocument).nullable(),
  /** The newest first; in the report of a sign-off that one alone, with what became of it. */
  signOffs: z.array(signOffDocument),
});

/** A report as its JSON says it. */
export type ReportDocument = z.infer<typeof reportDocumentSchema>;
