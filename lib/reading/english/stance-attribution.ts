import { clauseContentEnd } from '#lib/reading/english/content-end.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { ownerOf } from '#lib/reading/english/nominal-attribution.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import {
  formAt,
  kindAt,
  tagAt,
  trimmedRange,
  type Reach,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** What somebody holds or tells: *her view is that …*. From general usage. */
const STANCES = new Set(
  `argument assessment belief claim complaint conclusion contention explanation fear finding hope line message plan
   opinion point position response stance suspicion testimony theory verdict view warning advice answer concern
   defence defense excuse reply`.split(/\s+/u),
);

/** Whether a noun may be what somebody holds. */
export function isStance(form: string): boolean {
  return STANCES.has(form);
}

/** *The ministry's position is that …*, *Her answer was: “…”*: the verb only points to what is held. */
export function stanceAttribution(scene: Scene, at: number, reach: Reach): DraftAttribution | null {
  const end = pointingEnd(scene, at + 1);
  if (end === null || end >= reach.end) return null;
  const isThat = tagAt(scene, end) === TAG.subordinator && formAt(scene, end) === 'that';
  const isQuoted =
    kindAt(scene, end) === TOKEN.colon ||
    (kindAt(scene, end) === TOKEN.comma && kindAt(scene, end + 1) === TOKEN.quote);
  const owner = isThat || isQuoted ? ownerOf(scene, at, reach) : null;
  if (owner === null) return null;
  const content = trimmedRange(scene, { start: end, end: clauseContentEnd(scene, end, reach.end) });
  if (content === null) return null;
  return plainReport({
    source: [owner],
    cue: [{ start: at, end: kindAt(scene, end) === TOKEN.colon ? end + 1 : end }],
    content: [content],
    complement: kindAt(scene, content.start) === TOKEN.quote ? 'quotation' : 'clause',
  });
}

/** Behind *is*, *was*, *has been*, *was clear*; null when none of them follows. */
function pointingEnd(scene: Scene, from: number): number | null {
  let at = from;
  if (/^(?:has|had|have)$/.test(formAt(scene, at))) at += 1;
  while (tagAt(scene, at) === TAG.adverb && at < from + 3) at += 1;
  if (!/^(?:is|was|been|remains|remained)$/.test(formAt(scene, at))) return null;
  at += 1;
  while (tagAt(scene, at) === TAG.adverb && at < from + 4) at += 1;
  return /^(?:clear|simple|plain|blunt|short)$/.test(formAt(scene, at)) ? at + 1 : at;
}
