import { formAt, isVerbTag, kindAt, tagAt, type Scene } from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** A verb with what belongs to it: *has repeatedly said*, *did not say*, *was asked*. Positions of tokens, half-open. */
export interface VerbGroup {
  readonly start: number;
  /** The verb with the meaning. */
  readonly head: number;
  readonly end: number;
  /** Made with a form of be or get and a participle, or a participle that hangs on a noun. */
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** What the first word of the group is: it tells whether a subject stands before. */
  readonly form: 'finite' | 'infinitive' | 'participle' | 'ing';
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
  'get',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
]);

/** Verbs that only lead to another: *went on to say*, *continues to insist*. */
const LEADING = new Set(
  `go goes went going gone continue continues continued continuing begin begins began seem seems seemed tend tends tended
   appear appears appeared come comes came proceed proceeded proceeds used has have had ought try tries tried trying
   want wants wanted need needs needed get gets got expected expect`.split(/\s+/u),
);

/** The group of the verb at a position, no further back than the start of its sentence. */
export function verbGroupAt(scene: Scene, head: number, sentenceStart: number): VerbGroup {
  let start = head;
  let isNegated = false;
  let sawBe = false;
  let sawAuxiliary = false;
  while (start > sentenceStart) {
    const tag = tagAt(scene, start - 1);
    if (tag === TAG.auxiliary) {
      if (!sawAuxiliary) sawBe = BE.has(formAt(scene, start - 1));
      sawAuxiliary = true;
    } else if (tag === TAG.to) {
      const lead = leadBefore(scene, start - 1, sentenceStart);
      if (lead === null) {
        start -= 1;
        break;
      }
      start = lead;
      continue;
    } else if (
      tag !== TAG.modal &&
      tag !== TAG.negation &&
      !(tag === TAG.adverb && isInside(scene, start - 1))
    ) {
      break;
    }
    if (tag === TAG.negation || formAt(scene, start - 1).endsWith("n't")) isNegated = true;
    start -= 1;
  }
  const first = tagAt(scene, start);
  const headTag = tagAt(scene, head);
  return {
    start,
    head,
    end: head + 1,
    isPassive: headTag === TAG.participle && (sawBe || !sawAuxiliary),
    isNegated,
    form: formOf(scene, start, first, headTag),
  };
}

function formOf(scene: Scene, start: number, first: number, headTag: number): VerbGroup['form'] {
  let tag = first;
  for (let at = start; tag === TAG.adverb || tag === TAG.negation; at += 1)
    tag = tagAt(scene, at + 1);
  if (tag === TAG.to) return 'infinitive';
  if (tag === TAG.auxiliary || tag === TAG.modal || tag === TAG.finite) return 'finite';
  if (headTag === TAG.ing) return 'ing';
  if (headTag === TAG.participle) return 'participle';
  return headTag === TAG.base ? 'infinitive' : 'finite';
}

/** An adverb belongs to the verb unless it opens the sentence or closes an adverbial. */
function isInside(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  return kindAt(scene, at - 1) !== TOKEN.comma && !NOT_OF_VERB.has(form);
}

const NOT_OF_VERB = new Set(
  'however meanwhile today yesterday here there so instead tomorrow tonight ago alike'.split(' '),
);

/** The start of the verb that leads to an infinitive; null when none does. */
function leadBefore(scene: Scene, to: number, sentenceStart: number): number | null {
  let at = to - 1;
  if (tagAt(scene, at) === TAG.adverb || tagAt(scene, at) === TAG.preposition) at -= 1;
  if (at < sentenceStart || !LEADING.has(formAt(scene, at))) return null;
  return isVerbTag(tagAt(scene, at)) || tagAt(scene, at) === TAG.auxiliary ? at : null;
}
