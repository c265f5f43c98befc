import { isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import { sourceEnd } from '#lib/reading/english/source-end.ts';
import { subjectBefore } from '#lib/reading/english/subject-before.ts';
import {
  formAt,
  isFiniteTag,
  isNominalTag,
  kindAt,
  tagAt,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { verbGroupAt, type VerbGroup } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** Who does what a verb tells: its subject, or that of the verb it hangs on (*and added*, *, saying*, *to ask*). */
export function sourceOf(scene: Scene, group: VerbGroup, reach: Reach): TokenRange | null {
  if (group.form === 'finite') {
    return (
      subjectBefore(scene, group.start, reach.start) ?? sharedSubject(scene, group.start, reach)
    );
  }
  if (
    group.form === 'ing' &&
    isNominalTag(tagAt(scene, group.start - 1)) &&
    group.start > reach.start
  ) {
    const doer = subjectBefore(scene, group.start, reach.start);
    if (doer !== null && !isCircumstance(scene, doer)) return doer;
  }
  return sharedSubject(scene, group.start, reach) ?? laterSubject(scene, group, reach);
}

/** *in 2013*, *at one point*: before a participle a time does nothing. */
function isCircumstance(scene: Scene, { start, end }: TokenRange): boolean {
  if (tagAt(scene, start - 1) !== TAG.preposition) return false;
  return (
    tagAt(scene, end - 1) === TAG.numeral ||
    formAt(scene, end - 1) === 'point' ||
    isTimeAt(scene, end - 1)
  );
}

/** How many tokens back the verb is looked for on which another hangs. */
const SHARED_REACH = 60;

/** How many verbs back. */
const SHARED_TRIES = 5;

/** The subject of the nearest finite verb before. */
export function sharedSubject(scene: Scene, before: number, reach: Reach): TokenRange | null {
  const floor = Math.max(reach.start, before - SHARED_REACH);
  let tries = 0;
  for (let at = before - 1; at > floor; at -= 1) {
    if (
      !isFiniteTag(tagAt(scene, at)) ||
      (scene.quoteOf[at] ?? -1) !== (scene.quoteOf[before] ?? -1)
    )
      continue;
    tries += 1;
    if (tries > SHARED_TRIES) return null;
    const { start } = verbGroupAt(scene, at, reach.start);
    const subject = subjectBefore(scene, start, reach.start);
    if (subject !== null) return subject;
    const inverted = sourceEnd(scene, at + 1, before);
    if (kindAt(scene, start - 1) === TOKEN.quote && inverted > at + 1)
      return { start: at + 1, end: inverted };
    at = start;
  }
  return null;
}

/** *Asked about it, the minister …*; *Speaking …, she*: the subject behind the comma. */
function laterSubject(scene: Scene, group: VerbGroup, reach: Reach): TokenRange | null {
  if (group.start > reach.start + 1 || group.form === 'infinitive') return null;
  for (let at = group.end; at < reach.end; at += 1) {
    if (kindAt(scene, at) !== TOKEN.comma) continue;
    const end = sourceEnd(scene, at + 1, reach.end);
    if (end > at + 1 && isFiniteTag(tagAt(scene, end))) return { start: at + 1, end };
  }
  return null;
}

/** Who stands behind a verb that begins with its back to the quote: *said the minister, a former judge,*. */
export function invertedSource(scene: Scene, group: VerbGroup, reach: Reach): TokenRange | null {
  const tag = tagAt(scene, group.start);
  if (group.end - group.start > 2 || (tag !== TAG.finite && tag !== TAG.adverb)) return null;
  let start = group.end;
  if (tagAt(scene, start) === TAG.adverb) start += 1;
  if (!isNominalTag(tagAt(scene, start)) || OBJECTS.has(formAt(scene, start))) return null;
  const end = sourceEnd(scene, start, reach.end);
  return end > start ? { start, end } : null;
}

const OBJECTS = new Set(['him', 'her', 'them', 'us', 'me', 'reporters', 'it']);
