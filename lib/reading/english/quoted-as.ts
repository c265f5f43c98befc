import { complementAfter } from '#lib/reading/english/complement.ts';
import { clauseContentEnd } from '#lib/reading/english/content-end.ts';
import { cueVerbOf, type CueVerb } from '#lib/reading/english/cue-lexicon.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import { phraseStart } from '#lib/reading/english/phrase-start.ts';
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

/** How far *as saying* may stand from *quoted*. */
const AS_REACH = 24;

/**
 * *The agency quoted Denby as saying that …*: the agency's words are that Denby said it. *Denby was quoted as
 * saying …* has no other source than Denby.
 */
export function quotedAs(scene: Scene, group: VerbGroup, reach: Reach): DraftAttribution | null {
  const saying = sayingBehind(scene, group.end, reach);
  if (saying === null) return null;
  const end = contentEnd(scene, saying, reach);
  if (!group.isPassive) {
    const source = sourceOf(scene, group, reach);
    const content = trimmedRange(scene, { start: group.end, end });
    if (source === null || content === null) return null;
    return plainReport({
      source: [source],
      cue: [{ start: group.start, end: group.end }],
      content: [content],
    });
  }
  const patient = subjectBefore(scene, group.start, reach.start);
  const content = trimmedRange(scene, { start: saying + 1, end });
  if (patient === null || content === null) return null;
  const isBare = saying === group.end + 1;
  if (!isBare) return quotedBy(scene, group, { patient, saying, end });
  return plainReport({
    source: [patient],
    cue: [{ start: group.start, end: saying + 1 }],
    content: [content],
    complement: kindAt(scene, content.start) === TOKEN.quote ? 'quotation' : 'clause',
    isNegated: group.isNegated,
  });
}

interface Quoted {
  readonly patient: TokenRange;
  readonly saying: number;
  readonly end: number;
}

/** *was quoted by the agency as saying*: the agency tells that the other said it. */
function quotedBy(
  scene: Scene,
  group: VerbGroup,
  { patient, saying, end }: Quoted,
): DraftAttribution | null {
  if (formAt(scene, group.end) !== 'by' || saying - 1 <= group.end + 1) return null;
  const told = trimmedRange(scene, { start: saying - 1, end });
  return plainReport({
    source: [{ start: group.end + 1, end: saying - 1 }],
    cue: [{ start: group.start, end: group.end }],
    content: told === null ? [patient] : [patient, told],
    isPassive: true,
    isNegated: group.isNegated,
  });
}

/** Who said it, where a verb in *-ing* stands behind *quoted … as*: the phrase before *as*; null where another tells it. */
export function quotedSpeaker(scene: Scene, group: VerbGroup, reach: Reach): TokenRange | null {
  const as = group.start - 1;
  if (group.form !== 'ing' || formAt(scene, as) !== 'as') return null;
  for (let at = as - 1; at > Math.max(reach.start, as - AS_REACH); at -= 1) {
    if (cueVerbOf(formAt(scene, at))?.base !== 'quote') continue;
    if (verbGroupAt(scene, at, reach.start).isPassive) {
      return subjectBefore(scene, verbGroupAt(scene, at, reach.start).start, reach.start);
    }
    return subjectBefore(scene, as, at + 1) ?? phraseOf(scene, as, at + 1);
  }
  return null;
}

function phraseOf(scene: Scene, end: number, floor: number): TokenRange | null {
  const start = phraseStart(scene, end, floor);
  return start < end ? { start, end } : null;
}

/** The verb of *as saying*. */
function sayingBehind(scene: Scene, from: number, reach: Reach): number | null {
  for (let at = from; at < Math.min(reach.end, from + AS_REACH); at += 1) {
    if (isFiniteAt(scene, at) || kindAt(scene, at) === TOKEN.semicolon) return null;
    if (formAt(scene, at) !== 'as' || tagAt(scene, at + 1) !== TAG.ing) continue;
    return speaking(scene, at + 1) === undefined ? null : at + 1;
  }
  return null;
}

function speaking(scene: Scene, at: number): CueVerb | undefined {
  const cue = cueVerbOf(formAt(scene, at));
  return cue?.manner === 'speech' ? cue : undefined;
}

/** Where what was said ends: with its quote, or as clauses do. */
function contentEnd(scene: Scene, saying: number, reach: Reach): number {
  const cue = speaking(scene, saying);
  if (cue === undefined) return reach.end;
  const { start } = complementAfter(scene, cue, saying, reach.end);
  const quote = scene.quotes[scene.quoteOf[start] ?? -1];
  if (quote?.start === start) return Math.max(quote.end, start + 1);
  return clauseContentEnd(scene, start, reach.end);
}
