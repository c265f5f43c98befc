import type { Texts } from '#app/_texts/english.ts';
import type { Speak } from '#app/_texts/speak.ts';

/** Something a colleague did in the story, as the record tells it. */
export interface OtherAct {
  readonly name: string;
  readonly kind: string;
  /** The number of the claim it was done on; null for what concerns none, or one not known here. */
  readonly claim: number | null;
}

/** How many sentences are said one after the other; beyond that what happened is summed up. */
const MOST_SENTENCES = 3;

type One = keyof Texts['heard']['one'];
type Many = keyof Texts['heard']['many'];

const ONE: Readonly<Record<string, One>> = {
  'claim.marked': 'claim-marked',
  'claim.withdrawn': 'claim-withdrawn',
  'claim.restored': 'claim-restored',
  'verdict.recorded': 'verdict-recorded',
  'verdict.withdrawn': 'verdict-withdrawn',
  'evidence.added': 'evidence-added',
  'thread.opened': 'thread-opened',
  'remark.added': 'remark-added',
};

/** The acts that colleagues hear of most; all others are changes. */
const MANY: Readonly<Record<string, Many>> = {
  ...ONE,
  'dismissal.added': 'dismissal-added',
  'dismissal.withdrawn': 'dismissal-withdrawn',
  'suggestion.dismissed': 'suggestion-dismissed',
};

/**
 * What colleagues did since it was last said: each act in a sentence while there are few of them, what one person
 * did many times in one sentence, and where even these are many how much was done by how many.
 */
export function wordsOfOthers(acts: readonly OtherAct[], t: Speak<'heard'>): string {
  const groups = [...Map.groupBy(acts, ({ name, kind }) => `${kind} ${name}`).values()];
  const sentences = groups.flatMap((group) => sentencesOf(group, t));
  if (sentences.length <= MOST_SENTENCES) return sentences.join(' ');
  const inGroups = groups.map((group) => summed(group, t));
  if (inGroups.length <= MOST_SENTENCES) return inGroups.join(' ');
  const people = new Set(acts.map(({ name }) => name));
  const [name] = people;
  return people.size === 1 && name !== undefined
    ? t('many.change', { name, count: acts.length })
    : t('colleagues', { people: people.size, count: acts.length });
}

/** A sentence for each claim; the same act on the same claim twice is one sentence. */
function sentencesOf(group: readonly OtherAct[], t: Speak<'heard'>): readonly string[] {
  const said = group.map((act) => sentenceOn(act, t));
  const isOnClaims = said.every((sentence) => sentence !== null);
  return isOnClaims ? [...new Set(said)] : [summed(group, t)];
}

function summed(group: readonly OtherAct[], t: Speak<'heard'>): string {
  const [first] = group;
  if (first === undefined) return '';
  const alone = group.length === 1 ? sentenceOn(first, t) : null;
  const { name, kind } = first;
  return alone ?? t(`many.${MANY[kind] ?? 'change'}`, { name, count: group.length });
}

/** Null for what is done on no claim, or for an act that is no act on one. */
function sentenceOn({ name, kind, claim }: OtherAct, t: Speak<'heard'>): string | null {
  const isOnOne = ONE[kind] !== undefined || MANY[kind] === undefined;
  if (claim === null || !isOnOne) return null;
  return t(`one.${ONE[kind] ?? 'change'}`, { name, claim: String(claim) });
}
