import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { initialSourceEnd, sourceEnd } from '#lib/reading/english/source-end.ts';
import {
  formAt,
  kindAt,
  tagAt,
  trimmedRange,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** *according to X*, *in the words of X*: the rest of the sentence is X's, on whichever side it stands. */
export function accordingTo(scene: Scene, at: number, reach: Reach): DraftAttribution | null {
  const start = cueEndAt(scene, at);
  if (start === at) return null;
  const isFirst = at <= reach.start;
  const end = isFirst
    ? initialSourceEnd(scene, start, reach.end)
    : sourceEnd(scene, start, reach.end);
  if (end <= start) return null;
  const before = isFirst
    ? null
    : trimmedRange(scene, { start: clauseStart(scene, at, reach), end: at });
  const isWhole = before === null || !endsClause(scene, end, reach);
  const after = isWhole ? trimmedRange(scene, { start: end, end: reach.end }) : null;
  const content = [before, after].filter((range) => range !== null);
  if (content.length === 0) return null;
  return {
    source: [{ start, end: kindAt(scene, end - 1) === TOKEN.comma && isFirst ? end - 1 : end }],
    cue: [{ start: at, end: start }],
    content,
    complement: 'clause',
    manner: 'speech',
    strength: 'plain',
    isPassive: false,
    isNegated: false,
    isNominal: false,
  };
}

/** Nouns of *in the … of X* whose *of* names who says or thinks it. */
const OF_WHOM = new Set([
  'words',
  'view',
  'opinion',
  'eyes',
  'judgment',
  'judgement',
  'estimation',
]);

/** The end of *according to*, *per* or *in the words of* at a position; the position itself when none stands there. */
function cueEndAt(scene: Scene, at: number): number {
  const form = formAt(scene, at);
  if (form === 'according' && formAt(scene, at + 1) === 'to') return at + 2;
  if (form === 'per') return isPerDocument(scene, at) ? at + 1 : at;
  const isWords =
    form === 'in' &&
    formAt(scene, at + 1) === 'the' &&
    OF_WHOM.has(formAt(scene, at + 2)) &&
    formAt(scene, at + 3) === 'of';
  return isWords ? at + 4 : at;
}

/** *Per the complaint, …*, *…, per two officials*; not *20 per head* or *per the hour*. */
function isPerDocument(scene: Scene, at: number): boolean {
  const before = kindAt(scene, at - 1);
  if (before !== TOKEN.stop && before !== TOKEN.comma) return false;
  const tag = tagAt(scene, at + 1);
  return tag === TAG.determiner || tag === TAG.possessive || tag === TAG.name;
}

/** Whether the sentence that *according to* closes ends there, or only breaks off. */
function endsClause(scene: Scene, end: number, reach: Reach): boolean {
  if (end >= reach.end) return true;
  const tag = tagAt(scene, end);
  if (kindAt(scene, end) !== TOKEN.comma && kindAt(scene, end - 1) !== TOKEN.comma) return true;
  const next = kindAt(scene, end) === TOKEN.comma ? tagAt(scene, end + 1) : tag;
  return next !== TAG.finite && next !== TAG.auxiliary && next !== TAG.modal;
}

function clauseStart(scene: Scene, at: number, reach: Reach): number {
  for (let back = at - 1; back > reach.start; back -= 1) {
    if (kindAt(scene, back) === TOKEN.semicolon) return back + 1;
  }
  return tagAt(scene, reach.start) === TAG.conjunction ? reach.start + 1 : reach.start;
}
