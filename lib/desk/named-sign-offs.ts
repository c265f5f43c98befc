import type { Desk } from '#lib/desk/desk.ts';
import type { StoryId } from '#lib/id.ts';
import type { NamedSignOff } from '#lib/report/report-sign-off.ts';

/** The sign-offs of a story, the newest first, with the drafts and policies they bind as people call them. */
export async function namedSignOffs(
  desk: Desk,
  storyId: StoryId,
): Promise<readonly NamedSignOff[]> {
  const signOffs = await desk.store.signOffs(storyId);
  if (signOffs.length === 0) return [];
  const drafts = await desk.store.drafts(storyId);
  const numbers = new Map(drafts.map(({ id, number }) => [id, number]));
  const ids = new Set(signOffs.flatMap(({ binding }) => binding.policyVersionId ?? []));
  const versions = await Promise.all([...ids].map((id) => desk.store.policyVersion(id)));
  const policies = new Map(versions.flatMap((one) => (one === null ? [] : [[one.id, one]])));
  return signOffs.map((signOff) => {
    const { draftId, policyVersionId } = signOff.binding;
    const version = policyVersionId === null ? undefined : policies.get(policyVersionId);
    return {
      signOff,
      draftNumber: numbers.get(draftId) ?? null,
      policy: version === undefined ? null : { name: version.policy.name, version: version.number },
    };
  });
}
