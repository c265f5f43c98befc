import { placeRole } from '#lib/attribution/rules.ts';
import type { Priority } from '#lib/claim/claim.ts';
import { mark } from '#lib/claim/rules.ts';
import type { AttributionId, ClaimId, SourceId } from '#lib/id.ts';
import { type Deciding, decisionOn } from '#lib/reading/decision-rules.ts';
import type { Offer } from '#lib/reading/offer.ts';
import type { ReadAttribution, Reading } from '#lib/reading/reading.ts';
import { sourceAmong, suggestedSource } from '#lib/reading/suggested-source.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Source } from '#lib/source/source.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';

/** What accepting suggestions relies on. */
export interface Accepting extends Deciding {
  readonly reading: Reading;
  /** The sources the story has. */
  readonly sources: readonly Pick<Source, 'id' | 'name'>[];
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
  const sources = [...accepting.sources];
  const ascribing = { draft, accepting, sources };
  for (const offer of offers) {
    const claimId = accepting.newClaimId();
    const marked = mark(draft, offer.spans, {
      id: claimId,
      kind: offer.kind,
      priority: priorityOf(offer.score),
      restatement: '',
      assigneeId: null,
      assignee: null,
      createdAt: accepting.createdAt,
      createdBy: accepting.createdBy,
    });
    if (!marked.ok) return marked;
    changes.push(...marked.value, ...ascribed(ascribing, offer, claimId));
    const how = { ...accepting, decision: 'accepted', claimId, reason: null } as const;
    changes.push({ kind: 'suggestion.accepted', decision: decisionOn(draft, offer, how) });
    claimIds.push(claimId);
  }
  return ok({ changes, claimIds });
}

interface Ascribing {
  readonly draft: Draft;
  readonly accepting: Accepting;
  /** Grows by what is added. */
  readonly sources: Pick<Source, 'id' | 'name'>[];
}

/** The attribution a suggestion stands in, below those it is nested in, the outermost first. */
function ascribed(on: Ascribing, offer: Offer, claimId: ClaimId): readonly Change[] {
  const changes: Change[] = [];
  let parentId: AttributionId | null = null;
  for (const read of nestOf(on.accepting.reading, offer.attribution)) {
    const source = sourceFor(on, read);
    changes.push(...source.added);
    const id = on.accepting.newAttributionId();
    changes.push({
      kind: 'attribution.added',
      attribution: {
        id,
        claimId,
        parentId,
        sourceId: source.id,
        draftId: on.draft.id,
        sourceSpans: placed(on.draft, read.sourceSpans),
        cueSpans: placed(on.draft, read.cueSpans),
        contentSpans: placed(on.draft, read.contentSpans),
        quoteType: read.quoteType,
        groundRules: 'not-stated',
        knowledge: 'not-stated',
        state: 'open',
        createdAt: on.accepting.createdAt,
      },
    });
    parentId = id;
  }
  return changes;
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
    createdAt: accepting.createdAt,
  };
  sources.push(source);
  return { id: source.id, added: [{ kind: 'source.added', source }] };
}

/** Spans of one role as they can be stored; what cannot be placed is left for a person to select. */
function placed(draft: Draft, spans: readonly Span[]): readonly Span[] {
  const runs = placeRole(draft, spans);
  return runs.ok ? runs.value : [];
}
