import { useTexts } from '#texts';
import { BroughtCounts } from './brought-counts.tsx';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton } from '#app/_ui/link.client.tsx';
import type { StoryId } from '#lib/id.ts';
import type { DraftSummary } from '#lib/story/draft.ts';

/** So many digits of a hash tell it from the others of a story. */
const HASH_SHOWN = 12;

/** One draft of a story: who took it in, when and from where, what came along, and the ways to it. */
export function DraftRow(props: {
  readonly draft: DraftSummary;
  readonly storyId: StoryId;
  /** The one before it; null for the first. */
  readonly before: DraftSummary | null;
  readonly isNewest: boolean;
  readonly name: string | null;
}) {
  const { draft, before, isNewest, name, storyId } = props;
  const t = useTexts('drafts');
  const number = String(draft.number);
  const here = `/stories/${storyId}/drafts`;
  return (
    <li className="sm-draft" id={draft.id}>
      <div className="sm-draft-head">
        <h2>
          {t('draft', { number })}
          {isNewest && <span className="sm-draft-newest">{t('newest')}</span>}
        </h2>
        <div className="sm-draft-ways">
          <LinkButton
            href={`${here}/${draft.id}`}
            size="compact-sm"
            variant="default"
            aria-label={t('read-draft', { number })}
          >
            {t('read')}
          </LinkButton>
          {before !== null && (
            <LinkButton
              href={`${here}/${draft.id}/changes`}
              size="compact-sm"
              variant="default"
              aria-label={t('what-changed-in', { number })}
            >
              {t('what-changed')}
            </LinkButton>
          )}
        </div>
      </div>
      <p>
        {name === null
          ? t.rich('taken-in-by-command', { ago: () => <TimeAgo at={draft.createdAt} /> })
          : t.rich('taken-in', { name, ago: () => <TimeAgo at={draft.createdAt} /> })}
      </p>
      <Whence draft={draft} />
      {draft.brought === null || before === null ? (
        <p className="sm-soft">{t('first-draft')}</p>
      ) : (
        <section aria-label={t('came-along', { number: String(before.number) })}>
          <BroughtCounts brought={draft.brought} />
        </section>
      )}
    </li>
  );
}

/** From where the draft came, how much it is, and the hash that names it. */
function Whence({ draft }: { readonly draft: DraftSummary }) {
  const t = useTexts('drafts');
  const intake = useTexts('intake');
  const { filename, format, sizeBytes } = draft.original;
  return (
    <p className="sm-draft-whence sm-soft">
      <span>
        {filename === null
          ? t('pasted')
          : t.rich('from-file', { filename, file: (words) => <bdi>{words}</bdi> })}
      </span>
      <span>
        {t('format-size-words', {
          format: intake(`format.${format}`),
          size: kilobytes(sizeBytes),
          words: draft.words,
        })}
      </span>
      <span>
        {t.rich('hash', {
          hash: () => <code title={draft.sha256}>{draft.sha256.slice(0, HASH_SHOWN)}</code>,
        })}
      </span>
    </p>
  );
}

function kilobytes(sizeBytes: number): string {
  const size = sizeBytes / 1024;
  return size < 10 ? size.toFixed(1) : String(Math.round(size));
}
