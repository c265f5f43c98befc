import { useTexts } from '#texts';
import { Fragment, type ReactNode } from 'react';
import {
  ClaimedText,
  type ClaimedTextProps,
} from '#app/(desk)/stories/[storyId]/drafts/claimed-text.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Cover } from '#lib/text/segments.ts';

type Piece = AnswerOf<'compare-drafts'>['pieces'][number];

/** One of two drafts that are laid side by side. */
export interface SideOf {
  readonly side: 'from' | 'to';
  readonly draft: Draft;
  /** The pieces; covers name them by their position. */
  readonly pieces: readonly Piece[];
  /** What lies over each block. */
  readonly covers: readonly (readonly Cover[])[];
  readonly claims: ClaimedTextProps['claims'];
}

/** Some blocks of a draft in their column; an empty place where it has nothing. */
export function ComparedSide(props: { readonly side: SideOf; readonly at: readonly number[] }) {
  const { covers, claims, draft, pieces, side } = props.side;
  const t = useTexts('drafts');
  if (props.at.length === 0) {
    return (
      <div className="sm-compare-side" data-empty="true">
        <span className="sm-unseen">{t('nothing-here')}</span>
      </div>
    );
  }
  return (
    <div className="sm-compare-side">
      <span className="sm-compare-which">{t('draft', { number: String(draft.number) })}</span>
      {props.at.map((at) => {
        const block = draft.blocks[at];
        if (block === undefined) return null;
        return (
          <p key={at} className="sm-compare-block" data-role={block.role} dir="auto">
            <ClaimedText
              text={draft.text}
              block={block}
              covers={covers[at] ?? []}
              claims={claims}
              wrap={(ids, drawn, key) => {
                const piece = pieces[Number(ids[0])];
                return piece === undefined ? (
                  <Fragment key={key}>{drawn}</Fragment>
                ) : (
                  <PieceOf
                    key={key}
                    piece={piece}
                    number={ids[0] ?? ''}
                    side={side}
                    isFirst={piece[side]?.start === key}
                  >
                    {drawn}
                  </PieceOf>
                );
              }}
            />
          </p>
        );
      })}
    </div>
  );
}

/** Words that differ: what the other draft has instead, or where it has them, is told in words too. */
function PieceOf(props: {
  readonly piece: Piece;
  readonly number: string;
  readonly side: 'from' | 'to';
  /** Whether the piece begins here: claims cut it into several runs. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}) {
  const { isFirst, piece, side } = props;
  const t = useTexts('drafts');
  if (piece.kind === 'moved') {
    const other = side === 'from' ? 'to' : 'from';
    return (
      <span
        className="sm-piece"
        data-kind="moved"
        data-side={side}
        data-first={isFirst}
        {...(isFirst ? { id: `moved-${side}-${props.number}` } : {})}
      >
        {isFirst && (
          <a className="sm-piece-way" href={`#moved-${other}-${props.number}`}>
            <span aria-hidden>⇅</span>
            <span className="sm-unseen">{t(side === 'from' ? 'moved-to' : 'moved-from')}</span>
          </a>
        )}
        {props.children}
      </span>
    );
  }
  const Tag = side === 'from' ? 'del' : 'ins';
  return (
    <Tag className="sm-piece" data-kind={piece.kind} data-side={side}>
      {isFirst && (
        <span className="sm-unseen">
          {side === 'from' ? t('removed-words') : t('added-words')}{' '}
        </span>
      )}
      {props.children}
    </Tag>
  );
}
