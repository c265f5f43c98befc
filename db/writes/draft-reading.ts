import { eq, sql } from 'drizzle-orm';
import { refusal, stale } from '#lib/problem.ts';
import type { Decision } from '#lib/reading/decision.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { decisionById, decisionOn, keptReading } from '#db/reads/draft-reading.ts';
import { newestDraftOf } from '#db/reads/story.ts';
import { draftReading, suggestionDecision } from '#db/schema/draft-reading.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes the reading of a draft, in the place of a former one. Its event tells its hash, not the reading. */
export function* keepReading({ db }: Place, change: Of<'draft.read'>): Writing<Result<Fact>> {
  const { reading, json, storyId } = change;
  const { draftId } = reading;
  const before = yield* rowOf(keptReading(db, draftId));
  const row = { ...reading, json };
  yield* write(
    db
      .insert(draftReading)
      .values(row)
      .onConflictDoUpdate({ target: draftReading.draftId, set: row }),
  );
  return ok({
    subject: { kind: 'draft', id: draftId },
    storyId,
    claimId: null,
    before: before === null ? null : told(before),
    after: told(reading),
  });
}

/** Writes a decision on a suggestion; `stale` on an older draft, `taken` when one stands on it. */
export function* decide(
  place: Place,
  change: Of<
    'suggestion.accepted' | 'suggestion.edited' | 'suggestion.dismissed' | 'suggestion.carried'
  >,
): Writing<Result<Fact>> {
  const { db } = place;
  const added: Decision = { ...change.decision, version: 1 };
  const newest = yield* rowOf(newestDraftOf(db, added.storyId));
  if (newest === null) return fail(gone('story'));
  if (newest.id !== added.draftId) return fail(stale('text', newest, added));
  const there = yield* rowOf(decisionOn(db, added.storyId, added.fingerprint));
  if (there !== null) {
    return fail(refusal('taken', say('suggestion-decided', { name: there.createdByName })));
  }
  yield* write(boundWrite(insertDecision(db), added));
  yield* touchStory(place, added.storyId);
  return ok(factOf(added, null, told(added)));
}

/** Takes a decision back; `stale` when that was done already. */
export function* takeDecisionBack(
  place: Place,
  change: Of<'suggestion.restored'>,
): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* rowOf(decisionById(db, change.decisionId));
  if (before === null) return fail(gone('decision'));
  const after: Decision = { ...before, state: 'withdrawn', version: before.version + 1 };
  if (before.version !== change.expects || before.state !== 'open') {
    return fail(stale('decision', before, after));
  }
  yield* write(boundWrite(withdraw(db), { id: before.id, version: after.version }));
  yield* touchStory(place, before.storyId);
  return ok(factOf(after, told(before), told(after)));
}

// A block is many suggestions: building a statement costs more than running it.
const insertDecision = builtOnce((db) =>
  db
    .insert(suggestionDecision)
    .values({
      id: sql.placeholder('id'),
      storyId: sql.placeholder('storyId'),
      draftId: sql.placeholder('draftId'),
      fingerprint: sql.placeholder('fingerprint'),
      finder: sql.placeholder('finder'),
      words: sql.placeholder('words'),
      decision: sql.placeholder('decision'),
      claimId: sql.placeholder('claimId'),
      reason: sql.placeholder('reason'),
      annotations: sql.placeholder('annotations'),
      state: sql.placeholder('state'),
      createdAt: sql.placeholder('createdAt'),
      createdBy: sql.placeholder('createdBy'),
      createdByName: sql.placeholder('createdByName'),
      version: sql.placeholder('version'),
    })
    .prepare(),
);

const withdraw = builtOnce((db) =>
  db
    .update(suggestionDecision)
    .set({ state: 'withdrawn', version: sql`${sql.placeholder('version')}` })
    .where(eq(suggestionDecision.id, sql.placeholder('id')))
    .prepare(),
);

function factOf(on: Decision, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'decision', id: on.id };
  return { subject, storyId: on.storyId, claimId: on.claimId, before, after };
}
