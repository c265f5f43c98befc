import { z } from 'zod';
import { attributionSchema } from '#lib/attribution/attribution.ts';
import { claimSchema } from '#lib/claim/claim.ts';
import { claimLinkSchema } from '#lib/claim/link.ts';
import { fileAt } from '#lib/desk/file-at.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { toldFinding, toldFindingSchema } from '#lib/desk/told-finding.ts';
import { evidenceSchema, originSchema } from '#lib/evidence/evidence.ts';
import { signOffIdSchema } from '#lib/id.ts';
import { policyVersionSchema } from '#lib/policy/policy-version.ts';
import { waiverSchema } from '#lib/policy/waiver.ts';
import { ok } from '#lib/result.ts';
import type { FileAsItStood } from '#lib/review/as-it-stood.ts';
import { boundState, hashOfState } from '#lib/review/bound-state.ts';
import { dismissalSchema } from '#lib/review/dismissal.ts';
import { signOffSchema } from '#lib/review/sign-off.ts';
import { sourceSchema } from '#lib/source/source.ts';
import { draftSchema } from '#lib/story/draft.ts';
import { storySchema } from '#lib/story/story.ts';
import { verdictSchema } from '#lib/verdict/verdict.ts';

/** So many claims one answer holds. */
const MOST = 500;

const count = z.int().min(0);

/** The file as it stood when the editor signed. */
export const readSignOff = operation({
  name: 'read-sign-off',
  summary: 'Read the file of a story as it stood when it was signed, out of the record.',
  permission: 'read stories',
  input: z.strictObject({
    signOffId: signOffIdSchema,
    /** How many of the claims are skipped: an answer holds at most 500. */
    from: z.coerce.number().int().min(0).default(0),
  }),
  output: z
    .object({
      signOff: signOffSchema,
      story: storySchema,
      draft: draftSchema,
      /** Open and withdrawn ones, in the order of their numbers; the verdicts are those that held. */
      claims: z.array(claimSchema).readonly(),
      /** How many there are in all. */
      total: count,
      /** What hung on those claims, withdrawn parts too. */
      attributions: z.array(attributionSchema).readonly(),
      evidence: z.array(evidenceSchema).readonly(),
      verdicts: z.array(verdictSchema).readonly(),
      links: z.array(claimLinkSchema).readonly(),
      sources: z.array(sourceSchema).readonly(),
      origins: z.array(originSchema).readonly(),
      dismissals: z.array(dismissalSchema).readonly(),
      waivers: z.array(waiverSchema).readonly(),
      policy: policyVersionSchema.nullable(),
      /** What the policy said then. */
      findings: z.array(toldFindingSchema).readonly(),
      /** Whether the record still gives the claims that were bound; null for whom some of it is hidden. */
      agrees: z.boolean().nullable(),
    })
    .readonly(),
  story: ({ signOffId }) => ({ kind: 'sign-off', id: signOffId }),
  async run(desk, { signOffId, from }) {
    const read = found(await desk.store.signOff(signOffId), 'sign-off');
    if (!read.ok) return read;
    const { storyId, binding } = read.value;
    const { draftId, policyVersionId, head } = binding;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const file = await fileAt(desk, storyId, { number: head.number, draftId });
    const state = boundState(file);
    const findings = (await desk.store.findingsSigned(signOffId)) ?? [];
    const isWhole = desk.hidden.size === 0;
    return ok({
      signOff: read.value,
      draft: draft.value,
      ...part(file, from),
      sources: state.sources,
      origins: state.origins,
      policy: policyVersionId === null ? null : await desk.store.policyVersion(policyVersionId),
      findings: findings.map(toldFinding),
      agrees: isWhole ? hashOfState(state) === binding.claims.sha256 : null,
    });
  },
});

/** Some of the claims with what hangs on them; the whole of what does not hang on one. */
function part(file: FileAsItStood, from: number) {
  const all = file.claims.toSorted((a, b) => a.number - b.number);
  const claims = all.slice(from, from + MOST);
  const ids = new Set<string>(claims.map(({ id }) => id));
  const isOf = ({ claimId }: { readonly claimId: string }) => ids.has(claimId);
  const { story, dismissals, waivers } = file;
  return {
    story,
    claims,
    total: all.length,
    attributions: file.attributions.filter(isOf),
    evidence: file.evidence.filter(isOf),
    verdicts: file.verdicts.filter(isOf),
    links: file.links.filter(({ claimIds }) => claimIds.some((id) => ids.has(id))),
    dismissals: dismissals.filter(({ draftId }) => draftId === story.draftId),
    waivers,
  };
}
