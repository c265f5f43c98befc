import { useTexts } from '#texts';
import type { ReactNode } from 'react';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Block } from '#lib/text/block.ts';
import { type Cover, segmentsOf } from '#lib/text/segments.ts';

/** A claim where it stands in a draft. */
export type Placed = AnswerOf<'read-draft'>['claims'][number];

/** What is drawn in a block: its words, the claims over them, and whatever else lies over them. */
export interface ClaimedTextProps {
  readonly text: string;
  readonly block: Block;
  /** All that lies over the block, claims by their ids. */
  readonly covers: readonly Cover[];
  readonly claims: ReadonlyMap<string, Placed>;
  /** Wraps what is drawn of a run that other covers lie over. */
  readonly wrap?: (ids: readonly string[], drawn: ReactNode, key: number) => ReactNode;
}

/** The words of a block, each claim underlined by its verdict of now; its number at the end leads to it in the galley. */
export function ClaimedText({ text, block, covers, claims, wrap }: ClaimedTextProps) {
  return segmentsOf(block, covers).map((segment) => {
    const words = text.slice(segment.start, segment.end);
    const over = segment.ids.flatMap((id) => claims.get(id) ?? []);
    let drawn: ReactNode = words;
    for (const placed of over) {
      drawn = (
        <ClaimMark key={placed.claim.id} placed={placed} end={segment.end}>
          {drawn}
        </ClaimMark>
      );
    }
    const ids = segment.ids.filter((id) => !claims.has(id));
    if (wrap !== undefined && ids.length > 0) return wrap(ids, drawn, segment.start);
    return <span key={segment.start}>{drawn}</span>;
  });
}

function ClaimMark(props: {
  readonly placed: Placed;
  readonly end: number;
  readonly children: ReactNode;
}) {
  const t = useTexts('drafts');
  const words = useTexts('words');
  const { claim, spans } = props.placed;
  const number = String(claim.number);
  const standing = words(`standing.${claim.verdicts.content ?? 'unchecked'}`);
  return (
    <>
      <mark
        role="none"
        className={`sm-mark sm-still said-${claim.verdicts.attribution ?? 'unchecked'}`}
        data-verdict={claim.verdicts.content ?? 'unchecked'}
      >
        {props.children}
      </mark>
      {spans.at(-1)?.end === props.end && (
        <a
          className="sm-still-number"
          href={galleyAddress(claim.storyId, claim.id)}
          aria-label={t('claim-in-text', { number, standing })}
          data-said={claim.verdicts.attribution ?? 'unchecked'}
        >
          {number}
        </a>
      )}
    </>
  );
}

function galleyAddress(storyId: string, claimId: ClaimId): string {
  return `/stories/${storyId}?claim=${claimId}`;
}

/** The claims by their ids. */
export function claimsById(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(placed.map((one) => [one.claim.id, one]));
}
