import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type { Finding } from '#lib/policy/finding.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import type { Source } from '#lib/source/source.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** What a sign-off binds of the claims of a story, in whatever order it was read. */
export interface ClaimsAtHand {
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly evidence: readonly Evidence[];
  readonly verdicts: readonly Verdict[];
  readonly links: readonly ClaimLink[];
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
}

/** A claim and what hangs on it, in an order that does not depend on how it was read. */
export interface BoundClaim {
  /** As if it had never been touched: how often it was, and when, says nothing of it. */
  readonly claim: Claim;
  readonly attributions: readonly Attribution[];
  readonly evidence: readonly Evidence[];
  /** Those that were neither withdrawn nor reopened; which of them holds the claim says. */
  readonly verdicts: readonly Verdict[];
  /** Links that stand. */
  readonly links: readonly ClaimLink[];
}

/** Everything about the claims of a story that a sign-off binds. */
export interface BoundState {
  readonly claims: readonly BoundClaim[];
  /** The sources that attributions and evidence name. */
  readonly sources: readonly Source[];
  /** The origins that evidence names, and those they trace to. */
  readonly origins: readonly Origin[];
}

/** Puts the claims of a story in the one order in which they are bound. Linear but for sorting. */
export function boundState(hand: ClaimsAtHand): BoundState {
  const attributions = byClaim(hand.attributions);
  const evidence = byClaim(hand.evidence);
  const verdicts = byClaim(hand.verdicts.filter(stands));
  const links = linksByClaim(hand.links);
  const claims = hand.claims
    .toSorted((a, b) => a.number - b.number)
    .map((claim) => ({
      claim: { ...claim, touchedAt: claim.createdAt, version: 1 },
      attributions: ordered(attributions.get(claim.id)),
      evidence: ordered(evidence.get(claim.id)),
      verdicts: ordered(verdicts.get(claim.id)),
      links: ordered(links.get(claim.id)),
    }));
  return { claims, sources: namedSources(hand), origins: namedOrigins(hand) };
}

/** The hash of all that: sha-256 of its RFC 8785 form, 64 hexadecimal digits. */
export function hashOfState(state: BoundState): string {
  return hashed(canonicalJson(state));
}

/** Findings as they are kept with a sign-off, and their hash. */
export function writeFindings(findings: readonly Finding[]): { json: string; sha256: string } {
  const json = canonicalJson(findings);
  return { json, sha256: hashed(json) };
}

/** The hash of findings as they were kept. */
export function hashOfFindings(json: string): string {
  return hashed(json);
}

/** The hash over the waivers that stand. */
export function hashOfWaivers(waivers: readonly Waiver[]): { sha256: string; count: number } {
  const standing = ordered(waivers.filter(({ state }) => state === 'open'));
  return { sha256: hashed(canonicalJson(standing)), count: standing.length };
}

function hashed(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function stands({ withdrawn, reopenedIn }: Verdict): boolean {
  return withdrawn === null && reopenedIn === null;
}

function ordered<T extends { readonly id: string }>(things: readonly T[] = []): readonly T[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function byClaim<T extends { readonly claimId: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(things, ({ claimId }) => claimId);
}

function linksByClaim(links: readonly ClaimLink[]): ReadonlyMap<string, readonly ClaimLink[]> {
  const byId = new Map<string, ClaimLink[]>();
  for (const link of links) {
    if (link.state !== 'open') continue;
    for (const id of link.claimIds) byId.set(id, [...(byId.get(id) ?? []), link]);
  }
  return byId;
}

function namedSources({ attributions, evidence, sources }: ClaimsAtHand): readonly Source[] {
  const named = new Set([...attributions, ...evidence].map(({ sourceId }) => sourceId));
  return ordered(sources.filter(({ id }) => named.has(id)));
}

function namedOrigins({ evidence, origins }: ClaimsAtHand): readonly Origin[] {
  const byId = new Map<string, Origin>(origins.map((origin) => [origin.id, origin]));
  const named = new Map<string, Origin>();
  for (const { originId } of evidence) {
    // A trace may lead in a circle: each origin is gone through once.
    let next = byId.get(originId ?? '');
    while (next !== undefined && !named.has(next.id)) {
      named.set(next.id, next);
      next = byId.get(next.tracesTo ?? '');
    }
  }
  return ordered([...named.values()]);
}
