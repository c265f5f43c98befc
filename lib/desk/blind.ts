import type { Carried } from '#lib/carry/carried.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, PersonId } from '#lib/id.ts';
import { type Actor, type Visibility, personOf } from '#lib/people/actor.ts';
import type { Problem } from '#lib/problem.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { stateOf, textOf } from '#lib/record/told.ts';
import { fail } from '#lib/result.ts';
import type { Query } from '#lib/query/query.ts';
import type { ReadingMatter } from '#lib/review/second-reading.ts';
import type { IdentityReads } from '#lib/store/identity-reads.ts';
import type { Store, StoryMatter } from '#lib/store/store.ts';

/** The claims an actor is asked to judge without seeing what others judged; empty for most people. */
export async function claimsHiddenFrom(store: Store, actor: Actor): Promise<ReadonlySet<ClaimId>> {
  const personId = personOf(actor);
  if (personId === null) return NOTHING_HIDDEN;
  const hidden = await store.claimsHiddenFrom(personId);
  return hidden.length === 0 ? NOTHING_HIDDEN : new Set(hidden);
}

const NOTHING_HIDDEN: ReadonlySet<ClaimId> = new Set<ClaimId>();

/** The reads in which nothing of a judgement can be: these a blinded reader asks like anybody. */
type TellsNoVerdict =
  | 'isFounded'
  | 'doneAs'
  | 'person'
  | 'personByEmail'
  | 'people'
  | 'anotherAdmin'
  | 'namesOf'
  | 'invitation'
  | 'invitationByTokenHash'
  | 'invitations'
  | 'key'
  | 'keyBySecretHash'
  | 'keys'
  | 'storyIdOf'
  | 'isMember'
  | 'story'
  | 'members'
  | 'draft'
  | 'drafts'
  | 'house'
  | 'link'
  | 'linksOfClaim'
  | 'linksOfStory'
  | 'attribution'
  | 'evidence'
  | 'evidenceOf'
  | 'dismissal'
  | 'dismissalsIn'
  | 'dismissalsAt'
  | 'keptReading'
  | 'readingOf'
  | 'decision'
  | 'decisionsOf'
  | 'decisionsOn'
  | 'annotationSet'
  | 'annotationsOf'
  | 'annotationSets'
  | 'finderFigures'
  | 'source'
  | 'sources'
  | 'origin'
  | 'originByName'
  | 'origins'
  | 'putApart'
  | 'secondReading'
  | 'secondReadings'
  | 'claimsHiddenFrom'
  | 'template'
  | 'policyVersion'
  | 'newestPolicyVersion'
  | 'policyVersions'
  | 'policies'
  | 'signOff'
  | 'signOffs'
  | 'movesOf'
  | 'eventsBetween'
  | 'loweredFromHigh'
  | 'termsOf'
  | 'restingOn'
  | 'templateByName'
  | 'templates'
  | 'unreadNotices'
  | 'unreadAmong'
  | 'queryAnswer'
  | 'queryLink'
  | 'queryLinkByTokenHash'
  | 'head'
  | 'links'
  // Sources and policies.
  | 'eventsAbout'
  | keyof IdentityReads;

/** All the rest of the store. A new read does not compile until it stands above or is hidden below. */
type Hiding = Omit<Store, TellsNoVerdict>;

/**
 * The store as somebody sees it who has a second reading open: of the hidden claims no verdict, no
 * justification and no difference, in no read, refusal, list or sum. This is the only place that
 * hides anything. What people write to each other about a claim may give its verdict away, so its threads
 * are hidden too.
 */
export function blinded(store: Store, actor: Actor, hidden: ReadonlySet<ClaimId>): Store {
  const readerId = personOf(actor);
  if (readerId === null || hidden.size === 0) return store;
  const isHidden = (claimId: string | null) => ids.has(claimId ?? '');
  const ids: ReadonlySet<string> = hidden;
  const claim = (read: Claim) => (isHidden(read.id) ? unjudged(read) : read);
  // A verdict that was reopened was a verdict.
  const carried = (read: Carried) => (isHidden(read.claimId) ? { ...read, reopened: [] } : read);
  const asked = (read: Query) => (read.claimIds.some(isHidden) ? withoutEffect(read) : read);
  const hushed = (event: RecordEvent) => (isOnHidden(event, isHidden) ? hush(event) : event);
  const sight = (visibleTo: Visibility) => ({ ...visibleTo, unjudgedFor: readerId });
  const matter = (read: StoryMatter) => withoutVerdicts(read, isHidden);

  const hiding: Hiding = {
    async commit(batch) {
      const answer = await store.commit(batch);
      return answer.ok ? answer : fail(withoutStates(answer.problem, isHidden));
    },
    async claim(id) {
      const read = await store.claim(id);
      return read === null ? null : claim(read);
    },
    async claims(query, visibleTo) {
      const page = await store.claims(query, sight(visibleTo));
      return { ...page, items: page.items.map(claim) };
    },
    claimsById: async (wanted) => (await store.claimsById(wanted)).map(claim),
    claimsIn: async (draftId) =>
      (await store.claimsIn(draftId)).map((one) => ({ ...one, claim: claim(one.claim) })),
    carriedInto: async (draftId) => (await store.carriedInto(draftId)).map(carried),
    carriedOf: async (claimId) => (await store.carriedOf(claimId)).map(carried),
    claimsOf: async (storyId) => (await store.claimsOf(storyId)).map(claim),
    thread: async (id) => {
      const read = await store.thread(id);
      return read === null || isHidden(read.claimId) ? null : read;
    },
    // What was waived of a claim may tell how it was judged.
    waiver: async (id) => {
      const read = await store.waiver(id);
      return read === null || isHidden(read.claimId) ? null : read;
    },
    waiversOf: async (storyId) =>
      (await store.waiversOf(storyId)).filter((each) => !isHidden(each.claimId)),
    findingsSigned: async (id) =>
      (await store.findingsSigned(id))?.filter((each) => !isHidden(each.claimId)) ?? null,
    recordedUpTo: async (storyId, number) =>
      (await store.recordedUpTo(storyId, number)).map((thing) => {
        const hides = isHidden(thing.claimId) && JUDGEMENTS.has(thing.eventKind);
        return hides ? { ...thing, after: null } : thing;
      }),
    // What a check missed tells what was judged.
    corrections: async (storyId) =>
      (await store.corrections(storyId)).filter((each) => !isHidden(each.claimId)),
    threadsOf: async (claimId) => (isHidden(claimId) ? [] : store.threadsOf(claimId)),
    async notices(query, personId, visibleTo) {
      const page = await store.notices(query, personId, visibleTo);
      const items = page.items.map(({ notice, event }) => ({ notice, event: hushed(event) }));
      return { ...page, items };
    },
    matterOfClaim: async (claimId) => matter(await store.matterOfClaim(claimId)),
    matterOfStory: async (storyId) => matter(await store.matterOfStory(storyId)),
    // Sums count the hidden claims as not yet judged, as the lists behind them do.
    stories: (query, visibleTo) => store.stories(query, sight(visibleTo)),
    verdictFigures: (query, visibleTo) => store.verdictFigures(query, sight(visibleTo)),
    matterOfReading: async (id) => onlyOwn(await store.matterOfReading(id), { readerId, isHidden }),
    putQuery: async (id) => {
      const read = await store.putQuery(id);
      return read === null ? null : asked(read);
    },
    async putQueries(wanted, me) {
      const page = await store.putQueries(wanted, me);
      return { ...page, items: page.items.map(asked) };
    },
    putQueriesOf: async (storyId) => (await store.putQueriesOf(storyId)).map(asked),
    putQueriesOn: async (claimId) => (await store.putQueriesOn(claimId)).map(asked),
    events: async (query) => (await store.events(query)).map(hushed),
  };
  return { ...store, ...hiding };
}

type IsHidden = (claimId: string | null) => boolean;

/** What was asked and answered is evidence; what the desk made of it is a judgement. */
function withoutEffect<T extends Pick<Query, 'closing' | 'reopenedReason'>>(query: T): T {
  return { ...query, closing: null, reopenedReason: null };
}

/** A query can bear on several claims: its events are filed under none of them. */
function isOnHidden({ claimId, subject, before, after }: RecordEvent, isHidden: IsHidden): boolean {
  if (isHidden(claimId)) return true;
  if (subject.kind !== 'query') return false;
  return [before, after].some((state) => {
    const ids = stateOf(state)['claimIds'];
    return Array.isArray(ids) && ids.some((id) => typeof id === 'string' && isHidden(id));
  });
}

function unjudged(claim: Claim): Claim {
  return { ...claim, verdicts: { attribution: null, content: null } };
}

function withoutVerdicts(matter: StoryMatter, isHidden: IsHidden): StoryMatter {
  return { ...matter, verdicts: matter.verdicts.filter((each) => !isHidden(each.claimId)) };
}

function onlyOwn(
  { firsts, seconds, settlements }: ReadingMatter,
  { readerId, isHidden }: { readonly readerId: PersonId; readonly isHidden: IsHidden },
): ReadingMatter {
  return {
    firsts: firsts.filter((each) => !isHidden(each.claimId)),
    seconds: seconds.filter((each) => !isHidden(each.claimId) || each.recordedBy === readerId),
    settlements: settlements.filter((each) => !isHidden(each.claimId)),
  };
}

/** The kinds of event whose state is a judgement or may give one away: that something was done is all that is told. */
const JUDGEMENTS: ReadonlySet<string> = new Set([
  'verdict.recorded',
  'verdict.withdrawn',
  'verdict.reopened',
  'second-verdict.recorded',
  'difference.settled',
  'thread.opened',
  'remark.added',
  'waiver.given',
  'waiver.withdrawn',
  'correction.added',
]);

function hush(event: RecordEvent): RecordEvent {
  if (JUDGEMENTS.has(event.kind)) return { ...event, before: null, after: null };
  return { ...event, before: hushState(event.before), after: hushState(event.after) };
}

function hushState(state: RecordEvent['after']): RecordEvent['after'] {
  if (state === null || typeof state !== 'object' || Array.isArray(state)) return state;
  if ('closing' in state) return withoutEffect({ closing: null, reopenedReason: null, ...state });
  if (!('verdicts' in state)) return state;
  const { carried, ...rest } = state;
  const hushed = { ...rest, verdicts: { attribution: null, content: null } };
  return carried === undefined ? hushed : { ...hushed, carried: hushCarried(carried) };
}

/** Which verdicts a new draft reopened tells that they were given. */
function hushCarried(carried: RecordEvent['after']): RecordEvent['after'] {
  if (carried === null || typeof carried !== 'object' || Array.isArray(carried)) return carried;
  return { ...carried, reopened: [] };
}

/** A refusal as `stale` carries what is stored now: of a hidden claim, without its verdicts. */
function withoutStates(problem: Problem, isHidden: IsHidden): Problem {
  if (problem.states === undefined) return problem;
  const { yours } = problem.states;
  const current = stateOf(problem.states.current);
  if ('closing' in current) {
    const hushed = withoutEffect({ closing: null, reopenedReason: null, ...current });
    return { ...problem, states: { current: hushed, yours } };
  }
  if (isHidden(textOf(current, 'claimId'))) return { ...problem, states: { current: null, yours } };
  if (!isHidden(textOf(current, 'id'))) return problem;
  const verdicts = { attribution: null, content: null };
  return { ...problem, states: { current: { ...current, verdicts }, yours } };
}
