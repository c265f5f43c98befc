import type { Attribution } from '#lib/attribution/attribution.ts';
import { placeRole } from '#lib/attribution/rules.ts';
import type { ClaimKind, Priority } from '#lib/claim/claim.ts';
import { mark } from '#lib/claim/rules.ts';
import type { AttributionId, ClaimId, SourceId } from '#lib/id.ts';
import { type Deciding, decisionOn } from '#lib/reading/decision-rules.ts';
import type { Offer } from '#lib/reading/offer.ts';
import type { ReadAttribution, Reading } from '#lib/reading/reading.ts';
import {
  type SourcesByName,
  sourceAmong,
  sourcesByName,
  suggestedSource,
} from '#lib/reading/suggested-source.ts';
import { foldForSearch } from '#lib/text/fold.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Source } from '#lib/source/source.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';

/** What accepting suggestions relies on. */
export interface Accepting extends Deciding {
  readonly reading: Reading;
  /** The sources the story has. */
  readonly sources: readonly Pick<Source, 'id' | 'name' | 'kind'>[];
  newClaimId(): ClaimId;
  newAttributionId(): AttributionId;
  newSourceId(): SourceId;
}

/** What accepting some suggestions comes to. */
export interface Accepted {
  readonly changes: readonly Change[];
  /** The claims made, in the order of the suggestions. */
  readonly claimIds: readonly ClaimId[];
}

/** From this score on a suggestion becomes a claim of high priority; below the other, of low priority. */
const HIGH = 0.75;
const LOW = 0.25;

/** How much hangs on a suggestion, by how much its words are worth checking. */
export function priorityOf(score: number): Priority {
  if (score >= HIGH) return 'high';
  return score < LOW ? 'low' : 'normal';
}

/** What a person made of a suggestion before it became a claim. */
export interface Edit {
  readonly spans: readonly Span[];
  readonly kind: ClaimKind;
  readonly restatement: string;
  /** Who says so; null for the story's own words. */
  readonly attribution: EditedAttribution | null;
}

/** Who says so, as a person left it; its content is the claim's own words. */
export interface EditedAttribution {
  readonly sourceId: SourceId | null;
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly quoteType: Attribution['quoteType'];
}

/**
 * Makes claims of suggestions: each with its attribution filled in as it was read, what that hangs on above
 * it, and its source looked up among the story's by name, or added.
 */
export function accept(
  draft: Draft,
  offers: readonly Offer[],
  accepting: Accepting,
): Result<Accepted> {
  const changes: Change[] = [];
  const claimIds: ClaimId[] = [];
  // A source that one suggestion adds is there for the next.
  const ascribing = { draft, accepting, sources: sourcesByName(accepting.sources) };
  for (const offer of offers) {
    const claimId = accepting.newClaimId();
    const marked = marking(draft, offer, { ...accepting, claimId, restatement: '' });
    if (!marked.ok) return marked;
    const nest = nestOf(accepting.reading, offer.attribution);
    changes.push(...marked.value, ...ascribed(ascribing, nest, claimId).changes);
    const how = { ...accepting, decision: 'accepted', claimId, reason: null } as const;
    changes.push({ kind: 'suggestion.accepted', decision: decisionOn(draft, offer, how) });
    claimIds.push(claimId);
  }
  return ok({ changes, claimIds });
}

/**
 * Makes a claim of a suggestion as a person changed it: other words, another kind, somebody else who says so. What
 * its attribution hangs on above it stays as it was read. Refuses words that cannot be placed.
 */
export function acceptEdited(
  draft: Draft,
  offer: Offer,
  { edit, ...accepting }: Accepting & { readonly edit: Edit },
): Result<Accepted> {
  const claimId = accepting.newClaimId();
  const { spans, kind, restatement, attribution } = edit;
  const marked = marking(draft, { ...offer, spans, kind }, { ...accepting, claimId, restatement });
  if (!marked.ok) return marked;
  const changes: Change[] = [...marked.value];
  if (attribution !== null) {
    const ascribing = { draft, accepting, sources: sourcesByName(accepting.sources) };
    const above = nestOf(accepting.reading, offer.attribution).slice(0, -1);
    const outer = ascribed(ascribing, above, claimId);
    const placedSpans = placeAll(draft, { ...attribution, contentSpans: spans });
    if (!placedSpans.ok) return placedSpans;
    const { sourceId, quoteType } = attribution;
    const inner = { ...placedSpans.value, sourceId, quoteType, claimId, parentId: outer.innermost };
    changes.push(...outer.changes, attributing(ascribing, inner).change);
  }
  const how = { ...accepting, decision: 'edited', claimId, reason: null } as const;
  changes.push({ kind: 'suggestion.edited', decision: decisionOn(draft, offer, how) });
  return ok({ changes, claimIds: [claimId] });
}

function marking(
  draft: Draft,
  { spans, kind, score }: Pick<Offer, 'spans' | 'kind' | 'score'>,
  about: Deciding & { readonly claimId: ClaimId; readonly restatement: string },
): Result<readonly Change[]> {
  return mark(draft, spans, {
    id: about.claimId,
    kind,
    priority: priorityOf(score),
    restatement: about.restatement,
    accused: [],
    assigneeId: null,
    assignee: null,
    createdAt: about.createdAt,
    createdBy: about.createdBy,
  });
}

interface Ascribing {
  readonly draft: Draft;
  readonly accepting: Accepting;
  /** Grows by what is added. */
  readonly sources: SourcesByName<Pick<Source, 'id' | 'name' | 'kind'>>;
}

/** Attributions as they were read, each below the one before. */
function ascribed(
  on: Ascribing,
  nest: readonly ReadAttribution[],
  claimId: ClaimId,
): { readonly changes: readonly Change[]; readonly innermost: AttributionId | null } {
  const changes: Change[] = [];
  let parentId: AttributionId | null = null;
  for (const read of nest) {
    const source = sourceFor(on, read);
    const added = attributing(on, {
      claimId,
      parentId,
      sourceId: source.id,
      sourceSpans: placed(on.draft, read.sourceSpans),
      cueSpans: placed(on.draft, read.cueSpans),
      contentSpans: placed(on.draft, read.contentSpans),
      quoteType: read.quoteType,
    });
    changes.push(...source.added, added.change);
    parentId = added.id;
  }
  return { changes, innermost: parentId };
}

type Ascription = Pick<
  Attribution,
  'claimId' | 'parentId' | 'sourceId' | 'sourceSpans' | 'cueSpans' | 'contentSpans' | 'quoteType'
>;

function attributing(
  { draft, accepting }: Ascribing,
  ascription: Ascription,
): { readonly id: AttributionId; readonly change: Change } {
  const id = accepting.newAttributionId();
  const attribution = {
    ...ascription,
    id,
    draftId: draft.id,
    groundRules: 'not-stated',
    knowledge: 'not-stated',
    state: 'open',
    createdAt: accepting.createdAt,
  } as const;
  return { id, change: { kind: 'attribution.added', attribution } };
}

/** An attribution with those above it, the outermost first. */
function nestOf(reading: Reading, innermost: number | null): readonly ReadAttribution[] {
  const nest: ReadAttribution[] = [];
  const seen = new Set<number>();
  for (let at = innermost; at !== null && !seen.has(at);) {
    seen.add(at);
    const read = reading.attributions[at];
    if (read === undefined) break;
    nest.unshift(read);
    at = read.parent;
  }
  return nest;
}

function sourceFor(
  { draft, accepting, sources }: Ascribing,
  read: ReadAttribution,
): { readonly id: SourceId | null; readonly added: readonly Change[] } {
  const suggested = suggestedSource(draft.text, accepting.reading, read);
  if (suggested === null) return { id: null, added: [] };
  const there = sourceAmong(sources, suggested);
  if (there !== null) return { id: there.id, added: [] };
  const { name, kind } = suggested;
  const source = {
    id: accepting.newSourceId(),
    storyId: draft.storyId,
    name,
    kind,
    reliability: null,
    agreedDescription: null,
    anonymityReason: null,
    createdAt: accepting.createdAt,
  };
  sources.set(foldForSearch(name), source);
  return { id: source.id, added: [{ kind: 'source.added', source, isNameNew: true }] };
}

/** The spans of every role as they can be stored. */
function placeAll(
  draft: Draft,
  roles: Pick<Attribution, 'sourceSpans' | 'cueSpans' | 'contentSpans'>,
): Result<Pick<Attribution, 'sourceSpans' | 'cueSpans' | 'contentSpans'>> {
  const sourceSpans = placeRole(draft, roles.sourceSpans);
  if (!sourceSpans.ok) return sourceSpans;
  const cueSpans = placeRole(draft, roles.cueSpans);
  if (!cueSpans.ok) return cueSpans;
  const contentSpans = placeRole(draft, roles.contentSpans);
  if (!contentSpans.ok) return contentSpans;
  return ok({
    sourceSpans: sourceSpans.value,
    cueSpans: cueSpans.value,
    contentSpans: contentSpans.value,
  });
}

/** Spans of one role as they can be stored; what cannot be placed is left for a person to select. */
function placed(draft: Draft, spans: readonly Span[]): readonly Span[] {
  const runs = placeRole(draft, spans);
  return runs.ok ? runs.value : [];
}
