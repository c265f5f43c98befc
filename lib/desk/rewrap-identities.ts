import { z } from 'zod';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { operation } from '#lib/desk/operation.ts';
import type { IdentityId } from '#lib/id.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { rewrap } from '#lib/source/identity-rules.ts';
import type { SealedIdentity } from '#lib/source/sealed-identity.ts';
import type { Change } from '#lib/store/change.ts';

/**
 * Makes a new secret for identities and wraps the key of each by it, a hundred at a time, each with its
 * event; no text is opened for it. One that was cut off is finished by the next, without another secret: until
 * then each identity opens by the secret that it names.
 */
export const rewrapIdentities = operation({
  name: 'rewrap-identities',
  summary: 'Make a new secret for identities and wrap every key by it, or finish what was cut off.',
  permission: 'run the desk',
  input: z.strictObject({}),
  output: z
    .object({
      keyNumber: z.int().min(1),
      rewrapped: z.int().min(0),
      /** Whether a rotation that was cut off was finished; then no new secret was made. */
      wasCutOff: z.boolean(),
    })
    .readonly(),
  async run(desk) {
    const keys = await desk.store.identityKeys();
    const current = await desk.seals.current(keys);
    if (!current.ok) return current;
    const isLeft = async (number: number) =>
      (await desk.store.identitiesUnder(number, null)).length > 0;
    const cutOffAt = current.value !== null && (await isLeft(current.value)) ? current.value : null;
    // Every key is tried before anything is made, so that a wrong secret stops this at its beginning.
    const tried = await eachUnder(desk, keys.last + 1, (changes) =>
      Promise.resolve(ok(changes.length)),
    );
    if (!tried.ok) return tried;
    const next = cutOffAt === null ? await desk.seals.renew(keys) : ok(cutOffAt);
    if (!next.ok) return next;
    const done = await wrapAll(desk, next.value);
    const wasCutOff = cutOffAt !== null;
    return done.ok ? ok({ keyNumber: next.value, rewrapped: done.value, wasCutOff }) : done;
  },
});

/** Twice: what was sealed by the former secret while the first walk went on is met by the second. */
async function wrapAll(desk: WorkingDesk, keyNumber: number): Promise<Result<number>> {
  const first = await eachUnder(desk, keyNumber, (changes) => commitEach(desk, changes));
  if (!first.ok) return first;
  const second = await eachUnder(desk, keyNumber, (changes) => commitEach(desk, changes));
  return second.ok ? ok(first.value + second.value) : second;
}

type Keeping = (changes: readonly Change[]) => Promise<Result<number>>;

/** Wraps the keys under lower secrets than this anew and hands the changes on, page by page. */
async function eachUnder(
  desk: WorkingDesk,
  keyNumber: number,
  keeping: Keeping,
): Promise<Result<number>> {
  let sum = 0;
  let after: IdentityId | null = null;
  for (;;) {
    const page: readonly SealedIdentity[] = await desk.store.identitiesUnder(keyNumber, after);
    const last = page.at(-1);
    if (last === undefined) return ok(sum);
    const changes: Change[] = [];
    for (const identity of page) {
      const one = await rewrapped(desk, identity);
      if (!one.ok) return one;
      changes.push(...one.value);
    }
    const kept = await keeping(changes);
    if (!kept.ok) return kept;
    sum += kept.value;
    after = last.id;
  }
}

async function rewrapped(
  desk: WorkingDesk,
  identity: SealedIdentity,
): Promise<Result<readonly Change[]>> {
  const { id: identityId, sourceId } = identity;
  const sealed = await desk.store.sealedOf(identityId);
  // Destroyed since the page was read.
  if (sealed === null) return ok([]);
  const made = await desk.seals.rewrap(sealed, { identityId, sourceId });
  return made.ok ? rewrap(identity, made.value) : made;
}

/** Keeps a page at once; where somebody changed one of its identities meanwhile, each by itself. */
async function commitEach(desk: WorkingDesk, changes: readonly Change[]): Promise<Result<number>> {
  if (changes.length === 0) return ok(0);
  const all = await desk.commit(changes);
  if (all.ok) return ok(changes.length);
  if (all.problem.code !== 'stale') return fail(all.problem);
  let sum = 0;
  for (const change of changes) {
    const one = await desk.commit([change]);
    // One that was changed has a new key, under the secret in use.
    if (!one.ok && one.problem.code !== 'stale') return fail(one.problem);
    if (one.ok) sum += 1;
  }
  return ok(sum);
}
