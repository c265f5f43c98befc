import { counted } from '#app/_parts/wording.ts';

/** Something a colleague did in the story, as the record tells it. */
export interface OtherAct {
  readonly name: string;
  readonly kind: string;
  /** The number of the claim it was done on; null for what concerns none, or one not known here. */
  readonly claim: number | null;
}

/** How many sentences are said one after the other; beyond that what happened is summed up. */
const MOST_SENTENCES = 3;

interface Words {
  /** Left out where such an act is done on no claim. */
  readonly one?: (name: string, claim: number) => string;
  readonly many: (name: string, count: number) => string;
}

/** What is said of the acts that colleagues hear of most; all others are changes. */
const WORDS: Readonly<Record<string, Words>> = {
  'claim.marked': {
    one: (name, claim) => `${name} marked claim ${claim}.`,
    many: (name, count) => `${name} marked ${counted(count, 'claim')}.`,
  },
  'claim.withdrawn': {
    one: (name, claim) => `${name} withdrew claim ${claim}.`,
    many: (name, count) => `${name} withdrew ${counted(count, 'claim')}.`,
  },
  'claim.restored': {
    one: (name, claim) => `${name} restored claim ${claim}.`,
    many: (name, count) => `${name} restored ${counted(count, 'claim')}.`,
  },
  'verdict.recorded': {
    one: (name, claim) => `${name} gave a verdict on claim ${claim}.`,
    many: (name, count) => `${name} gave ${counted(count, 'verdict')}.`,
  },
  'verdict.withdrawn': {
    one: (name, claim) => `${name} withdrew a verdict on claim ${claim}.`,
    many: (name, count) => `${name} withdrew ${counted(count, 'verdict')}.`,
  },
  'evidence.added': {
    one: (name, claim) => `${name} added evidence to claim ${claim}.`,
    many: (name, count) => `${name} added ${counted(count, 'piece')} of evidence.`,
  },
  'thread.opened': {
    one: (name, claim) => `${name} opened a thread on claim ${claim}.`,
    many: (name, count) => `${name} opened ${counted(count, 'thread')}.`,
  },
  'remark.added': {
    one: (name, claim) => `${name} wrote in a thread on claim ${claim}.`,
    many: (name, count) => `${name} wrote ${counted(count, 'answer')} in threads.`,
  },
  'dismissal.added': {
    many: (name, count) => `${name} dismissed ${counted(count, 'sentence')}.`,
  },
  'dismissal.withdrawn': {
    many: (name, count) => `${name} took back ${counted(count, 'dismissal')}.`,
  },
};

const CHANGE = {
  one: (name: string, claim: number) => `${name} changed claim ${claim}.`,
  many: (name: string, count: number) => `${name} made ${counted(count, 'change')}.`,
} satisfies Words;

/**
 * What colleagues did since it was last said: each act in a sentence while there are few of them, what one person
 * did many times in one sentence, and where even these are many how much was done by how many.
 */
export function wordsOfOthers(acts: readonly OtherAct[]): string {
  const groups = [...Map.groupBy(acts, ({ name, kind }) => `${kind} ${name}`).values()];
  const sentences = groups.flatMap(sentencesOf);
  if (sentences.length <= MOST_SENTENCES) return sentences.join(' ');
  const inGroups = groups.map((group) => summed(group));
  if (inGroups.length <= MOST_SENTENCES) return inGroups.join(' ');
  const people = new Set(acts.map(({ name }) => name));
  const [name] = people;
  return people.size === 1 && name !== undefined
    ? CHANGE.many(name, acts.length)
    : `${people.size} colleagues made ${counted(acts.length, 'change')}.`;
}

/** A sentence for each claim; the same act on the same claim twice is one sentence. */
function sentencesOf(group: readonly OtherAct[]): readonly string[] {
  const said = group.map((act) => sentenceOn(act));
  const isOnClaims = said.every((sentence) => sentence !== null);
  return isOnClaims ? [...new Set(said)] : [summed(group)];
}

function summed(group: readonly OtherAct[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { many } = WORDS[first.kind] ?? CHANGE;
  const alone = group.length === 1 ? sentenceOn(first) : null;
  return alone ?? many(first.name, group.length);
}

function sentenceOn({ name, kind, claim }: OtherAct): string | null {
  const { one } = WORDS[kind] ?? CHANGE;
  return claim === null || one === undefined ? null : one(name, claim);
}
