import type { Shown } from '#app/cli/command.ts';
import { operatorRefusal } from '#lib/problem.ts';
import type { RecordProof } from '#lib/record/verify.ts';

/** What checking a backup or a data folder found, as far as both tell it. */
interface Proof {
  readonly record: RecordProof;
  readonly drafts: number;
  readonly keptFiles: number;
  readonly faults: readonly string[];
}

/** The record's proof as a sentence. */
export function recordSentence(record: RecordProof): string {
  if (record.holds) return `The record holds: ${record.events} events, head ${record.hash}`;
  return `The record is wrong at event ${record.number} (${record.events} before it hold): ${record.reason}`;
}

/** A proof as it is printed; one that found a fault ends the command with exit code 1. */
export function shownProof(what: string, proof: Proof): Shown {
  const { record, drafts, keptFiles, faults } = proof;
  const lines = [recordSentence(record), ...faults];
  if (record.holds && faults.length === 0) {
    const whole = `${what} is whole: ${drafts} drafts and ${keptFiles} kept files are what their hashes say.`;
    return { json: proof, lines: [...lines, whole] };
  }
  const next = 'Keep it as it is, and use another backup.';
  return {
    json: proof,
    lines,
    problem: operatorRefusal('unavailable', `${what} is damaged: ${lines.at(-1) ?? ''} ${next}`),
  };
}
