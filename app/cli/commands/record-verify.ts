import { UsageProblem, command } from '#app/cli/command.ts';
import { recordSentence } from '#app/cli/proof-lines.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark record verify`: walks the record and names the first event that is wrong. */
export const recordVerify = command({
  words: 'record verify',
  places: [],
  mayFollow: 'FILE',
  summary:
    'Walk the record and name the first event that is wrong; of a FILE made by record export, without any desk, name all.',
  options: {
    key: {
      type: 'string',
      value: 'KEY',
      help: 'With FILE: the public key or the fingerprint that the newsroom prints.',
    },
    report: {
      type: 'string',
      value: 'FILE',
      help: 'With FILE: a JSON report, which must show what was signed.',
    },
  },
  examples: [
    'sourcemark record verify',
    'sourcemark record verify record.jsonl --key "1a2b 3c4d 5e6f 7081 92a3 b4c5 d6e7 f809"',
    'sourcemark record verify record.jsonl --report report.json --json',
  ],
  async run(given, context) {
    if (given.words.length > 0) {
      const { verifyFile } = await import('#app/cli/commands/record-verify-file.ts');
      return verifyFile(given, context);
    }
    if (given.text('key') !== undefined || given.text('report') !== undefined) {
      throw new UsageProblem('--key and --report go with a FILE.');
    }
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
