import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { stillOpen } from '#lib/claim/rules.ts';
import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { AttributionId } from '#lib/id.ts';
import { fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { AttributionSettings } from '#lib/store/settings.ts';
import type { Draft } from '#lib/story/draft.ts';
import { placeRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A claim with all attributions it has, withdrawn ones too: a parent is looked for among them. */
export interface Attributed {
  readonly claim: Claim;
  readonly attributions: readonly Attribution[];
}

/** Ascribes an open claim to somebody. A parent must be an open attribution of the same claim. */
export function add(
  { claim, attributions }: Attributed,
  attribution: Omit<Attribution, 'version'>,
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  const parent = checkParent(attribution.id, attribution.parentId, attributions);
  if (!parent.ok) return parent;
  return ok([{ kind: 'attribution.added', attribution }]);
}

/** Changes an attribution of an open claim; it cannot come to hang on itself by way of others. */
export function change(
  { claim, attributions }: Attributed,
  attribution: Attribution,
  wanted: {
    readonly set: Wanted<Attribution, keyof AttributionSettings>;
    readonly expects: number;
  },
): Result<readonly Change[]> {
  const open = bothOpen(claim, attribution);
  if (!open.ok) return open;
  const set = difference(attribution, wanted.set);
  if (isEmpty(set)) return ok([]);
  const parent = checkParent(attribution.id, set.parentId ?? null, attributions);
  if (!parent.ok) return parent;
  return ok([
    { kind: 'attribution.changed', attributionId: attribution.id, set, expects: wanted.expects },
  ]);
}

/** Withdraws an attribution, unless another one hangs on it. */
export function withdraw(
  { claim, attributions }: Attributed,
  attribution: Attribution,
  expects: number,
): Result<readonly Change[]> {
  const open = bothOpen(claim, attribution);
  if (!open.ok) return open;
  const hanging = attributions.some(
    (other) => other.parentId === attribution.id && other.state === 'open',
  );
  if (hanging) {
    return fail(refusal('policy', say('attribution-carries-another')));
  }
  return ok([{ kind: 'attribution.withdrawn', attributionId: attribution.id, expects }]);
}

/** Takes an attribution's withdrawal back; what it hangs on must be open. */
export function restore(
  { claim, attributions }: Attributed,
  attribution: Attribution,
  expects: number,
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  if (attribution.state === 'open') return fail(refusal('policy', say('attribution-is-open')));
  const parent = checkParent(attribution.id, attribution.parentId, attributions);
  if (!parent.ok) return parent;
  return ok([{ kind: 'attribution.restored', attributionId: attribution.id, expects }]);
}

/** The spans of one role (source, cue or content) placed in the draft; none is fine. */
export function placeRole(draft: Draft, spans: readonly Span[]): Result<readonly Span[]> {
  return spans.length === 0 ? ok([]) : placeRuns(draft.text, draft.blocks, spans);
}

function bothOpen(claim: Claim, attribution: Attribution): Result<Claim> {
  if (attribution.state === 'open') return stillOpen(claim);
  return fail(refusal('policy', say('attribution-withdrawn')));
}

function checkParent(
  id: AttributionId,
  parentId: AttributionId | null,
  attributions: readonly Attribution[],
): Result<null> {
  if (parentId === null) return ok(null);
  const byId = new Map(attributions.map((each) => [each.id, each]));
  if (byId.get(parentId)?.state !== 'open')
    return fail(fieldRefusal('parentId', say('attribution-parent-unfit')));
  for (let above: AttributionId | null = parentId; above !== null;) {
    if (above === id) return fail(fieldRefusal('parentId', say('attribution-on-itself')));
    above = byId.get(above)?.parentId ?? null;
  }
  return ok(null);
}
