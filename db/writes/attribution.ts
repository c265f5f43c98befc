import { and, eq, sql } from 'drizzle-orm';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { AttributionId } from '#lib/id.ts';
import { refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, rowOf, rowsOf, write } from '#db/engines/sqlite-transaction.ts';
import {
  attributionRows,
  attributionSpanRows,
  openChildrenOf,
  placedAttributions,
} from '#db/reads/attribution.ts';
import { SPAN_ROLES, attribution, attributionSpan } from '#db/schema/attribution.ts';
import { openClaim, readClaim, touchClaim } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { say } from '#lib/say.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

type AttributionChange = Of<
  'attribution.changed' | 'attribution.withdrawn' | 'attribution.restored'
>;

/** Writes an attribution; the claim, and what it hangs on, must still be open. */
export function* addAttribution(
  place: Place,
  change: Of<'attribution.added'>,
): Writing<Result<Fact>> {
  const added: Attribution = { ...change.attribution, version: 1 };
  const on = yield* openClaim(place, added.claimId, added);
  if (!on.ok) return on;
  const parent = yield* checkParent(place, added);
  if (!parent.ok) return parent;
  yield* write(place.db.insert(attribution).values({ ...added, eventNumber: place.eventNumber }));
  yield* writeSpans(place, added);
  yield* touchClaim(place, on.value);
  return ok(factOf(added, on.value.storyId, null, told(added)));
}

/** Changes an attribution, withdraws it (refused while another hangs on it), or restores it. */
export function* changeAttribution(place: Place, change: AttributionChange): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* readAttribution(place, change.attributionId);
  if (before === null) return fail(gone('attribution'));
  const set = settingsOf(change);
  const wanted = change.kind === 'attribution.restored' ? 'withdrawn' : 'open';
  if (before.version !== change.expects || before.state !== wanted) {
    return fail(stale('attribution', before, set));
  }
  const after: Attribution = { ...before, ...set, version: before.version + 1 };
  const allowed =
    after.state === 'withdrawn'
      ? yield* checkNothingHangs(place, before.id)
      : yield* checkParent(place, after);
  if (!allowed.ok) return allowed;
  yield* write(db.update(attribution).set(after).where(eq(attribution.id, before.id)));
  yield* write(db.delete(attributionSpan).where(stands(before)));
  yield* writeSpans(place, after);
  const on = yield* readClaim(place, before.claimId);
  if (on === null) return fail(gone('claim'));
  yield* touchClaim(place, on);
  return ok(factOf(after, on.storyId, told(before), told(after)));
}

/** Gives the words of an attribution, open or withdrawn, their places in a new draft. Those of the old one stay. */
export function* carryAttribution(
  place: Place,
  change: Of<'attribution.carried'>,
): Writing<Result<Fact>> {
  const before = yield* readAttribution(place, change.attributionId);
  if (before === null) return fail(gone('attribution'));
  const { draftId, set } = change;
  if (before.version !== change.expects) return fail(stale('attribution', before, set));
  const after: Attribution = { ...before, ...set, draftId, version: before.version + 1 };
  yield* write(boundWrite(moveAttribution(place.db), after));
  yield* write(place.db.delete(attributionSpan).where(stands(after)));
  yield* writeSpans(place, after);
  const on = yield* readClaim(place, before.claimId);
  if (on === null) return fail(gone('claim'));
  return ok(factOf(after, on.storyId, told(before), told(after)));
}

const moveAttribution = builtOnce((db) =>
  db
    .update(attribution)
    .set({
      draftId: sql`${sql.placeholder('draftId')}`,
      version: sql`${sql.placeholder('version')}`,
    })
    .where(eq(attribution.id, sql.placeholder('id')))
    .prepare(),
);

function settingsOf(change: AttributionChange) {
  switch (change.kind) {
    case 'attribution.changed':
      return change.set;
    case 'attribution.withdrawn':
      return { state: 'withdrawn' } as const;
    case 'attribution.restored':
      return { state: 'open' } as const;
    default:
      return change satisfies never;
  }
}

function* readAttribution({ db }: Place, id: AttributionId): Writing<Attribution | null> {
  const wanted = { of: 'attribution', id } as const;
  const rows = yield* rowsOf(attributionRows(db, wanted));
  const spans = yield* rowsOf(attributionSpanRows(db, wanted));
  return placedAttributions(rows, spans)[0] ?? null;
}

/** The tree may change between reading and writing: what this hangs on must be open, of the same claim, and not below it. */
function* checkParent(place: Place, child: Attribution): Writing<Result<null>> {
  let parentId = child.parentId;
  while (parentId !== null) {
    const parent = yield* readAttribution(place, parentId);
    if (parent === null) return fail(gone('attribution'));
    const fits = parent.state === 'open' && parent.claimId === child.claimId;
    if (!fits || parent.id === child.id) return fail(stale('attribution', parent, child));
    parentId = parent.parentId;
  }
  return ok(null);
}

function* checkNothingHangs({ db }: Place, id: AttributionId): Writing<Result<null>> {
  if ((yield* rowOf(openChildrenOf(db, id))) === null) return ok(null);
  return fail(refusal('policy', say('attribution-carries-another-now')));
}

function* writeSpans({ db }: Place, whole: Attribution): Writing<void> {
  const spans = {
    source: whole.sourceSpans,
    cue: whole.cueSpans,
    content: whole.contentSpans,
  };
  const rows = SPAN_ROLES.flatMap((role) =>
    spans[role].map(({ start, end }, ordinal) => ({
      attributionId: whole.id,
      draftId: whole.draftId,
      role,
      ordinal,
      startOffset: start,
      endOffset: end,
    })),
  );
  if (rows.length > 0) yield* write(db.insert(attributionSpan).values(rows));
}

function stands(whole: Attribution) {
  return and(
    eq(attributionSpan.attributionId, whole.id),
    eq(attributionSpan.draftId, whole.draftId),
  );
}

function factOf(
  on: Attribution,
  storyId: string,
  before: Fact['before'],
  after: Fact['after'],
): Fact {
  const subject = { kind: 'attribution', id: on.id };
  return { subject, storyId, claimId: on.claimId, before, after };
}
