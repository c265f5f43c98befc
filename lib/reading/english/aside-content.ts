import { isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import {
  formAt,
  kindAt,
  tagAt,
  trimmedRange,
  type Reach,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** How many words may tell when it was. */
const TIME_REACH = 4;

/** What stands round a short clause between commas (*The bank, it is claimed, lent …*) or behind the last one (*…, it emerged on Friday*); empty when the clause is no such aside. */
export function asideContent(
  scene: Scene,
  { start, end }: TokenRange,
  reach: Reach,
): readonly TokenRange[] {
  if (start - 1 <= reach.start || kindAt(scene, start - 1) !== TOKEN.comma) return [];
  const stop = overTime(scene, end, reach);
  const isLast = stop >= reach.end;
  if (!isLast && kindAt(scene, stop) !== TOKEN.comma) return [];
  const before = trimmedRange(scene, { start: reach.start, end: start - 1 });
  const after = isLast ? null : trimmedRange(scene, { start: stop, end: reach.end });
  return [before, after].filter((range) => range !== null);
}

/** Behind *on Friday*, *last night*, *in court*. */
function overTime(scene: Scene, from: number, reach: Reach): number {
  let at = from;
  while (at < Math.min(reach.end, from + TIME_REACH)) {
    const isPlace = tagAt(scene, at) === TAG.preposition || formAt(scene, at - 1) === 'in';
    if (!isPlace && !isTimeAt(scene, at) && tagAt(scene, at) !== TAG.adverb) break;
    at += 1;
  }
  return at;
}
