import { clauseContentEnd, phraseContentEnd } from '#lib/reading/english/content-end.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { coreEnd } from '#lib/reading/english/noun-phrase.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import {
  formAt,
  isFiniteAt,
  kindAt,
  tagAt,
  trimmedRange,
  type Reach,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { sourceOf } from '#lib/reading/english/speaker.ts';
import { subjectBefore } from '#lib/reading/english/subject-before.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { verbGroupAt, type VerbGroup } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** Whether a word is a form of *put*. */
export function isPutting(form: string): boolean {
  return form === 'put' || form === 'puts' || form === 'putting';
}

/** *as the judge put it, …*, *police put the damage at …*, *the cost was put at …*: put is a verb of telling only so. */
export function putAttribution(scene: Scene, at: number, reach: Reach): DraftAttribution | null {
  const group = verbGroupAt(scene, at, reach.start);
  if (formAt(scene, at + 1) === 'it') {
    return puttingTo(scene, group, reach) ?? puttingIt(scene, group, reach);
  }
  return puttingAt(scene, group, reach);
}

/** *put it to the witness that he had lied*. */
function puttingTo(scene: Scene, group: VerbGroup, reach: Reach): DraftAttribution | null {
  if (formAt(scene, group.end + 1) !== 'to') return null;
  const that = coreEnd(scene, group.end + 2, reach.end);
  if (formAt(scene, that) !== 'that' || that === group.end + 2) return null;
  const source = sourceOf(scene, group, reach);
  const content = trimmedRange(scene, {
    start: that,
    end: clauseContentEnd(scene, that, reach.end),
  });
  if (source === null || content === null) return null;
  const cue = [{ start: group.start, end: group.end + 1 }];
  return plainReport({ source: [source], cue, content: [content] });
}

/** *As the judge put it, …* and *…, as she put it*. */
function puttingIt(scene: Scene, group: VerbGroup, reach: Reach): DraftAttribution | null {
  const source = subjectBefore(scene, group.start, reach.start);
  if (source === null || formAt(scene, source.start - 1) !== 'as') return null;
  const as = source.start - 1;
  const end = group.end + 1;
  const isFirst = as <= reach.start;
  const isClosed =
    end >= reach.end || kindAt(scene, end) === TOKEN.comma || kindAt(scene, end) === TOKEN.colon;
  if (!isClosed || (!isFirst && kindAt(scene, as - 1) !== TOKEN.comma)) return null;
  const before = isFirst ? null : trimmedRange(scene, { start: reach.start, end: as });
  const after =
    end < reach.end
      ? trimmedRange(scene, { start: end, end: clauseContentEnd(scene, end, reach.end) })
      : null;
  const content = [before, after].filter((range) => range !== null);
  if (content.length === 0) return null;
  return plainReport({ source: [source], cue: [{ start: group.start, end }], content });
}

/** How far the figure is looked for. */
const FIGURE_REACH = 14;

/** *put the damage at 3 million euros*, *was put at 300*. */
function puttingAt(scene: Scene, group: VerbGroup, reach: Reach): DraftAttribution | null {
  const place = figurePlace(scene, group.end, reach);
  if (place === null || (group.isPassive ? place !== group.end : place === group.end)) return null;
  const subject = subjectBefore(scene, group.start, reach.start);
  if (subject === null) return null;
  const end = Math.max(
    phraseContentEnd(scene, place + 1, reach.end),
    coreEnd(scene, place + 1, reach.end),
  );
  const cue = [{ start: group.start, end: group.end }];
  const told = { start: group.end, end };
  const isPassive = group.isPassive;
  return plainReport({
    source: isPassive ? [] : [subject],
    cue,
    content: (isPassive ? [subject, told] : [told]).map((range) => trimmed(scene, range)),
    complement: 'phrase',
    isPassive,
    isNegated: group.isNegated,
  });
}

function trimmed(scene: Scene, range: TokenRange): TokenRange {
  return trimmedRange(scene, range) ?? range;
}

/** The *at* before a number, in the phrase behind the verb. */
function figurePlace(scene: Scene, from: number, reach: Reach): number | null {
  for (let at = from; at < Math.min(reach.end, from + FIGURE_REACH); at += 1) {
    const kind = kindAt(scene, at);
    if (kind === TOKEN.comma || kind === TOKEN.semicolon || isFiniteAt(scene, at)) return null;
    if (formAt(scene, at) === 'at' && isFigureAt(scene, at + 1)) return at;
  }
  return null;
}

/** Words that make the place of *at* a time or a switch: *at 9 a.m.*, *put the kettle on at*. */
const OF_TIMES = /^(?:[ap]\.?m?\.?|o'clock|on|gmt|bst|est|this|last|every|each)$/;

const ABOUT = /^(?:about|around|nearly|almost|over|roughly|just|up|more|at|least|some|between)$/;

function isFigureAt(scene: Scene, from: number): boolean {
  let at = from;
  while (at < from + 3 && (ABOUT.test(formAt(scene, at)) || kindAt(scene, at) === TOKEN.symbol))
    at += 1;
  if (OF_TIMES.test(formAt(scene, from - 2)) || OF_TIMES.test(formAt(scene, at + 1))) return false;
  const isBare = at === from && tagAt(scene, at + 1) !== TAG.noun && formAt(scene, at + 1) !== '%';
  if (isBare && formAt(scene, at).length < 2) return false;
  return kindAt(scene, at) === TOKEN.number || tagAt(scene, at) === TAG.numeral;
}
