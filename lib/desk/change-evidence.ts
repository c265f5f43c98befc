import { z } from 'zod';
import {
  evidenceCore,
  evidenceMore,
  keepCopy,
  settingsOf,
  withOrigin,
} from '#lib/desk/evidence-input.ts';
import { evidenceWithClaim } from '#lib/desk/evidence-with-claim.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { visibleSource } from '#lib/desk/sight.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { evidenceSchema } from '#lib/evidence/evidence.ts';
import { change } from '#lib/evidence/rules.ts';
import { evidenceIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Changes evidence; null takes a setting away, a new copy takes the place of the old one. */
export const changeEvidence = operation({
  name: 'change-evidence',
  summary: 'Change evidence.',
  permission: 'check claims',
  input: z.strictObject({
    evidenceId: evidenceIdSchema,
    expects: versionSchema,
    question: evidenceCore.question.optional(),
    answer: evidenceCore.answer.optional(),
    stance: evidenceCore.stance.optional(),
    citation: evidenceCore.citation.optional(),
    ...evidenceMore,
  }),
  output: z.object({ evidence: evidenceSchema }).readonly(),
  story: ({ evidenceId }) => ({ kind: 'evidence', id: evidenceId }),
  async run(desk, { evidenceId, expects, question, answer, stance, citation, ...more }) {
    const before = await evidenceWithClaim(desk, evidenceId);
    if (!before.ok) return before;
    const source = await visibleSource(desk, more.sourceId);
    if (!source.ok) return source;
    const copy = await keepCopy(desk, more.keptCopy);
    if (!copy.ok) return copy;

    const named = { storyId: before.value.claim.storyId, name: more.origin };
    const after = await withOrigin(desk, named, (origin) => {
      const settings = settingsOf(more, { copy: copy.value, origin });
      const set = { question, answer, stance, citation, ...settings };
      const ruled = change(
        before.value,
        { set, expects },
        { origin: origin ?? null, now: desk.now() },
      );
      return keepAndRead(desk, ruled, () => desk.store.evidence(evidenceId));
    });
    return after.ok ? ok({ evidence: after.value }) : after;
  },
});
