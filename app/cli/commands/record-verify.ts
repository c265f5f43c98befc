import { command } from '#app/cli/command.ts';
import { recordSentence } from '#app/cli/proof-lines.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark record verify`: walks the record and names the first event that is wrong. */
export const recordVerify = command({
  words: 'record verify',
  places: [],
  summary: 'Walk the record from its first event to its head and name the first that is wrong.',
  options: {},
  examples: ['sourcemark record verify', 'sourcemark record verify --json'],
  async run(_given, context) {
    const { verifyRecord } = await import('#lib/desk/verify-record.ts');
    const answer = await context.perform(verifyRecord, {});
    if (!answer.ok) return answer;

    const proof = answer.value;
    const sentence = recordSentence(proof);
    if (proof.holds) return ok({ json: proof, lines: [sentence] });
    const next =
      'Keep this folder as it is, and restore a backup from before that event elsewhere.';
    return ok({
      json: proof,
      lines: [],
      problem: operatorRefusal('unavailable', `${sentence} ${next}`),
    });
  },
});
