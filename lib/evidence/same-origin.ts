import type { Evidence } from '#lib/evidence/evidence.ts';
import { sameAddressKey } from '#lib/evidence/same-address.ts';
import { type EvidenceTraced, type StoryTraces, byAge } from '#lib/evidence/traced-origins.ts';
import { wiresCredited } from '#lib/evidence/wire-credit.ts';
import type { ClaimId, EvidenceId } from '#lib/id.ts';
import { foldTypography } from '#lib/text/fold.ts';

/** Why pieces of evidence probably come from one origin, what says most first. */
export const SAME_ORIGIN_REASONS = [
  'same-kept-copy',
  'same-address',
  'same-quotation',
  'same-wire-credit',
] as const;

export type SameOriginReason = (typeof SAME_ORIGIN_REASONS)[number];

/** So many words have to be quoted alike: fewer can be a phrase that everybody uses. */
const WORDS_AT_LEAST = 8;

/** What is compared of a piece of evidence. */
export type EvidenceCompared = EvidenceTraced &
  Pick<Evidence, 'claimId' | 'citation' | 'answer' | 'quotation' | 'url' | 'keptCopy'>;

/** That pieces of evidence probably come from one origin: a person confirms it, or puts them apart. */
export interface SameOrigin {
  /** The reason and what is the same, as `same-wire-credit Reuters`: it stays as pieces come and go. */
  readonly key: string;
  readonly reason: SameOriginReason;
  /** Oldest first, at least two. */
  readonly evidenceIds: readonly EvidenceId[];
  /** The claims they bear on, each once. */
  readonly claimIds: readonly ClaimId[];
  /** What to call their origin, where that is known: the agency that is credited. */
  readonly originName: string | null;
}

/** What same origins are looked for in: the evidence of a whole story. */
export interface SameOriginMatter {
  readonly evidence: readonly EvidenceCompared[];
  readonly traces: StoryTraces;
  /** Keys of proposals whose pieces a person put apart. One that comes later with the same key is not asked about. */
  readonly apart: ReadonlySet<string>;
}

/**
 * Finds pieces of a story's open evidence that probably have one origin but do not trace to one. Pieces
 * that several reasons bring together are proposed once, by the reason that says most; put apart, they are
 * not proposed again by a lesser one, nor some of them alone. Groups are made by key, never by pairs: linear in the
 * text, but for putting pieces and groups in order.
 */
export function sameOrigins({ evidence, traces, apart }: SameOriginMatter): readonly SameOrigin[] {
  const open = evidence.filter(({ state }) => state === 'open').toSorted(byAge);
  const told = new ToldTogether();
  const found: SameOrigin[] = [];
  for (const reason of SAME_ORIGIN_REASONS) {
    for (const [same, pieces] of grouped(open, KEYS_BY_REASON[reason])) {
      if (traceToOne(pieces, traces)) continue;
      const evidenceIds = pieces.map(({ id }) => id);
      if (told.has(evidenceIds)) continue;
      told.add(evidenceIds);
      const key = `${reason} ${same}`;
      if (apart.has(key)) continue;
      const claimIds = [...new Set(pieces.map(({ claimId }) => claimId))];
      const originName = reason === 'same-wire-credit' ? same : null;
      found.push({ key, reason, evidenceIds, claimIds, originName });
    }
  }
  return found;
}

/** The groups that were told, to find whether one of them holds all of another. */
class ToldTogether {
  private groups = 0;
  private readonly groupsOf = new Map<EvidenceId, Set<number>>();

  has([first, ...others]: readonly EvidenceId[]): boolean {
    const groups = first === undefined ? undefined : this.groupsOf.get(first);
    if (groups === undefined) return false;
    return [...groups].some((group) => others.every((id) => this.groupsOf.get(id)?.has(group)));
  }

  add(ids: readonly EvidenceId[]): void {
    this.groups += 1;
    for (const id of ids) {
      const groups = this.groupsOf.get(id) ?? new Set();
      this.groupsOf.set(id, groups.add(this.groups));
    }
  }
}

/** What of a piece is compared for each reason; a piece may have several keys, or none. */
const KEYS_BY_REASON: Readonly<
  Record<SameOriginReason, (piece: EvidenceCompared) => Iterable<string>>
> = {
  'same-kept-copy': ({ keptCopy }) => (keptCopy === null ? [] : [keptCopy.sha256]),
  'same-address': ({ url }) => {
    const key = url === null ? null : sameAddressKey(url);
    return key === null ? [] : [key];
  },
  'same-quotation': ({ quotation }) => runsOf(quotation ?? ''),
  'same-wire-credit': wiresCredited,
};

/** Every run of so many words of a quotation, once: two quotations of one statement share one, whatever else they hold. */
function runsOf(quotation: string): ReadonlySet<string> {
  const words = foldTypography(quotation).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + WORDS_AT_LEAST <= words.length; at += 1) {
    runs.add(words.slice(at, at + WORDS_AT_LEAST).join(' '));
  }
  return runs;
}

/** Pieces that share a key, at least two of them, the largest groups first. */
function grouped(
  pieces: readonly EvidenceCompared[],
  keysOf: (piece: EvidenceCompared) => Iterable<string>,
): readonly (readonly [key: string, pieces: readonly EvidenceCompared[]])[] {
  const groups = new Map<string, EvidenceCompared[]>();
  for (const piece of pieces) {
    for (const key of keysOf(piece)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [piece]);
      else group.push(piece);
    }
  }
  const shared = [...groups].filter(([, group]) => group.length > 1);
  return shared.sort(([, a], [, b]) => b.length - a.length);
}

/** Whether all pieces name an origin, and all of them end at the same. */
function traceToOne(pieces: readonly EvidenceCompared[], { ends }: StoryTraces): boolean {
  const keys = new Set(
    pieces.map(({ originId }) => (originId === null ? null : (ends.get(originId)?.key ?? null))),
  );
  return keys.size === 1 && !keys.has(null);
}
