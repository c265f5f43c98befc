import { asideContent } from '#lib/reading/english/aside-content.ts';
import { clauseContentEnd } from '#lib/reading/english/content-end.ts';
import { clauseFollows } from '#lib/reading/english/clause-follows.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import { formAt, tagAt, trimmedRange, type Reach, type Scene } from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { verbGroupAt } from '#lib/reading/english/verb-group.ts';

/** Verbs by which news comes out without anybody telling it. From general usage. */
const EMERGING = new Set(['emerged', 'emerges', 'transpired', 'transpires', 'surfaced']);
/** What comes out. */
const NEWS = new Set(['it', 'word', 'news', 'reports', 'details', 'evidence', 'claims']);
/** Between the verb and what came out. */
const TIMES = /^(?:on|at|in|last|this|earlier|later|also|only|after|during|the|court|today)$/;
const TIMES_REACH = 6;

/** Whether a word is a verb of news that comes out. */
export function isEmerging(form: string): boolean {
  return EMERGING.has(form) || form === 'came';
}

/** *It emerged that*, *Word came on Friday that*: something is told, and nobody is named who tells it. */
export function emergenceAttribution(
  scene: Scene,
  at: number,
  reach: Reach,
): DraftAttribution | null {
  const group = verbGroupAt(scene, at, reach.start);
  let subject = group.start - 1;
  while (subject > reach.start && tagAt(scene, subject) === TAG.adverb) subject -= 1;
  const form = formAt(scene, subject);
  if (subject < reach.start || !NEWS.has(form) || (formAt(scene, at) === 'came' && form === 'it'))
    return null;
  const cue = { start: subject, end: group.end };
  const start = contentStart(scene, at + 1, reach, form === 'it');
  const content = start === null ? asideContent(scene, cue, reach) : ahead(scene, start, reach);
  if (content.length === 0) return null;
  return plainReport({
    source: [],
    cue: [cue],
    content,
    isPassive: true,
    isNegated: group.isNegated,
  });
}

function ahead(scene: Scene, start: number, reach: Reach): readonly TokenRange[] {
  const content = trimmedRange(scene, { start, end: clauseContentEnd(scene, start, reach.end) });
  return content === null ? [] : [content];
}

/** Where *that* opens the clause, over a time and a place; right behind *it emerged* a bare clause too. */
function contentStart(scene: Scene, from: number, reach: Reach, hasBare: boolean): number | null {
  for (let at = from; at < Math.min(reach.end, from + TIMES_REACH); at += 1) {
    if (tagAt(scene, at) === TAG.subordinator && formAt(scene, at) === 'that') return at;
    if (!isTimeAt(scene, at) && !TIMES.test(formAt(scene, at))) break;
  }
  return hasBare && clauseFollows(scene, from, reach.end) && tagAt(scene, from) !== TAG.preposition
    ? from
    : null;
}
