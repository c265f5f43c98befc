import { z } from 'zod';
import {
  draftIdSchema,
  momentSchema,
  policyVersionIdSchema,
  sha256Schema,
  signOffIdSchema,
  waiverIdSchema,
} from '#lib/id.ts';
import { RULE_KINDS } from '#lib/policy/finding.ts';
import { SEVERITIES, WAIVED_BY, ruleIdSchema } from '#lib/policy/policy.ts';
import { signingSchema } from '#lib/policy/signing.ts';
import {
  ATTEMPT_OUTCOMES,
  CHANNELS,
  EFFECTS,
  QUERY_KINDS,
  QUERY_STATES,
} from '#lib/query/query.ts';
import { headSchema } from '#lib/record/event.ts';
import { MARK_SAYS, SIGN_OFF_STATES } from '#lib/review/sign-off.ts';

const count = z.int().min(0);
const number = z.int().min(1);

const waivedDocument = { reason: z.string(), by: z.string(), at: momentSchema };

/** The version of the policy a story is checked under, with all its rules, in JSON. */
export const policyDocument = z.object({
  id: policyVersionIdSchema,
  name: z.string(),
  version: number,
  writtenAt: momentSchema,
  writtenBy: z.string(),
  /** How a story is signed under it. */
  signing: signingSchema,
  rules: z.array(
    z.object({
      id: ruleIdSchema,
      kind: z.enum(RULE_KINDS),
      /** What it demands, in English. */
      demand: z.string(),
      /** Why the house has it. */
      reason: z.string(),
      severity: z.enum(SEVERITIES),
      mayWaive: z.enum(WAIVED_BY),
    }),
  ),
});

/** How many findings block, only warn, or were waived; none is counted twice. */
export const findingSums = z.object({ blocking: count, warning: count, waived: count });

/** What a rule says of a claim or of the story, in JSON. */
export const findingDocument = z.object({
  /** The id of one of the policy's rules. */
  rule: ruleIdSchema,
  severity: z.enum(SEVERITIES),
  /** The claim's number; null for what the story lacks as a whole. */
  claim: number.nullable(),
  says: z.string(),
  wants: z.string(),
  mayWaive: z.enum(WAIVED_BY),
  waiver: z.object(waivedDocument).nullable(),
});

/** A waiver in JSON. */
export const waiverDocument = z.object({
  id: waiverIdSchema,
  /** A rule's id; the policy of today may have no such rule any more. */
  rule: ruleIdSchema,
  claim: number.nullable(),
  /** What the rule said when it was waived. */
  says: z.string(),
  ...waivedDocument,
  /** Whether a finding is waived by it now. */
  isNeeded: z.boolean(),
  /** Why it was taken back; null while it stands. */
  withdrawn: z.string().nullable(),
});

/** A query in JSON. Null stands for what is not told of a withheld source, too. */
export const queryDocument = z.object({
  number,
  kind: z.enum(QUERY_KINDS),
  to: z.string(),
  isWithheld: z.boolean(),
  accused: z.string().nullable(),
  claims: z.array(number),
  question: z.string().nullable(),
  channel: z.enum(CHANNELS),
  askedAt: momentSchema,
  askedBy: z.string(),
  dueAt: momentSchema.nullable(),
  state: z.enum(QUERY_STATES),
  withdrawnReason: z.string().nullable(),
  attempts: z.array(
    z.object({
      at: momentSchema,
      channel: z.enum(CHANNELS),
      outcome: z.enum(ATTEMPT_OUTCOMES),
      note: z.string().nullable(),
      notedBy: z.string(),
    }),
  ),
  answers: z.array(
    z.object({
      at: momentSchema,
      channel: z.enum(CHANNELS),
      /** Whether it says that the words are right as they stand. */
      accepts: z.boolean().nullable(),
      text: z.string().nullable(),
      /** The sha-256 of the file that came with it. */
      file: sha256Schema.nullable(),
      /** Who wrote it down; by link, whom the link was made for: whoever holds it can answer. */
      notedBy: z.string(),
    }),
  ),
  closing: z
    .object({
      effect: z.string().nullable(),
      claims: z.array(z.object({ claim: number, effect: z.enum(EFFECTS) })),
      at: momentSchema,
      by: z.string(),
    })
    .nullable(),
});

/** An accused party in the log of the right of reply, in JSON. */
export const partyDocument = z.object({
  name: z.string(),
  claims: z.array(z.object({ number, isSought: z.boolean(), isAnswered: z.boolean() })),
  /** The numbers of its queries; none: it was not asked. */
  queries: z.array(number),
});

/** A sign-off in JSON. */
export const signOffDocument = z.object({
  id: signOffIdSchema,
  number,
  state: z.enum(SIGN_OFF_STATES),
  /** A later one holds, or held. */
  isSuperseded: z.boolean(),
  signing: signingSchema,
  marks: z.array(
    z.object({
      name: z.string(),
      says: z.enum(MARK_SAYS),
      reason: z.string(),
      /** The sign-off from which the difference was approved; null: the draft as a whole was. */
      approves: signOffIdSchema.nullable(),
      at: momentSchema,
    }),
  ),
  begunAt: momentSchema,
  /** Since when enough had signed; null: they never had. */
  heldAt: momentSchema.nullable(),
  voided: z
    .object({
      at: momentSchema,
      /** The kind of the event that made it void: `verdict.recorded`. */
      because: z.string(),
      event: number,
      by: z.string(),
    })
    .nullable(),
  binds: z.object({
    draft: z.object({ id: draftIdSchema, number: number.nullable(), sha256: sha256Schema }),
    claims: z.object({ sha256: sha256Schema, count }),
    policy: z
      .object({
        id: policyVersionIdSchema,
        name: z.string().nullable(),
        version: number.nullable(),
      })
      .nullable(),
    findings: z.object({ sha256: sha256Schema, warning: count, waived: count }),
    waivers: z.object({ sha256: sha256Schema, count }),
    record: headSchema,
  }),
});
