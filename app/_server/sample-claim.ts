import type { Quotation } from '#db/sample/quotation.ts';
import { spansOf } from '#db/sample/quotation.ts';
import type {
  SampleAttribution,
  SampleClaim,
  SampleEvidence,
  SampleVerdict,
} from '#db/sample/worked.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { addEvidence } from '#lib/desk/add-evidence.ts';
import { attributeClaim } from '#lib/desk/attribute-claim.ts';
import type { DeskParts } from '#lib/desk/desk.ts';
import { markClaim } from '#lib/desk/mark-claim.ts';
import { perform } from '#lib/desk/perform.ts';
import { recordVerdict } from '#lib/desk/record-verdict.ts';
import { withdrawClaim } from '#lib/desk/withdraw-claim.ts';
import type { AttributionId, PersonId, SourceId } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Draft } from '#lib/story/draft.ts';

/** What working a claim of the sample needs: the desk, who works, the draft, the sources by key. */
export interface SampleDesk {
  readonly parts: DeskParts;
  readonly actor: Actor;
  readonly draft: Draft;
  readonly sources: ReadonlyMap<string, SourceId>;
  /** Who gets the claims marked as theirs; null: nobody. */
  readonly personId: PersonId | null;
}

/** Marks one claim of the sample, attributes it, adds its evidence and gives its verdicts. */
export async function loadSampleClaim(
  desk: SampleDesk,
  sample: SampleClaim,
): Promise<Result<Claim>> {
  const marked = await markSample(desk, sample);
  if (!marked.ok) return marked;
  for (const attribution of sample.attributions) {
    const added = await attribute(desk, marked.value, attribution, null);
    if (!added.ok) return added;
  }
  for (const evidence of sample.evidence) {
    const added = await addSampleEvidence(desk, marked.value, evidence);
    if (!added.ok) return added;
  }
  const judged = await judge(desk, marked.value, sample.verdicts);
  if (!judged.ok || sample.withdrawn === undefined) return judged;
  const { id, version } = judged.value;
  const withdrawal = { claimId: id, expects: version, reason: sample.withdrawn };
  const withdrawn = await perform(withdrawClaim, desk.parts, desk.actor, withdrawal);
  return withdrawn.ok ? ok(withdrawn.value.claim) : withdrawn;
}

async function markSample(desk: SampleDesk, sample: SampleClaim): Promise<Result<Claim>> {
  const { draft, personId } = desk;
  const spans = spansOf(draft.text, sample.words);
  if (!spans.ok) return spans;
  const marked = await perform(markClaim, desk.parts, desk.actor, {
    storyId: draft.storyId,
    draftId: draft.id,
    spans: spans.value,
    kind: sample.kind,
    priority: sample.priority,
    restatement: sample.restatement,
    assigneeId: sample.isMine === true ? personId : null,
  });
  return marked.ok ? ok(marked.value.claim) : marked;
}

/** Adds an attribution and then those inside its content, which hang on it. */
async function attribute(
  desk: SampleDesk,
  claim: Claim,
  { source, sourceWords, cue, content, nested = [], ...terms }: SampleAttribution,
  parentId: AttributionId | null,
): Promise<Result<null>> {
  const roles = rolesOf(desk.draft, {
    sourceSpans: sourceWords,
    cueSpans: cue,
    contentSpans: content,
  });
  if (!roles.ok) return roles;
  const added = await perform(attributeClaim, desk.parts, desk.actor, {
    claimId: claim.id,
    draftId: desk.draft.id,
    parentId,
    sourceId: source === null ? null : sourceId(desk, source),
    ...roles.value,
    ...terms,
  });
  if (!added.ok) return added;
  for (const inner of nested) {
    const hung = await attribute(desk, claim, inner, added.value.attribution.id);
    if (!hung.ok) return hung;
  }
  return ok(null);
}

function rolesOf(draft: Draft, roles: Readonly<Record<string, readonly Quotation[]>>) {
  const placed: Record<string, unknown> = {};
  for (const [role, quotations] of Object.entries(roles)) {
    const spans = spansOf(draft.text, quotations);
    if (!spans.ok) return spans;
    placed[role] = spans.value;
  }
  return ok(placed);
}

function addSampleEvidence(
  { parts, actor, ...desk }: SampleDesk,
  claim: Claim,
  { source, keptCopy, ...evidence }: SampleEvidence,
) {
  return perform(addEvidence, parts, actor, {
    claimId: claim.id,
    ...evidence,
    ...(source === undefined ? {} : { sourceId: sourceId(desk, source) }),
    ...(keptCopy === undefined ? {} : { keptCopy: asFile(keptCopy) }),
  });
}

function asFile({ text, ...about }: NonNullable<SampleEvidence['keptCopy']>) {
  return { ...about, file: Buffer.from(text, 'utf8').toString('base64') };
}

/** Gives the verdicts in order, each on the version the one before left. */
async function judge(
  { parts, actor, draft }: SampleDesk,
  marked: Claim,
  verdicts: readonly SampleVerdict[],
): Promise<Result<Claim>> {
  let claim = marked;
  for (const verdict of verdicts) {
    const input = { claimId: claim.id, expects: claim.version, draftId: draft.id, ...verdict };
    const recorded = await perform(recordVerdict, parts, actor, input);
    if (!recorded.ok) return recorded;
    claim = recorded.value.claim;
  }
  return ok(claim);
}

function sourceId({ sources }: Pick<SampleDesk, 'sources'>, key: string): SourceId {
  const id = sources.get(key);
  if (id === undefined) throw new Error(`The sample names no source “${key}”.`);
  return id;
}
