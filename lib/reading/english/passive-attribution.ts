import { asideContent } from '#lib/reading/english/aside-content.ts';
import { complementAfter } from '#lib/reading/english/complement.ts';
import { clauseContentEnd, phraseContentEnd } from '#lib/reading/english/content-end.ts';
import { FRAME, type CueVerb } from '#lib/reading/english/cue-lexicon.ts';
import type { Complement, DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import { sourceEnd } from '#lib/reading/english/source-end.ts';
import { subjectBefore } from '#lib/reading/english/subject-before.ts';
import {
  formAt,
  isNominalTag,
  kindAt,
  tagAt,
  trimmedRange,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import type { VerbGroup } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** *was accused of* with *by* or without, *is expected to*: what the subject is said to be or do is the content. */
export function passiveAttribution(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  reach: Reach,
): DraftAttribution | null {
  // *documents seen by*: a participle that only describes tells of no thought.
  if (group.start === group.head && cue.manner === 'thought' && formAt(scene, group.end) === 'by') {
    return null;
  }
  const agent = agentOf(scene, group.end, reach);
  const subject = patientOf(scene, group, reach);
  // *It is understood that*: behind such an *it* a clause can only be what is told.
  const it = subject !== null && isIt(scene, subject) && cue.manner !== 'attitude' ? subject : null;
  const isTold = (cue.frames & FRAME.recipient) !== 0 && (cue.frames & FRAME.that) !== 0;
  const teller = it ?? (isTold ? subject : null);
  const aside =
    teller === null || agent !== null
      ? null
      : asideReport(scene, cue, { group, subject: teller, isCue: it !== null }, reach);
  if (aside !== null) return aside;
  if ((cue.frames & FRAME.passive) === 0 && !isToldThat(scene, cue, agent?.end ?? group.end)) {
    return null;
  }
  const told = it !== null ? { ...cue, frames: cue.frames | FRAME.that } : cue;
  const cueEnd = ownPreposition(scene, group.end);
  const rest = restOf(scene, told, group, agent?.end ?? cueEnd, reach);
  if (agent === null && rest === null) return null;
  // *It was reported that*: the *it* is the cue's. Who *was asked* is no part of what was said.
  const isImpersonal = subject !== null && rest !== null && isIt(scene, subject);
  const isPart = subject !== null && !isImpersonal && (cue.frames & FRAME.recipient) === 0;
  const content = [isPart ? subject : null, rest].filter((range) => range !== null);
  if (content.length === 0) return null;
  return {
    source: agent === null ? [] : [agent],
    cue: [{ start: isImpersonal ? subject.start : group.start, end: cueEnd }],
    content,
    complement: complementOf(scene, rest),
    manner: cue.manner,
    strength: cue.strength,
    isPassive: true,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

/** Who hears in court and committee: *jury told* in a headline is short for *the jury was told*. */
const LISTENERS = new Set(
  'court jury jurors inquest inquiry tribunal hearing trial judge magistrates mps peers lawmakers senators'.split(
    ' ',
  ),
);

/** *Treasurer stole from fund, jury told*: the listener stands where a speaker would. */
export function listenerTold(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  reach: Reach,
): DraftAttribution | null {
  if (cue.base !== 'tell' || group.start !== group.head || group.end < reach.end) return null;
  const subject = subjectBefore(scene, group.start, reach.start);
  if (subject === null || !LISTENERS.has(formAt(scene, subject.end - 1))) return null;
  return asideReport(scene, cue, { group, subject, isCue: false }, reach);
}

interface Aside {
  readonly group: VerbGroup;
  readonly subject: TokenRange;
  /** Whether the subject is part of the cue: *it is claimed*. */
  readonly isCue: boolean;
}

/** *The bank, it is claimed, …*, *…, the jury was told*: the sentence round it is what is claimed. */
function asideReport(
  scene: Scene,
  cue: CueVerb,
  { group, subject, isCue }: Aside,
  reach: Reach,
): DraftAttribution | null {
  const aside = { start: subject.start, end: group.end };
  const content = asideContent(scene, aside, reach);
  if (content.length === 0) return null;
  return plainReport({
    source: [],
    cue: [isCue ? aside : { start: group.start, end: group.end }],
    content,
    manner: cue.manner,
    strength: cue.strength,
    isPassive: true,
    isNegated: group.isNegated,
  });
}

function isIt(scene: Scene, { start, end }: TokenRange): boolean {
  return end - start === 1 && formAt(scene, start) === 'it';
}

function complementOf(scene: Scene, rest: TokenRange | null): Complement {
  if (rest === null) return 'phrase';
  const tag = tagAt(scene, rest.start);
  if (tag === TAG.to) return 'infinitive';
  return tag === TAG.subordinator || tag === TAG.relative ? 'clause' : 'phrase';
}

/** *it is asserted by the crown that*: with a *that* clause any verb of telling has a passive. */
function isToldThat(scene: Scene, cue: CueVerb, at: number): boolean {
  if ((cue.frames & FRAME.that) === 0 || cue.manner === 'attitude') return false;
  return tagAt(scene, at) === TAG.subordinator && formAt(scene, at) === 'that';
}

const OWN = new Set(['as', 'of', 'for', 'about', 'with']);

/** *was seen as*, *was asked about*: the preposition belongs to the cue. */
function ownPreposition(scene: Scene, end: number): number {
  return tagAt(scene, end) === TAG.preposition && OWN.has(formAt(scene, end)) ? end + 1 : end;
}

/** Of whom it is told; a relative word or *when* names nobody. */
function patientOf(scene: Scene, group: VerbGroup, reach: Reach): TokenRange | null {
  const subject = subjectBefore(scene, group.start, reach.start);
  if (subject === null) return null;
  const tag = tagAt(scene, subject.start);
  return tag === TAG.relative || tag === TAG.subordinator ? null : subject;
}

function agentOf(scene: Scene, at: number, reach: Reach): TokenRange | null {
  if (formAt(scene, at) !== 'by') return null;
  const end = sourceEnd(scene, at + 1, reach.end);
  return end > at + 1 ? { start: at + 1, end } : null;
}

function restOf(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  from: number,
  reach: Reach,
): TokenRange | null {
  const complement = complementAfter(scene, cue, group.head, reach.end);
  if (complement.frame > 0) {
    // *Asked why he lost, the minister …*: the main clause comes behind the comma.
    const waits = group.start === reach.start || formAt(scene, group.start - 1) === 'when';
    // Whoever acts is no part of what was said, also where the clause only comes behind them.
    const start = Math.max(complement.start, from);
    return trimmedRange(scene, { start, end: clauseContentEnd(scene, start, reach.end, waits) });
  }
  const tag = tagAt(scene, from);
  const opens =
    tag === TAG.to ||
    tag === TAG.preposition ||
    tag === TAG.ing ||
    isNominalTag(tag) ||
    kindAt(scene, from) === TOKEN.quote;
  if (!opens || from >= reach.end) return null;
  const end =
    tag === TAG.to
      ? clauseContentEnd(scene, from, reach.end)
      : phraseContentEnd(scene, from, reach.end);
  return trimmedRange(scene, { start: from, end });
}
