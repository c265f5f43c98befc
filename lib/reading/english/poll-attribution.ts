import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { coreEnd } from '#lib/reading/english/noun-phrase.ts';
import { plainReport } from '#lib/reading/english/plain-report.ts';
import {
  classesOfTokenAt,
  formAt,
  isFiniteAt,
  kindAt,
  tagAt,
  trimmedRange,
  type Reach,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** What people are asked in: *a poll*, *the survey*. From general usage. */
const ASKING = new Set(['poll', 'survey', 'polls', 'surveys', 'census', 'questionnaire']);
/** What things are tried or counted in; sources only beside a figure. */
const TRYING = new Set(['study', 'trial', 'experiment', 'analysis', 'audit', 'review', 'studies']);

/** How long the description of a poll may be. */
const POLL_REACH = 40;

/**
 * *In a poll of 1,200 voters by X, 54 % …*, *… 54 %, in a poll last week*: the poll is the source of the
 * figures beside it, though no verb says so.
 */
export function pollAttribution(scene: Scene, at: number, reach: Reach): DraftAttribution | null {
  const end = coreEnd(scene, at + 1, Math.min(reach.end, at + POLL_REACH));
  const head = formAt(scene, end - 1);
  const isAsking = ASKING.has(head);
  if (end === at + 1 || (!isAsking && !TRYING.has(head))) return null;
  const isFirst = at <= reach.start || tagAt(scene, at - 1) === TAG.conjunction;
  const stop = isFirst ? commaBehind(scene, end, reach) : endBehind(scene, end, reach);
  if (stop === null || (isFirst ? stop >= reach.end : stop < reach.end)) return null;
  const content = trimmedRange(
    scene,
    isFirst ? { start: stop, end: reach.end } : { start: reach.start, end: at },
  );
  if (content === null || !hasFigure(scene, content)) return null;
  return plainReport({
    source: [{ start: at + 1, end: stop }],
    cue: [{ start: at, end: at + 1 }],
    content: [content],
  });
}

/** The comma that closes the description of a poll at the head of a sentence: the last one before the figures' own clause. */
function commaBehind(scene: Scene, from: number, reach: Reach): number | null {
  for (let at = from; at < Math.min(reach.end, from + POLL_REACH); at += 1) {
    const kind = kindAt(scene, at);
    if (kind === TOKEN.quote || kind === TOKEN.semicolon || isTelling(scene, at)) return null;
    if (kind === TOKEN.comma && !describes(scene, at + 1)) return at;
  }
  return null;
}

/** A verb that cannot be a participle of the poll's description (*published on Monday*). */
function isTelling(scene: Scene, at: number): boolean {
  return isFiniteAt(scene, at) && (classesOfTokenAt(scene, at) & CLASS.verbParticiple) === 0;
}

/** *, conducted from Friday to Sunday, …*: more of the poll behind a comma. */
function describes(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  return tag === TAG.participle || (tag === TAG.finite && /ed$/.test(formAt(scene, at)));
}

/** The end of the sentence when nothing but the poll's description comes before it. */
function endBehind(scene: Scene, from: number, reach: Reach): number | null {
  for (let at = from; at < Math.min(reach.end, from + POLL_REACH); at += 1) {
    const kind = kindAt(scene, at);
    if (kind !== TOKEN.word && kind !== TOKEN.number && kind !== TOKEN.clitic) return null;
    const tag = tagAt(scene, at);
    if (tag === TAG.conjunction || tag === TAG.relative || tag === TAG.subordinator) return null;
    if (tag === TAG.finite && tagAt(scene, at + 1) !== TAG.name && at > from) return null;
  }
  return reach.end - from < POLL_REACH ? reach.end : null;
}

/** Whether a number is told and a verb tells it. */
function hasFigure(scene: Scene, { start, end }: TokenRange): boolean {
  let hasNumber = false;
  let hasVerb = false;
  for (let at = start; at < end; at += 1) {
    const isNumber = kindAt(scene, at) === TOKEN.number || tagAt(scene, at) === TAG.numeral;
    if (isNumber || COUNTS.has(formAt(scene, at))) hasNumber = true;
    if (isFiniteAt(scene, at)) hasVerb = true;
  }
  return hasNumber && hasVerb;
}

const COUNTS = new Set(
  'majority most half third quarter fifth tenth percent minority fewer more none nobody'.split(' '),
);
