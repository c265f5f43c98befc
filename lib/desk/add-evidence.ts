import { z } from 'zod';
import { stillOpen } from '#lib/claim/rules.ts';
import {
  evidenceCore,
  evidenceMore,
  keepCopy,
  settingsOf,
  withOrigin,
} from '#lib/desk/evidence-input.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { visibleSource } from '#lib/desk/sight.ts';
import { evidenceSchema } from '#lib/evidence/evidence.ts';
import { add } from '#lib/evidence/rules.ts';
import { claimIdSchema } from '#lib/id.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';

/** Adds evidence to a claim, with a copy of what is cited if one is sent. */
export const addEvidence = operation({
  name: 'add-evidence',
  summary: 'Add evidence to a claim.',
  permission: 'check claims',
  input: z.strictObject({ claimId: claimIdSchema, ...evidenceCore, ...evidenceMore }),
  output: z.object({ evidence: evidenceSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, question, answer, stance, citation, ...more }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const open = stillOpen(claim.value);
    if (!open.ok) return open;
    const source = await visibleSource(desk, more.sourceId);
    if (!source.ok) return source;
    const copy = await keepCopy(desk, more.keptCopy);
    if (!copy.ok) return copy;

    const id = desk.newId('evidence');
    const named = { storyId: claim.value.storyId, name: more.origin };
    const after = await withOrigin(desk, named, (origin) => {
      const settings = settingsOf(more, { copy: copy.value, origin });
      const evidence = {
        id,
        claimId,
        question,
        answer,
        stance,
        form: settings.form ?? null,
        citation,
        url: settings.url ?? null,
        locator: settings.locator ?? null,
        quotation: settings.quotation ?? null,
        credibility: settings.credibility ?? null,
        sourceId: settings.sourceId ?? null,
        originId: settings.originId ?? null,
        keptCopy: settings.keptCopy ?? null,
        retrievedAt: settings.retrievedAt ?? null,
        state: 'open',
        withdrawnReason: null,
        createdAt: desk.now(),
        createdBy: personOf(desk.actor),
      } as const;
      const ruled = add(claim.value, evidence, origin ?? null);
      return keepAndRead(desk, ruled, () => desk.store.evidence(id));
    });
    return after.ok ? ok({ evidence: after.value }) : after;
  },
});
