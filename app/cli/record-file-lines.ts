import type { Shown } from '#app/cli/command.ts';
import type { FileProof } from '#lib/export/file-proof.ts';
import { operatorRefusal } from '#lib/problem.ts';

/** What checking the file of a record found, as people read it; one that does not hold ends with exit code 1. */
export function shownFileProof(name: string, proof: FileProof): Shown {
  // In a file that was changed nothing proves what somebody signed.
  const isWhole = proof.faults.every(({ about }) => about === 'sign-off' || about === 'report');
  const proven = isWhole ? [...proof.signOffs.map(signOffLine), ...reportLines(proof)] : [];
  const lines = [...opening(proof), ...proven];
  const faults = proof.faults.map(({ reason }) => reason);
  if (proof.holds) {
    return { json: proof, lines: [...lines, `${name} holds: nothing in it was changed.`] };
  }
  const [first = 'It cannot be read.'] = faults;
  const further = faults.length - 1;
  const more =
    further > 0 ? ` ${further} more ${further === 1 ? 'fault is' : 'faults are'} listed.` : '';
  const message = `${name} does not hold. ${first}${more} Do not rely on it.`;
  return {
    json: proof,
    lines: [...lines, ...faults],
    problem: operatorRefusal('invalid', message),
  };
}

function opening({ story, head, madeAt, key, chain, copies }: FileProof): readonly string[] {
  if (story === null || head === null || key === null) return [];
  const { events, links, withoutContent } = chain;
  const old =
    withoutContent === 0
      ? ''
      : ` ${withoutContent} of them come from a former version of the desk: their hashes were compared, not made anew.`;
  return [
    `The record of “${story.title}” (${story.id}) up to event ${head.number}, made ${madeAt ?? ''}`,
    keyLine(key),
    `${events} events were read, ${links} of other stories stand as links.${old}`,
    `${copies} kept files are named by their hashes.`,
  ];
}

function keyLine({ fingerprint, isNamed }: NonNullable<FileProof['key']>): string {
  if (isNamed === true) return `It states the key you named: ${fingerprint}`;
  if (isNamed === false) return `It states another key than you named: ${fingerprint}`;
  return `It states the key ${fingerprint}. That is the file's own word: compare it with the fingerprint the newsroom prints, or name that by --key.`;
}

function signOffLine({ number, state, names, holds }: FileProof['signOffs'][number]): string {
  const by = names.length === 0 ? 'nobody' : names.join(', ');
  const what = holds
    ? 'draft, claims, policy, findings, waivers and head are what was signed'
    : 'it is not what was signed';
  return `Sign-off ${number} by ${by} (${state}): ${what}`;
}

function reportLines({ report }: FileProof): readonly string[] {
  if (report === null || report.signedAs.length === 0 || report.faults.length > 0) return [];
  return [`The report shows exactly what sign-off ${report.signedAs.join(' and ')} signed.`];
}
