import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Carried } from '#lib/carry/carried.ts';
import type { House } from '#lib/carry/house.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type { PutApart } from '#lib/evidence/put-apart.ts';
import type {
  AnnotationSetId,
  AttributionId,
  ClaimId,
  DecisionId,
  DismissalId,
  DraftId,
  EvidenceId,
  IdKind,
  InvitationId,
  KeyId,
  LinkId,
  OriginId,
  PersonId,
  SecondReadingId,
  SourceId,
  StoryId,
  TemplateId,
  ThreadId,
} from '#lib/id.ts';
import type { Notice, NoticesMeant } from '#lib/notice/notice.ts';
import type { Actor, Visibility } from '#lib/people/actor.ts';
import type { ApiKey, Invitation, Person } from '#lib/people/person.ts';
import type { Link } from '#lib/record/chain.ts';
import type { Head, RecordEvent } from '#lib/record/event.ts';
import type { Result } from '#lib/result.ts';
import type { Source } from '#lib/source/source.ts';
import type { Change } from '#lib/store/change.ts';
import type { PolicyReads } from '#lib/store/policy-reads.ts';
import type { IdentityReads } from '#lib/store/identity-reads.ts';
import type { QueryReads } from '#lib/store/put-query-reads.ts';
import type { ReviewReads } from '#lib/store/review-reads.ts';
import type {
  ClaimQuery,
  EvidenceQuery,
  NoticeQuery,
  Page,
  PageRequest,
  SourceQuery,
  StoryQuery,
  StorySummary,
  TemplateQuery,
} from '#lib/store/query.ts';
import type { Decision, FinderFigure } from '#lib/reading/decision.ts';
import type { StandingDecision } from '#lib/reading/decision-rules.ts';
import type { KeptReading } from '#lib/reading/kept-reading.ts';
import type { Dismissal, StandingDismissal } from '#lib/review/dismissal.ts';
import type { FigureQuery, VerdictFigures } from '#lib/review/figures.ts';
import type { ReadingMatter, SecondReading } from '#lib/review/second-reading.ts';
import type { Draft, DraftSummary } from '#lib/story/draft.ts';
import type { Story } from '#lib/story/story.ts';
import type { Span } from '#lib/text/span.ts';
import type { Template, TemplateKind } from '#lib/template/template.ts';
import type { Thread } from '#lib/thread/thread.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** What one operation wants kept: all of it or nothing. */
export interface Batch {
  readonly actor: Actor;
  /** The operation's name, as the events will state it. */
  readonly operation: string;
  /** ISO 8601 UTC; the time every event of the batch states. */
  readonly at: string;
  readonly changes: readonly Change[];
  /** What the sender calls this act; a second one of the same actor and key is not kept. */
  readonly requestKey?: string;
}

/** Proof of what was kept: the events that were appended, in order. */
export interface Committed {
  readonly events: readonly RecordEvent[];
}

/** Names a thing by which a story is found: any id that belongs to exactly one story. */
export type Located = {
  readonly kind: Extract<
    IdKind,
    | 'story'
    | 'claim'
    | 'link'
    | 'attribution'
    | 'source'
    | 'origin'
    | 'evidence'
    | 'draft'
    | 'second-reading'
    | 'thread'
    | 'annotation-set'
    | 'waiver'
    | 'identity'
    | 'query'
    | 'query-answer'
    | 'query-link'
    | 'sign-off'
  >;
  readonly id: string;
};

/** A colleague assigned to a story. */
export interface MemberPerson {
  readonly person: Person;
  readonly since: string;
}

/** What a claim list is made of besides the claims: everything hanging on claims of one story. */
export interface StoryMatter {
  readonly attributions: readonly Attribution[];
  readonly evidence: readonly Evidence[];
  readonly verdicts: readonly Verdict[];
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
}

/** A claim as it stands in one of its story's drafts. */
export interface PlacedClaim {
  readonly claim: Claim;
  /** In that draft: UTF-16, half-open, in reading order. */
  readonly spans: readonly Span[];
}

/** A notice, and the event that it tells of. */
export interface NoticeOfEvent {
  readonly notice: Notice;
  readonly event: RecordEvent;
}

/**
 * The contract between the editorial core and whatever keeps its data. Reads never wait for writes.
 * A read of something that is not there answers null. Lists over stories demand to be told what the
 * asker may see.
 */
export interface Store extends PolicyReads, IdentityReads, QueryReads, ReviewReads {
  /**
   * Keeps a batch whole or not at all, with one event per change. Refuses with `stale` (a changed
   * version, with both states), `taken` (a name, link or e-mail in use; with `doneAs`, an act that was sent
   * before) or `not-found`; answers only after the batch is durable.
   */
  commit(batch: Batch): Promise<Result<Committed>>;
  /** The first event of the act that this actor did under a request key; null when there is none. */
  doneAs(actor: Actor, requestKey: string): Promise<number | null>;

  /* people */
  isFounded(): Promise<boolean>;
  person(id: PersonId): Promise<Person | null>;
  personByEmail(email: string): Promise<Person | null>;
  people(page: PageRequest): Promise<Page<Person>>;
  /** An active administrator other than this person; null when there is no other. */
  anotherAdmin(than: PersonId): Promise<Person | null>;
  /** The names of people by id, for those of the ids that exist. */
  namesOf(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  invitation(id: InvitationId): Promise<Invitation | null>;
  invitationByTokenHash(hash: string): Promise<Invitation | null>;
  invitations(page: PageRequest): Promise<Page<Invitation>>;
  key(id: KeyId): Promise<ApiKey | null>;
  keyBySecretHash(hash: string): Promise<ApiKey | null>;
  keys(page: PageRequest): Promise<Page<ApiKey>>;

  /* stories */
  storyIdOf(located: Located): Promise<StoryId | null>;
  isMember(storyId: StoryId, personId: PersonId): Promise<boolean>;
  story(id: StoryId): Promise<Story | null>;
  stories(query: StoryQuery, visibleTo: Visibility): Promise<Page<StorySummary>>;
  members(storyId: StoryId): Promise<readonly MemberPerson[]>;
  draft(id: DraftId): Promise<Draft | null>;
  /** The drafts of a story, the first one first. */
  drafts(storyId: StoryId): Promise<readonly DraftSummary[]>;

  /* claims and what hangs on them */
  claim(id: ClaimId): Promise<Claim | null>;
  claims(query: ClaimQuery, visibleTo: Visibility): Promise<Page<Claim>>;
  /** The claims of some ids, in no order; those that do not exist are left out. */
  claimsById(ids: readonly ClaimId[]): Promise<readonly Claim[]>;
  /** Every claim of a story, in reading order, withdrawn ones last. */
  claimsOf(storyId: StoryId): Promise<readonly Claim[]>;
  /** The claims of a story that have a place in a draft, with their words there; in reading order. */
  claimsIn(draftId: DraftId): Promise<readonly PlacedClaim[]>;
  /** How the claims of a story came into a draft, in the order of their places before; none into the first. */
  carriedInto(draftId: DraftId): Promise<readonly Carried[]>;
  /** How one claim came through the drafts, oldest first. */
  carriedOf(claimId: ClaimId): Promise<readonly Carried[]>;
  house(): Promise<House>;
  link(id: LinkId): Promise<ClaimLink | null>;
  /** The links that stand between a claim and others, oldest first. */
  linksOfClaim(claimId: ClaimId): Promise<readonly ClaimLink[]>;
  /** The links that stand between the claims of a story, oldest first. */
  linksOfStory(storyId: StoryId): Promise<readonly ClaimLink[]>;
  attribution(id: AttributionId): Promise<Attribution | null>;
  evidence(id: EvidenceId): Promise<Evidence | null>;
  /** What bears on the open claims of a story and was not withdrawn, newest first. */
  evidenceOf(query: EvidenceQuery): Promise<Page<Evidence>>;
  /** What hangs on one claim: withdrawn parts too, oldest first. */
  matterOfClaim(claimId: ClaimId): Promise<StoryMatter>;
  /** What hangs on all claims of a story, oldest first. */
  matterOfStory(storyId: StoryId): Promise<StoryMatter>;
  thread(id: ThreadId): Promise<Thread | null>;
  /** The threads on a claim with their remarks, oldest first. */
  threadsOf(claimId: ClaimId): Promise<readonly Thread[]>;
  source(id: SourceId): Promise<Source | null>;
  sources(query: SourceQuery, visibleTo: Visibility): Promise<Page<Source>>;
  origin(id: OriginId): Promise<Origin | null>;
  originByName(storyId: StoryId, name: string): Promise<Origin | null>;
  origins(storyId: StoryId): Promise<readonly Origin[]>;
  /** The pieces of evidence of a story that people put apart, in the order of their keys. */
  putApart(storyId: StoryId): Promise<readonly PutApart[]>;

  /* coverage */
  dismissal(id: DismissalId): Promise<Dismissal | null>;
  /** The dismissals that stand in a draft, in reading order. */
  dismissalsIn(draftId: DraftId): Promise<readonly StandingDismissal[]>;
  /** Those of the sentences that begin at these offsets. */
  dismissalsAt(draftId: DraftId, starts: readonly number[]): Promise<readonly StandingDismissal[]>;

  /* what the machine reads in drafts */
  /** What is told of the reading of a draft, of whatever format; null when there is none. */
  keptReading(draftId: DraftId): Promise<KeptReading | null>;
  /** The reading of a draft as JSON. */
  readingOf(draftId: DraftId): Promise<string | null>;
  decision(id: DecisionId): Promise<Decision | null>;
  /** The decisions on suggestions of a story that stand, oldest first. */
  decisionsOf(storyId: StoryId): Promise<readonly StandingDecision[]>;
  /** The decisions that stand by which a claim was made of suggestions, oldest first. */
  decisionsOn(claimId: ClaimId): Promise<readonly Decision[]>;
  annotationSet(id: AnnotationSetId): Promise<AnnotationSet | null>;
  /** The annotations of a set as JSON; null when there is no such set. */
  annotationsOf(id: AnnotationSetId): Promise<string | null>;
  /** The sets of annotations brought onto a story, withdrawn ones too, the newest first. */
  annotationSets(storyId: StoryId): Promise<readonly AnnotationSet[]>;
  /** How often what each finder suggests was accepted and dismissed, over all stories. */
  finderFigures(): Promise<readonly FinderFigure[]>;

  /* second readings */
  secondReading(id: SecondReadingId): Promise<SecondReading | null>;
  /** The second readings of a story, the newest first. */
  secondReadings(storyId: StoryId): Promise<readonly SecondReading[]>;
  matterOfReading(id: SecondReadingId): Promise<ReadingMatter>;
  /** The claims a person is asked to judge blind: those of the second readings they have open. */
  claimsHiddenFrom(personId: PersonId): Promise<readonly ClaimId[]>;
  /* whose turn it is: always one person's own notices */
  notices(
    query: NoticeQuery,
    personId: PersonId,
    visibleTo: Visibility,
  ): Promise<Page<NoticeOfEvent>>;
  /** How many of somebody's notices are unread, in the stories they see. */
  unreadNotices(personId: PersonId, visibleTo: Visibility): Promise<number>;
  /** How many of the notices meant are unread, in whatever story. */
  unreadAmong(personId: PersonId, meant: NoticesMeant): Promise<number>;

  /* the house's own wording */
  template(id: TemplateId): Promise<Template | null>;
  /** The standing template of a kind and name, upper and lower case being one. */
  templateByName(kind: TemplateKind, name: string): Promise<Template | null>;
  templates(query: TemplateQuery): Promise<Page<Template>>;

  /* figures */
  verdictFigures(query: FigureQuery, visibleTo: Visibility): Promise<VerdictFigures>;

  /* the record */
  head(): Promise<Head>;
  /** The links of the chain after a number, whatever story they are of, with the hashes of their events; at most `limit`. */
  links(after: number, limit: number): Promise<readonly EventLink[]>;
  /** The events of some sources and versions of policies, up to a number, oldest first. */
  eventsAbout(subjects: readonly string[], upTo: number): Promise<readonly RecordEvent[]>;
  /** Events after a number, oldest first; of one story, of one claim, or of the whole desk. */
  events(query: EventQuery): Promise<readonly RecordEvent[]>;
}

/** What stands for an event of the record, without what it says. `content`: as in `lib/record/chain.ts`. */
export interface EventLink extends Omit<Link, 'content'> {
  readonly content: string | null;
  readonly hash: string;
}

/** Which events are wanted. */
export interface EventQuery {
  readonly after: number;
  readonly limit: number;
  readonly storyId?: StoryId;
  readonly claimId?: ClaimId;
}
