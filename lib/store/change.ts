import type { AnnotationSet, ChosenPlace } from '#lib/annotation/annotation-set.ts';
import type { WrittenAnnotations } from '#lib/annotation/written.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Part } from '#lib/carry/attribution-at-hand.ts';
import type { Carried, CarryDecision } from '#lib/carry/carried.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type {
  AnnotationSetId,
  AttributionId,
  ClaimId,
  DecisionId,
  DismissalId,
  DraftId,
  EvidenceId,
  InvitationId,
  KeyId,
  LinkId,
  PersonId,
  SecondReadingId,
  SourceId,
  StoryId,
  TemplateId,
  ThreadId,
} from '#lib/id.ts';
import type { NoticesMeant, Tell } from '#lib/notice/notice.ts';
import type { ApiKey, Invitation, Person } from '#lib/people/person.ts';
import type { Decision } from '#lib/reading/decision.ts';
import type { KeptReading } from '#lib/reading/kept-reading.ts';
import type { Dismissal } from '#lib/review/dismissal.ts';
import type { SecondReading, SecondVerdict, Settlement } from '#lib/review/second-reading.ts';
import type { Source } from '#lib/source/source.ts';
import type {
  AttributionPlaces,
  AttributionSettings,
  ClaimSettings,
  EvidenceSettings,
  HouseSettings,
  PersonSettings,
  SourceSettings,
  StorySettings,
  TemplateSettings,
} from '#lib/store/settings.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Member, Story } from '#lib/story/story.ts';
import type { Template } from '#lib/template/template.ts';
import type { Span } from '#lib/text/span.ts';
import type { Remark, Thread } from '#lib/thread/thread.ts';
import type { Verdict, VerdictWithdrawal } from '#lib/verdict/verdict.ts';

/** A new thing as an operation hands it over: the store numbers versions from 1. */
type New<T> = Omit<T, 'version'>;

/** A change relies on the version of the thing that was read; another version makes it `stale`. */
interface Expects {
  readonly expects: number;
}

/** People whom a change tells that it is their turn: a notice each, with the change's event. */
interface Tells {
  readonly tells?: readonly Tell[];
}

/** Every fact that can be recorded: plain data, one event each. */
export type Change = Recorded & Tells;

type Recorded =
  /* people. `passwordHash`, `tokenHash` and `secretHash` are stored and never enter an event. */
  | {
      readonly kind: 'person.joined';
      readonly person: New<Person>;
      readonly passwordHash: string;
      /** True for the first administrator: refused as `taken` when anybody is there already. */
      readonly asFounder: boolean;
    }
  /* Refused as `policy` when it would leave the desk without an active administrator. */
  | ({
      readonly kind: 'person.changed';
      readonly personId: PersonId;
      readonly set: PersonSettings;
    } & Expects)
  | {
      readonly kind: 'invitation.made';
      readonly invitation: Invitation;
      readonly tokenHash: string;
    }
  /* Refused as `stale` unless the invitation is still open. */
  | { readonly kind: 'invitation.used'; readonly invitationId: InvitationId }
  | { readonly kind: 'invitation.revoked'; readonly invitationId: InvitationId }
  | { readonly kind: 'key.made'; readonly key: ApiKey; readonly secretHash: string }
  | { readonly kind: 'key.revoked'; readonly keyId: KeyId; readonly revokedAt: string }
  /* stories */
  | {
      readonly kind: 'story.opened';
      readonly story: New<Story>;
      readonly draft: Draft;
    }
  | ({
      readonly kind: 'story.changed';
      readonly storyId: StoryId;
      readonly set: StorySettings;
    } & Expects)
  /* `upTo`: the last event that was seen. Refused as `stale` where anything was done in the story since. */
  | {
      readonly kind: 'draft.added';
      readonly draft: Draft;
      readonly after: DraftId;
      readonly upTo: number;
    }
  | { readonly kind: 'member.added'; readonly member: Member }
  | { readonly kind: 'member.removed'; readonly storyId: StoryId; readonly personId: PersonId }
  /* claims; the store gives the number within the story */
  | { readonly kind: 'claim.marked'; readonly claim: New<Omit<Claim, 'number' | 'verdicts'>> }
  | ({
      readonly kind: 'claim.changed';
      readonly claimId: ClaimId;
      readonly set: ClaimSettings;
    } & Expects)
  | ({
      readonly kind: 'claim.adjusted';
      readonly claimId: ClaimId;
      readonly spans: readonly Span[];
      readonly words: string;
    } & Expects)
  | ({
      readonly kind: 'claim.withdrawn';
      readonly claimId: ClaimId;
      readonly reason: string;
      readonly by: PersonId | null;
      readonly byName: string;
    } & Expects)
  | ({ readonly kind: 'claim.restored'; readonly claimId: ClaimId } & Expects)
  /* how claims come into a new draft, and what is done about those that need a person */
  | ({ readonly kind: 'claim.carried'; readonly carried: Carried } & Expects)
  | ({
      readonly kind: 'carry.settled';
      readonly claimId: ClaimId;
      readonly draftId: DraftId;
      readonly settledAs: CarryDecision;
      readonly by: PersonId | null;
      readonly byName: string;
    } & Expects)
  | ({
      readonly kind: 'claim.placed';
      readonly claimId: ClaimId;
      readonly draftId: DraftId;
      readonly spans: readonly Span[];
      readonly words: string;
      /** What differs in the words that were chosen, and the axes on which no verdict holds for it. */
      readonly changes: Carried['changes'];
      readonly reopened: readonly Axis[];
    } & Expects)
  /* Refused as `taken` while another link stands between the two claims. */
  | { readonly kind: 'claim.linked'; readonly link: New<ClaimLink> }
  | ({ readonly kind: 'claim.unlinked'; readonly linkId: LinkId } & Expects)
  /* who says so */
  /* Refused as `taken` where the name is said to be new and the story has a source of that name. */
  | { readonly kind: 'source.added'; readonly source: New<Source>; readonly isNameNew?: true }
  | ({
      readonly kind: 'source.changed';
      readonly sourceId: SourceId;
      readonly set: SourceSettings;
    } & Expects)
  | { readonly kind: 'attribution.added'; readonly attribution: New<Attribution> }
  | ({
      readonly kind: 'attribution.changed';
      readonly attributionId: AttributionId;
      readonly set: AttributionSettings;
    } & Expects)
  | ({
      readonly kind: 'attribution.carried';
      readonly attributionId: AttributionId;
      readonly draftId: DraftId;
      readonly set: AttributionPlaces;
    } & Expects)
  | ({ readonly kind: 'attribution.withdrawn'; readonly attributionId: AttributionId } & Expects)
  | ({ readonly kind: 'attribution.restored'; readonly attributionId: AttributionId } & Expects)
  /* evidence and judgement */
  | { readonly kind: 'origin.named'; readonly origin: Origin }
  | { readonly kind: 'evidence.added'; readonly evidence: New<Evidence> }
  | ({
      readonly kind: 'evidence.changed';
      readonly evidenceId: EvidenceId;
      readonly set: EvidenceSettings;
    } & Expects)
  | ({
      readonly kind: 'evidence.withdrawn';
      readonly evidenceId: EvidenceId;
      readonly reason: string;
    } & Expects)
  | ({ readonly kind: 'evidence.restored'; readonly evidenceId: EvidenceId } & Expects)
  /* `expects` is the claim's version: the state the judgement was made on. */
  | ({ readonly kind: 'verdict.recorded'; readonly verdict: Verdict } & Expects)
  /* Refused as `stale` unless it is the one that holds; the one before it then holds again. */
  | ({
      readonly kind: 'verdict.withdrawn';
      readonly verdict: Verdict;
      readonly withdrawal: VerdictWithdrawal;
    } & Expects)
  /* It holds no longer: a draft has other facts than those that were judged. */
  | ({
      readonly kind: 'verdict.reopened';
      readonly verdict: Verdict;
      readonly draftId: DraftId;
      /* Where parts of the attribution were left out by hand: which. Events before that have none. */
      readonly leftOut?: readonly Part[];
    } & Expects)
  /* coverage. Refused as `taken` when the sentence is dismissed already, as `stale` on an older draft. */
  | { readonly kind: 'dismissal.added'; readonly dismissal: New<Dismissal> }
  /* The same sentence of the draft before was dismissed; whoever did is named. */
  | {
      readonly kind: 'dismissal.carried';
      readonly dismissal: New<Dismissal>;
      readonly from: DismissalId;
    }
  | ({ readonly kind: 'dismissal.withdrawn'; readonly dismissalId: DismissalId } & Expects)
  /* what the machine reads in a draft, and what people make of it. The reading itself enters no event. */
  | {
      readonly kind: 'draft.read';
      readonly storyId: StoryId;
      readonly reading: KeptReading;
      readonly json: string;
    }
  /* Refused as `taken` when a decision on the same suggestion stands, as `stale` on an older draft. */
  | { readonly kind: 'suggestion.accepted'; readonly decision: New<Decision> }
  | { readonly kind: 'suggestion.edited'; readonly decision: New<Decision> }
  | { readonly kind: 'suggestion.dismissed'; readonly decision: New<Decision> }
  /* The suggestion was dismissed in other words in the draft before; whoever did is named. */
  | {
      readonly kind: 'suggestion.carried';
      readonly decision: New<Decision>;
      readonly from: DecisionId;
    }
  | ({ readonly kind: 'suggestion.restored'; readonly decisionId: DecisionId } & Expects)
  /* annotations made elsewhere. They enter no event themselves: their hash does, and so does that of their file. */
  /* Refused as `stale` on an older draft. */
  | {
      readonly kind: 'annotations.imported';
      readonly set: New<AnnotationSet>;
      readonly json: string;
    }
  | ({
      readonly kind: 'annotations.carried';
      readonly setId: AnnotationSetId;
      readonly draftId: DraftId;
    } & WrittenAnnotations &
      Expects)
  | ({
      readonly kind: 'annotations.placed';
      readonly setId: AnnotationSetId;
      readonly chosen: ChosenPlace;
    } & WrittenAnnotations &
      Expects)
  | ({ readonly kind: 'annotations.withdrawn'; readonly setId: AnnotationSetId } & Expects)
  /* second readings */
  /* Refused when the reader gave a verdict that holds, or reads one of the claims already. */
  | { readonly kind: 'second-reading.asked'; readonly reading: New<SecondReading> }
  | ({
      readonly kind: 'second-reading.given';
      readonly readingId: SecondReadingId;
      readonly leftOut: SecondReading['leftOut'];
    } & Expects)
  | ({
      readonly kind: 'second-reading.withdrawn';
      readonly readingId: SecondReadingId;
      readonly reason: string;
    } & Expects)
  | { readonly kind: 'second-verdict.recorded'; readonly verdict: SecondVerdict }
  /* `expects` is the claim's version: the state on which it was settled. */
  | ({ readonly kind: 'difference.settled'; readonly settlement: Settlement } & Expects)
  /* what colleagues say to each other of a claim */
  | {
      readonly kind: 'thread.opened';
      readonly thread: New<Omit<Thread, 'remarks'>>;
      readonly remark: Remark;
    }
  /* Refused as `stale` unless the thread is open. */
  | { readonly kind: 'remark.added'; readonly remark: Remark }
  | ({ readonly kind: 'thread.resolved'; readonly threadId: ThreadId } & Expects)
  | ({ readonly kind: 'thread.reopened'; readonly threadId: ThreadId } & Expects)
  | {
      readonly kind: 'notices.read';
      readonly personId: PersonId;
      readonly meant: NoticesMeant;
      readonly readAt: string;
    }
  | ({ readonly kind: 'house.changed'; readonly set: HouseSettings } & Expects)
  /* the house's own wording; refused as `taken` when one of that kind and name stands */
  | { readonly kind: 'template.added'; readonly template: New<Template> }
  | ({
      readonly kind: 'template.changed';
      readonly templateId: TemplateId;
      readonly set: TemplateSettings;
    } & Expects)
  | ({ readonly kind: 'template.withdrawn'; readonly templateId: TemplateId } & Expects);

/** The kinds of change, which are also the kinds of event. */
export type ChangeKind = Change['kind'];
