import { z } from 'zod';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { compared, readingSummarySchema, summaryById } from '#lib/desk/compared.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema, secondReadingIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { fail } from '#lib/result.ts';
import type { ComparisonRow } from '#lib/review/comparison.ts';
import { KEEPS } from '#lib/review/second-reading.ts';
import { blindOneFirst, settle } from '#lib/review/second-reading-rules.ts';
import { say } from '#lib/say.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

const settlingSchema = z.strictObject({
  readingId: secondReadingIdSchema,
  claimId: claimIdSchema,
  /** The version of the claim that was looked at. */
  expects: versionSchema,
  axis: z.enum(AXES),
  keeps: z.enum(KEEPS),
  /** With `third`, and with nothing else. */
  value: z.enum(VERDICT_VALUES).optional(),
  /** With a third verdict that is `disputed`. */
  disputedReason: z.enum(DISPUTED_REASONS).nullable().default(null),
  /** Needed for a third verdict; for the second one its own justification is taken where this is empty. */
  justification: proseSchema(5000).default(''),
});

type Settling = z.output<typeof settlingSchema>;

/** Settles one difference between two readings: one of the verdicts is kept, or a third is given. */
export const settleDifference = operation({
  name: 'settle-difference',
  summary: 'Settle one difference between the first and the second reading of a claim.',
  permission: 'run stories',
  input: settlingSchema,
  output: readingSummarySchema,
  story: ({ readingId }) => ({ kind: 'second-reading', id: readingId }),
  async run(desk, wanted) {
    const before = await compared(desk, wanted.readingId);
    if (!before.ok) return before;
    const { reading, rows } = before.value;
    const row = found(rows.find((each) => each.claim.id === wanted.claimId) ?? null, 'claim');
    if (!row.ok) return row;
    if (desk.hidden.has(wanted.claimId)) return fail(blindOneFirst(row.value.claim));
    if ((wanted.keeps === 'third') !== (wanted.value !== undefined)) {
      return fail(fieldRefusal('value', say('third-verdict-unfit')));
    }

    const { expects } = wanted;
    const verdict = verdictOf(desk, wanted, row.value);
    const settlement = settlementOf(desk, wanted);
    const kept = await keep(desk, settle(reading, row.value, { settlement, verdict, expects }));
    return kept.ok ? summaryById(desk, wanted.readingId) : kept;
  },
});

function settlementOf(desk: WorkingDesk, wanted: Settling) {
  const { readingId, claimId, axis, keeps, justification } = wanted;
  return {
    id: desk.newId('settlement'),
    readingId,
    claimId,
    axis,
    keeps,
    note: justification,
    settledAt: desk.now(),
    settledBy: personOf(desk.actor),
    settledByName: actorName(desk.actor),
  };
}

/** The ordinary verdict by which a difference is settled, in the settler's name; none for the first. */
function verdictOf(desk: WorkingDesk, wanted: Settling, row: ComparisonRow): Verdict | null {
  const { claimId, axis, keeps, value } = wanted;
  const about = {
    id: desk.newId('verdict'),
    claimId,
    draftId: row.claim.draftId,
    axis,
    recordedAt: desk.now(),
    recordedBy: personOf(desk.actor),
    recordedByName: actorName(desk.actor),
    withdrawn: null,
    reopenedIn: null,
  };
  const { second } = row[axis];
  if (keeps === 'second' && second !== null) {
    const justification = wanted.justification || second.justification;
    return { ...about, value: second.value, disputedReason: second.disputedReason, justification };
  }
  if (keeps !== 'third' || value === undefined) return null;
  const { disputedReason, justification } = wanted;
  return { ...about, value, disputedReason, justification };
}
