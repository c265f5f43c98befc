import { BLOCK_TAGS } from '#app/_parts/block-tags.ts';
import { useTexts } from '#texts';
import {
  ClaimedText,
  type Placed,
  claimsById,
} from '#app/(desk)/stories/[storyId]/drafts/claimed-text.tsx';
import type { Draft } from '#lib/story/draft.ts';
import { coversByBlock } from '#lib/text/segments.ts';

/** The reading column of a draft that can only be read, drawn on the server. */
export function DraftText(props: { readonly draft: Draft; readonly claims: readonly Placed[] }) {
  const { claims, draft } = props;
  const t = useTexts('drafts');
  const galley = useTexts('galley');
  const covers = coversByBlock(
    draft.blocks,
    claims.map(({ claim, spans }) => ({ id: claim.id, runs: spans })),
  );
  const byId = claimsById(claims);
  return (
    <section
      className="sm-galley-frame sm-still-text"
      aria-label={t('text-as-taken-in', { number: String(draft.number) })}
    >
      <div className="sm-galley">
        {draft.blocks.map((block, at) => {
          const over = covers[at] ?? [];
          const repeated = block.repeatOf === null ? undefined : draft.blocks[block.repeatOf];
          if (repeated !== undefined && over.length === 0) {
            return (
              <p key={block.start} className="sm-fold">
                {galley(`repeats.${repeated.role}`)}
              </p>
            );
          }
          const Tag = BLOCK_TAGS[block.role];
          return (
            <Tag key={block.start} dir="auto" className="sm-block" data-role={block.role}>
              <ClaimedText text={draft.text} block={block} covers={over} claims={byId} />
            </Tag>
          );
        })}
      </div>
    </section>
  );
}
