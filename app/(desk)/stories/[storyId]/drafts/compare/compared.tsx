import { useTexts } from '#texts';
import { ComparedSide, type SideOf } from './compared-side.tsx';
import { pairedBlocks } from './paired-blocks.ts';
import { claimsById } from '#app/(desk)/stories/[storyId]/drafts/claimed-text.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { coversByBlock } from '#lib/text/segments.ts';
import type { Span } from '#lib/text/span.ts';

type Read = AnswerOf<'read-draft'>;
type Pieces = AnswerOf<'compare-drafts'>['pieces'];

const SHOWN = ['removed', 'added', 'replaced', 'moved'] as const;

/** Two drafts in two columns, block beside block, with what differs picked out. */
export function Compared(props: {
  readonly from: Read;
  readonly to: Read;
  readonly pieces: Pieces;
}) {
  const { from, pieces, to } = props;
  const t = useTexts('drafts');
  const rows = pairedBlocks(from.draft, to.draft, pieces);
  const left = sideOf(from, pieces, 'from');
  const right = sideOf(to, pieces, 'to');
  const differing = pieces.filter(({ kind }) => kind !== 'same').length;
  return (
    <section className="sm-compare" aria-label={t('compare-title')}>
      <p className="sm-compare-count">{t('words-count', { count: differing })}</p>
      <ul className="sm-compare-legend" aria-label={t('legend')}>
        {SHOWN.map((kind) => (
          <li key={kind}>
            <span
              className="sm-piece"
              data-kind={kind}
              data-side={kind === 'added' ? 'to' : 'from'}
            >
              {t(`piece.${kind}`)}
            </span>
          </li>
        ))}
      </ul>
      <div className="sm-compare-heads">
        <h2>{t('draft', { number: String(from.draft.number) })}</h2>
        <h2>{t('draft', { number: String(to.draft.number) })}</h2>
      </div>
      {rows.map((row) => (
        <div
          key={`${row.from[0] ?? ''}-${row.to[0] ?? ''}`}
          className="sm-compare-row"
          data-same={isSame(left, row.from) && isSame(right, row.to)}
        >
          <ComparedSide side={left} at={row.from} />
          <ComparedSide side={right} at={row.to} />
        </div>
      ))}
    </section>
  );
}

/** Whether nothing differs in some blocks of a draft. */
function isSame({ claims, covers }: SideOf, at: readonly number[]): boolean {
  return (
    at.length > 0 && at.every((block) => (covers[block] ?? []).every(({ id }) => claims.has(id)))
  );
}

/** One of the two drafts, ready to be drawn block by block. */
function sideOf({ claims, draft }: Read, pieces: Pieces, side: 'from' | 'to'): SideOf {
  const open = claims.filter(({ claim }) => claim.state === 'open');
  const differing = pieces.flatMap((piece, at) => {
    const run: Span | null = piece[side];
    return piece.kind === 'same' || run === null ? [] : [{ id: String(at), runs: [run] }];
  });
  const marks = open.map(({ claim, spans }) => ({ id: claim.id, runs: spans }));
  return {
    side,
    draft,
    pieces,
    covers: coversByBlock(draft.blocks, [...marks, ...differing]),
    claims: claimsById(open),
  };
}
