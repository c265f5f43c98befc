import { z } from 'zod';
import type { ChainWalk } from '#lib/export/chain-walk.ts';
import type { SignOffLine } from '#lib/export/record-lines.ts';
import type { ToldSignOff, ToldStory } from '#lib/export/told-story.ts';
import { findingSchema } from '#lib/policy/finding.ts';
import { countedAs } from '#lib/policy/summary.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { boundState, hashOfState, hashOfWaivers, writeFindings } from '#lib/review/bound-state.ts';
import type { FileAsItStood } from '#lib/review/as-it-stood.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import { stateWith } from '#lib/review/signing-state.ts';

/** What a sign-off is checked against. */
export interface SignOffMatter {
  readonly chain: ChainWalk;
  readonly told: ToldStory;
  /** The hashes of the texts that are in the file, made anew, by the ids of their drafts. */
  readonly texts: ReadonlyMap<string, string>;
}

const findingsSchema = z.array(findingSchema);

/**
 * All that is wrong with a sign-off, in words; empty where every hash it binds is what the events and the rest of the file
 * give. Nothing in it is believed but the events.
 */
export function checkSignOff(line: SignOffLine, matter: SignOffMatter): readonly string[] {
  const { signOff } = line;
  const events = matter.told.signOffs.get(signOff.id) ?? [];
  const last = events.at(-1)?.signOff;
  if (last === undefined) return ['No event tells of it.'];
  const faults = isSame(last, signOff) ? [] : ['It is not what its last event says.'];
  const { binding } = last;
  const file = matter.told.fileAt(binding.head.number);
  return [
    ...faults,
    ...bindingChanged(events),
    ...marksWrong(events),
    ...draftWrong(binding, matter),
    ...(matter.chain.hashAt(binding.head.number) === binding.head.hash
      ? []
      : [`The record's head at which it was given is not event ${binding.head.number}.`]),
    ...(file === null
      ? [`The story cannot be read as it stood at event ${binding.head.number}.`]
      : stateWrong(binding, file)),
    ...policyWrong(binding, matter.told),
    ...findingsWrong(binding, line.findings),
  ];
}

type Binding = SignOff['binding'];

/** What is bound is bound once: later events of a sign-off add names or make it void. */
function bindingChanged([first, ...later]: readonly ToldSignOff[]): readonly string[] {
  const wrong = later.filter((one) => !isSame(one.signOff.binding, first?.signOff.binding));
  return wrong.map(({ number }) => `Event ${number} says that it binds something else.`);
}

/** Every mark was made by whoever did the event that adds it, and the state is what the marks come to. */
function marksWrong(events: readonly ToldSignOff[]): readonly string[] {
  let before = 0;
  return events.flatMap(({ number, actorId, signOff }) => {
    const { marks, signing, state } = signOff;
    const added = marks.slice(before);
    before = marks.length;
    const foreign = added.filter(({ personId }) => personId !== actorId);
    const faults = foreign.map(({ name }) => `${name} did not sign in event ${number} themselves.`);
    const comesTo = stateWith(signing, marks);
    if (state === 'void' || state === comesTo) return faults;
    return [...faults, `Event ${number} says "${state}", but the marks come to "${comesTo}".`];
  });
}

function draftWrong({ draftId, draftSha256 }: Binding, matter: SignOffMatter): readonly string[] {
  const told = matter.told.drafts.get(draftId);
  const text = matter.texts.get(draftId);
  if (told === undefined) return ['No event tells of the draft it was given to.'];
  if (told !== draftSha256) return ['It was not given to the draft that was recorded.'];
  if (text === undefined) return ['The text of the draft it was given to is not in the file.'];
  return text === draftSha256 ? [] : ['The text in the file is not the draft it was given to.'];
}

function stateWrong(binding: Binding, file: FileAsItStood): readonly string[] {
  const faults: string[] = [];
  const isBound = hashOfState(boundState(file)) === binding.claims.sha256;
  if (!isBound || file.claims.length !== binding.claims.count) {
    faults.push('The claims and what hangs on them are not those it was given to.');
  }
  if (!isSame(hashOfWaivers(file.waivers), binding.waivers)) {
    faults.push('The waivers are not those that stood when it was given.');
  }
  if (file.story.policyVersionId !== binding.policyVersionId) {
    faults.push('The story was under another policy when it was given.');
  }
  return faults;
}

function policyWrong({ policyVersionId }: Binding, told: ToldStory): readonly string[] {
  const isTold = policyVersionId === null || told.policies.has(policyVersionId);
  return isTold ? [] : ['No event tells of the policy it was given under.'];
}

function findingsWrong(binding: Binding, kept: SignOffLine['findings']): readonly string[] {
  const findings = findingsSchema.safeParse(kept);
  if (!findings.success) return ['What the policy said when it was given cannot be read.'];
  const { sha256, warning, waived } = binding.findings;
  const counted = findings.data.map(countedAs);
  const sums = { warning, waived, blocking: 0 };
  const found = { warning: 0, waived: 0, blocking: 0 };
  for (const one of counted) found[one] += 1;
  // As they stand in the file: a field that no finding has counts as well.
  const { sha256: made } = writeFindings(kept as typeof findings.data); // The schema has just found that it is.
  if (made === sha256 && isSame(found, sums)) return [];
  return ['What the policy said is not what it was given with.'];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
