import { clauseFollows } from '#lib/reading/english/clause-follows.ts';
import { clauseContentEnd, phraseContentEnd } from '#lib/reading/english/content-end.ts';
import {
  adjectiveFollowers,
  nounFollowers,
  type Followers,
} from '#lib/reading/english/cue-followers.ts';
import type { Complement, DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { phraseStart } from '#lib/reading/english/phrase-start.ts';
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
import { sharedSubject } from '#lib/reading/english/speaker.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { verbGroupAt } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** What follows an attributing noun or adjective. */
interface Follower {
  readonly complement: Complement;
  readonly contentStart: number;
  readonly cueEnd: number;
}

/** *his demand that*, *support for*, *their promise to*: the cue is a noun. */
export function nounAttribution(scene: Scene, at: number, reach: Reach): DraftAttribution | null {
  const followers = nounFollowers(formAt(scene, at));
  if (followers === undefined) return null;
  const follower = followerAt(scene, followers, at + 1, reach);
  if (follower === null) return null;
  const end = phraseContentEnd(scene, follower.contentStart, reach.end);
  const content = trimmedRange(scene, { start: follower.contentStart, end });
  if (content === null) return null;
  const source = ownerOf(scene, at, reach) ?? giverOf(scene, at, reach);
  return {
    source: source === null ? [] : [source],
    cue: [{ start: at, end: follower.cueEnd }],
    content: [content],
    complement: follower.complement,
    manner: follower.complement === 'clause' ? 'speech' : 'attitude',
    strength: 'plain',
    isPassive: false,
    isNegated: false,
    isNominal: true,
  };
}

/** Whose noun it is: *his*, *the minister's*. */
export function ownerOf(scene: Scene, noun: number, reach: Reach): TokenRange | null {
  let at = noun;
  while (
    at > reach.start &&
    (tagAt(scene, at - 1) === TAG.adjective || tagAt(scene, at - 1) === TAG.numeral)
  )
    at -= 1;
  const tag = tagAt(scene, at - 1);
  if (at <= reach.start) return null;
  if (tag === TAG.possessive) return { start: at - 1, end: at };
  if (tag !== TAG.genitive || at - 1 <= reach.start) return null;
  const start = phraseStart(scene, at - 1, reach.start);
  return start < at - 1 ? { start, end: at } : null;
}

const GIVING = new Set(
  `express expresses expressed expressing voice voices voiced voicing make makes made making issue issues issued
   issuing offer offers offered offering give gives gave giving renew renews renewed repeat repeats repeated
   reiterate reiterates reiterated raise raises raised raising have has had release releases released launch
   launched deliver delivers delivered delivering announce announced share shares shared sharing in drop dropped
   withdraw withdrew reject rejects rejected hold holds held keep keeps kept`.split(/\s+/u),
);

/** Whose verb hands out the noun: *expressed doubts about*, *made a promise to*; one who *faces criticism* does not. */
function giverOf(scene: Scene, noun: number, reach: Reach): TokenRange | null {
  let at = noun - 1;
  while (at > reach.start && isNominalTag(tagAt(scene, at))) at -= 1;
  return GIVING.has(formAt(scene, at)) ? sharedSubject(scene, noun, reach) : null;
}

/** *is confident that*, *was critical of*, *it is unclear whether*: the cue is an adjective behind *be*. */
export function adjectiveAttribution(
  scene: Scene,
  at: number,
  reach: Reach,
): DraftAttribution | null {
  const followers = adjectiveFollowers(formAt(scene, at));
  if (followers === undefined) return null;
  const group = verbGroupAt(scene, at, reach.start);
  const before = tagAt(scene, at - 1);
  const made = madeBefore(scene, at);
  if (made !== null) return madeClear(scene, at, made, followers, reach);
  if (group.start === at && before !== TAG.finite) return null;
  const follower = followerAt(scene, followers, at + 1, reach);
  if (follower === null) return null;
  const isClause = follower.complement === 'clause';
  const end = isClause
    ? clauseContentEnd(scene, follower.contentStart, reach.end)
    : phraseContentEnd(scene, follower.contentStart, reach.end);
  const content = trimmedRange(scene, { start: follower.contentStart, end });
  if (content === null) return null;
  const start = group.start === at ? at - 1 : group.start;
  const subject = subjectBefore(scene, start, reach.start) ?? sharedSubject(scene, start, reach);
  const isImpersonal =
    subject !== null && formAt(scene, subject.start) === 'it' && subject.end === start;
  return {
    source: subject === null || isImpersonal ? [] : [subject],
    cue: [{ start: isImpersonal ? subject.start : start, end: follower.cueEnd }],
    content: [content],
    complement: follower.complement,
    manner: isClause ? 'thought' : 'attitude',
    strength: 'plain',
    isPassive: false,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

const MAKING = new Set(['make', 'makes', 'made', 'making']);

/** The verb of *made clear*, *made it clear*; null when none stands there. */
function madeBefore(scene: Scene, adjective: number): number | null {
  const at = formAt(scene, adjective - 1) === 'it' ? adjective - 2 : adjective - 1;
  return MAKING.has(formAt(scene, at)) ? at : null;
}

function madeClear(
  scene: Scene,
  at: number,
  made: number,
  followers: Followers,
  reach: Reach,
): DraftAttribution | null {
  const follower = followerAt(scene, followers, at + 1, reach);
  if (follower === null) return null;
  const group = verbGroupAt(scene, made, reach.start);
  const end = clauseContentEnd(scene, follower.contentStart, reach.end);
  const content = trimmedRange(scene, { start: follower.contentStart, end });
  const subject =
    subjectBefore(scene, group.start, reach.start) ?? sharedSubject(scene, group.start, reach);
  if (content === null || subject === null) return null;
  return {
    source: [subject],
    cue: [{ start: group.start, end: follower.cueEnd }],
    content: [content],
    complement: follower.complement,
    manner: 'speech',
    strength: 'plain',
    isPassive: false,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

function followerAt(scene: Scene, followers: Followers, at: number, reach: Reach): Follower | null {
  if (at >= reach.end) return null;
  const tag = tagAt(scene, at);
  const form = formAt(scene, at);
  if (tag === TAG.to)
    return followers.has('to+') ? { complement: 'infinitive', contentStart: at, cueEnd: at } : null;
  if (form === 'that')
    return tag === TAG.subordinator && followers.has('that') ? clauseAt(at) : null;
  if (tag === TAG.preposition && followers.has(form)) {
    const next = at + 1;
    const opens =
      isNominalTag(tagAt(scene, next)) ||
      tagAt(scene, next) === TAG.ing ||
      tagAt(scene, next) === TAG.relative ||
      kindAt(scene, next) === TOKEN.quote;
    return opens && next < reach.end
      ? { complement: 'phrase', contentStart: next, cueEnd: next }
      : null;
  }
  if (followers.has(form)) return clauseAt(at);
  return followers.has('clause') && isNominalTag(tag) && clauseFollows(scene, at, reach.end)
    ? clauseAt(at)
    : null;
}

function clauseAt(at: number): Follower {
  return { complement: 'clause', contentStart: at, cueEnd: at };
}
