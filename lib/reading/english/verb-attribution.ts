import { asAttribution } from '#lib/reading/english/as-attribution.ts';
import {
  complementAfter,
  PREPOSITIONAL,
  type FoundComplement,
} from '#lib/reading/english/complement.ts';
import { clauseContentEnd, phraseContentEnd } from '#lib/reading/english/content-end.ts';
import { cueVerbOf, FRAME, type CueVerb } from '#lib/reading/english/cue-lexicon.ts';
import type { Complement, DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { listenerTold, passiveAttribution } from '#lib/reading/english/passive-attribution.ts';
import { attributionBehind, closesQuote } from '#lib/reading/english/cue-behind.ts';
import { coreEnd } from '#lib/reading/english/noun-phrase.ts';
import { quotedAs, quotedSpeaker } from '#lib/reading/english/quoted-as.ts';
import { subjectBefore } from '#lib/reading/english/subject-before.ts';
import {
  isNominalTag,
  formAt,
  isFiniteAt,
  kindAt,
  tagAt,
  trimmedRange,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { sourceOf } from '#lib/reading/english/speaker.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { verbGroupAt, type VerbGroup } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** What the verb at a position attributes, with whom to; null when it attributes nothing. */
export function verbAttribution(scene: Scene, head: number, reach: Reach): DraftAttribution | null {
  const cue = cueVerbOf(formAt(scene, head));
  if (cue === undefined) return gestureBehind(scene, head, reach);
  const group = verbGroupAt(scene, head, reach.start);
  const quoted = cue.base === 'quote' ? quotedAs(scene, group, reach) : null;
  if (quoted !== null) return quoted;
  const heard = listenerTold(scene, cue, group, reach);
  if (heard !== null) return heard;
  const beside = asAttribution(scene, cue, group, reach);
  if (beside !== null) return beside;
  const complement = complementAfter(scene, cue, head, reach.end);
  if (group.isPassive) return passiveAttribution(scene, cue, group, reach);
  const behind = attributionBehind(scene, cue, group, complement, reach);
  if (behind !== null) return behind;
  if (complement.frame === 0) return null;
  return attributionAhead(scene, cue, group, complement, reach);
}

/** Any verb may attribute the quote it stands behind: *"…," he laughed.* */
const GESTURE: CueVerb = {
  base: '',
  frames: FRAME.before,
  manner: 'speech',
  strength: 'plain',
  prepositions: new Set(),
};

function gestureBehind(scene: Scene, head: number, reach: Reach): DraftAttribution | null {
  if (tagAt(scene, head) !== TAG.finite) return null;
  const before = head - 1;
  const opens =
    closesQuote(scene, before - 1) ||
    closesQuote(scene, before - 2) ||
    closesQuote(scene, before - 3);
  const after = kindAt(scene, head + 1);
  if (!opens || (head + 1 < reach.end && after !== TOKEN.comma && after !== TOKEN.stop))
    return null;
  const group = verbGroupAt(scene, head, reach.start);
  const complement = { frame: 0, start: head + 1, cueEnd: head + 1 };
  const found = attributionBehind(scene, GESTURE, group, complement, reach);
  return found !== null && endsSpoken(scene, group, found) ? found : null;
}

/** Whether the mark inside the quote before the speaker is one that speech goes on behind. */
function endsSpoken(
  scene: Scene,
  group: VerbGroup,
  { source, content }: DraftAttribution,
): boolean {
  const last = content[0];
  if (last === undefined || source.length === 0 || last.end > group.start) return false;
  const kind = kindAt(scene, last.end - 2);
  return kind === TOKEN.comma || kind === TOKEN.stop;
}

/** The cue first, then its content: *said that*, *vowed to*, *praised the*. */
function attributionAhead(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  complement: FoundComplement,
  reach: Reach,
): DraftAttribution | null {
  if (isIdle(cue, group, complement)) return null;
  if (cue.base === 'seem' || cue.base === 'appear')
    return impression(scene, cue, group, complement, reach);
  const source = quotedSpeaker(scene, group, reach) ?? sourceOf(scene, group, reach);
  const content = contentAhead(scene, complement, reach, endingOf(scene, group, source, reach));
  if (content.length === 0) return null;
  if (source === null && needsSource(cue, group)) return null;
  if (cue.base === 'find' && complement.frame === FRAME.nounPhrase && !isInquiring(scene, source))
    return null;
  return {
    source: source === null ? [] : [source],
    cue: [{ start: group.start, end: Math.max(group.end, cueEndOf(complement)) }],
    content,
    complement: complementKind(cue, complement.frame),
    manner: cue.manner,
    strength: cue.strength,
    isPassive: false,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

/** *The plan seems to work*: nobody is told to have said so, and the subject is part of what is held. */
function impression(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  complement: FoundComplement,
  reach: Reach,
): DraftAttribution | null {
  const subject = group.form === 'finite' ? subjectBefore(scene, group.start, reach.start) : null;
  const content = contentAhead(scene, complement, reach, 'sentence');
  const tag = subject === null ? TAG.other : tagAt(scene, subject.start);
  const isImpersonal =
    tag === TAG.relative ||
    tag === TAG.subordinator ||
    formAt(scene, subject?.start ?? -1) === 'it';
  return {
    source: [],
    cue: [{ start: group.start, end: Math.max(group.end, complement.cueEnd) }],
    content: subject === null || isImpersonal ? content : [subject, ...content],
    complement: complementKind(cue, complement.frame),
    manner: 'attitude',
    strength: cue.strength,
    isPassive: false,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

/** Who finds something by looking into it: *the study found no link*; others only come across things. */
const INQUIRING = new Set(
  `study studies report survey review poll inquiry investigation analysis audit test tests trial experiment paper
   researchers scientists team panel court jury judge tribunal inspectors investigators auditors watchdog commission
   committee regulator authors`.split(/\s+/u),
);

function isInquiring(scene: Scene, source: TokenRange | null): boolean {
  if (source === null) return false;
  return INQUIRING.has(formAt(scene, coreEnd(scene, source.start, source.end) - 1));
}

function needsSource(cue: CueVerb, group: VerbGroup): boolean {
  return cue.manner !== 'speech' || group.form === 'infinitive';
}

const SUBORDINATES = new Set(
  'while although though as if when after before because since whereas once until'.split(' '),
);

/**
 * Where the story's own voice comes back behind the content: at the end of the sentence; at the main clause for
 * which the cue's waits (*While she said …*, *Conceding that …*); at the next verb, behind *voters hoping to …*.
 */
type Ending = 'sentence' | 'main-clause' | 'phrase';

function endingOf(scene: Scene, group: VerbGroup, source: TokenRange | null, reach: Reach): Ending {
  if (group.form === 'finite') {
    const waits = source !== null && SUBORDINATES.has(formAt(scene, source.start - 1));
    return waits ? 'main-clause' : 'sentence';
  }
  const before = group.start - 1;
  if (group.start === reach.start || SUBORDINATES.has(formAt(scene, before))) return 'main-clause';
  return isNominalTag(tagAt(scene, before)) ? 'phrase' : 'sentence';
}

function cueEndOf({ cueEnd }: FoundComplement): number {
  return cueEnd;
}

/** *to find a way*, *to expect them to*: thoughts in the infinitive are nobody's unless a clause follows. */
function isIdle(cue: CueVerb, group: VerbGroup, { frame }: FoundComplement): boolean {
  return (
    group.form === 'infinitive' &&
    cue.manner === 'thought' &&
    frame !== FRAME.that &&
    frame !== FRAME.wh
  );
}

function complementKind(cue: CueVerb, frame: number): Complement {
  if (frame === FRAME.quote) {
    return (cue.frames & (FRAME.that | FRAME.before)) === 0 ? 'phrase' : 'quotation';
  }
  if (frame === FRAME.to) return 'infinitive';
  return frame === FRAME.that || frame === FRAME.clause || frame === FRAME.wh ? 'clause' : 'phrase';
}

/** The words that a complement covers. */
function contentAhead(
  scene: Scene,
  { frame, start }: FoundComplement,
  reach: Reach,
  ending: Ending,
): readonly TokenRange[] {
  if (frame === FRAME.quote) return quotedAhead(scene, start, reach);
  const isPhrase =
    frame === FRAME.nounPhrase ||
    frame === PREPOSITIONAL ||
    frame === FRAME.ing ||
    (frame === FRAME.to && ending === 'phrase');
  const end = isPhrase
    ? phraseContentEnd(scene, start, reach.end)
    : clauseContentEnd(scene, start, reach.end, ending === 'main-clause');
  const range = trimmedRange(scene, { start, end });
  return range === null ? [] : [range];
}

/** A quote, whole, though it may go on over sentences; a clause that only begins with a quote ends as clauses do. */
function quotedAhead(scene: Scene, start: number, reach: Reach): readonly TokenRange[] {
  const quote = scene.quotes[scene.quoteOf[start] ?? -1];
  if (quote?.start !== start) {
    const range = trimmedRange(scene, { start, end: clauseContentEnd(scene, start, reach.end) });
    return range === null ? [] : [range];
  }
  if (quote.end >= reach.end || endsSpeech(scene, quote.end)) return [{ start, end: quote.end }];
  const end = hasFinite(scene, quote)
    ? clauseContentEnd(scene, start, reach.end)
    : phraseContentEnd(scene, start, reach.end);
  const range = trimmedRange(scene, { start, end });
  return range === null ? [{ start, end: quote.end }] : [range];
}

function endsSpeech(scene: Scene, end: number): boolean {
  const kind = kindAt(scene, end);
  const last = kindAt(scene, end - 2);
  if (
    kind === TOKEN.stop ||
    kind === TOKEN.comma ||
    kind === TOKEN.semicolon ||
    kind === TOKEN.dash
  )
    return true;
  return last === TOKEN.stop || last === TOKEN.comma;
}

function hasFinite(scene: Scene, { start, end }: TokenRange): boolean {
  for (let at = start; at < end; at += 1) if (isFiniteAt(scene, at)) return true;
  return false;
}
