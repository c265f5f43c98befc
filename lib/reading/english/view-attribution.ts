import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { phraseStart } from '#lib/reading/english/phrase-start.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import {
  formAt,
  isNominalTag,
  kindAt,
  tagAt,
  trimmedRange,
  type Reach,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** What a sentence can be put in or by: *in her view*, *by his own account*. From general usage. */
const VIEWS: ReadonlyMap<string, 'in' | 'by'> = new Map(
  ['view', 'words', 'opinion', 'telling', 'estimation', 'judgment', 'judgement', 'mind', 'eyes']
    .map((noun): [string, 'in' | 'by'] => [noun, 'in'])
    .concat(['account', 'estimate', 'reckoning', 'count', 'admission'].map((noun) => [noun, 'by'])),
);

/** How many tokens the owner may have. */
const OWNER_REACH = 10;

/** *In the minister's view, …*, *…, by her own account*: the rest of the sentence is theirs whose view it is. */
export function viewAttribution(scene: Scene, at: number, reach: Reach): DraftAttribution | null {
  const noun = viewBehind(scene, at, reach);
  if (noun === null) return null;
  const owner = ownerBefore(scene, at, noun);
  if (owner === null) return null;
  const content = contentBeside(scene, { start: at, end: noun + 1 }, reach);
  return content.length === 0
    ? null
    : plainReport({ source: [owner], cue: [{ start: noun, end: noun + 1 }], content });
}

/** The noun of the view that a preposition opens; null when none stands there. */
function viewBehind(scene: Scene, at: number, reach: Reach): number | null {
  const preposition = formAt(scene, at);
  for (let ahead = at + 2; ahead < Math.min(reach.end, at + OWNER_REACH); ahead += 1) {
    if (VIEWS.get(formAt(scene, ahead)) === preposition) return ahead;
    const tag = tagAt(scene, ahead - 1);
    if (!isNominalTag(tag) && tag !== TAG.genitive && kindAt(scene, ahead - 1) !== TOKEN.stop)
      return null;
  }
  return null;
}

/** Whose view it is: *her*, *the minister's*; *my* and *our* are the speaker's own. */
function ownerBefore(scene: Scene, preposition: number, noun: number): TokenRange | null {
  let end = noun;
  while (end > preposition + 1 && isDescribing(scene, end - 1)) end -= 1;
  const tag = tagAt(scene, end - 1);
  const start = preposition + 1;
  if (end <= start) return null;
  if (tag === TAG.possessive) {
    const isOthers = end === start + 1 && !/^(?:my|our|your)$/.test(formAt(scene, start));
    return isOthers ? { start, end } : null;
  }
  if (tag !== TAG.genitive) return null;
  return phraseStart(scene, end - 1, start) === start ? { start, end } : null;
}

function isDescribing(scene: Scene, at: number): boolean {
  return tagAt(scene, at) === TAG.adjective || formAt(scene, at) === 'own';
}

/** What stands beside an adverbial that is parted from it by marks or ends the sentence. */
function contentBeside(
  scene: Scene,
  { start, end }: TokenRange,
  reach: Reach,
): readonly TokenRange[] {
  const isParted = kindAt(scene, end) === TOKEN.comma || kindAt(scene, end) === TOKEN.quote;
  const isLast = end >= reach.end;
  if (start <= reach.start || tagAt(scene, start - 1) === TAG.conjunction) {
    const after = isParted ? trimmedRange(scene, { start: end, end: reach.end }) : null;
    return after === null ? [] : [after];
  }
  const opensAtMark = kindAt(scene, start - 1) === TOKEN.comma;
  if (!isLast && !(opensAtMark && isParted)) return [];
  const before = trimmedRange(scene, { start: reach.start, end: start });
  const after = isLast ? null : trimmedRange(scene, { start: end, end: reach.end });
  return [before, after].filter((range) => range !== null);
}
