import { isFiniteAt, kindAt, type Scene, tagAt } from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** How far a verb is looked for. */
const CLAUSE_REACH = 28;

/** Whether a subject and a finite verb stand here: *he won*, *the plan of the minister will fail*. */
export function clauseFollows(scene: Scene, from: number, limit: number): boolean {
  let awaited = 1;
  const end = Math.min(limit, from + CLAUSE_REACH);
  let hasNoun = false;
  let commas = 0;
  for (let at = from; at < end; at += 1) {
    const tag = tagAt(scene, at);
    const kind = kindAt(scene, at);
    if (tag === TAG.pronoun || tag === TAG.noun || tag === TAG.name || tag === TAG.numeral)
      hasNoun = true;
    if (isFiniteAt(scene, at)) {
      if (!hasNoun && at > from) return false;
      awaited -= 1;
      if (awaited <= 0) return hasNoun || tagAt(scene, from) === TAG.ing;
      while (isFiniteAt(scene, at + 1)) at += 1;
    } else if (tag === TAG.conjunction && coordinatesVerb(scene, at)) {
      if (awaited <= 1) return false;
    } else if (tag === TAG.relative || (tag === TAG.subordinator && at > from)) {
      if (!hasNoun) continue;
      awaited += 1;
    } else if (tag === TAG.to && at > from && !hasNoun) return false;
    else if (kind === TOKEN.stop && tagAt(scene, at - 1) !== TAG.name) return false;
    else if (kind === TOKEN.semicolon || kind === TOKEN.colon) return false;
    else if (kind === TOKEN.comma) {
      if (kindAt(scene, at + 1) === TOKEN.quote || endsAtComma(scene, at, commas)) return false;
      commas += 1;
    }
  }
  return false;
}

/** *… and wanted*: the verb behind is the outer subject's. */
function coordinatesVerb(scene: Scene, conjunction: number): boolean {
  const next = tagAt(scene, conjunction + 1) === TAG.adverb ? conjunction + 2 : conjunction + 1;
  return isFiniteAt(scene, next);
}

/** Whether what stood before a comma was all: a new clause or the outer verb goes on behind it. */
function endsAtComma(scene: Scene, comma: number, commas: number): boolean {
  const tag = tagAt(scene, comma + 1);
  if (isFiniteAt(scene, comma + 1)) return commas === 0;
  if (tag === TAG.conjunction) return commas === 0;
  return tag === TAG.pronoun;
}
