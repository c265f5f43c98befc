import './pager.css';
import { useTexts } from '#texts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { addressOf } from '#app/_ui/query-from-url.ts';

/** Leads through a list page by page; the browser's "back" leads to the page before. */
export function Pager(props: {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly nextCursor: string | null;
}) {
  const t = useTexts('house');
  const { cursor, ...filters } = props.parameters;
  if (cursor === undefined && props.nextCursor === null) return null;
  return (
    <nav aria-label={t('pages')} className="sm-pager">
      {cursor !== undefined && (
        <LinkButton variant="default" href={addressOf(props.path, filters)}>
          {t('first-page')}
        </LinkButton>
      )}
      {props.nextCursor === null ? (
        <span className="sm-soft">{t('end-of-list')}</span>
      ) : (
        <LinkButton
          variant="default"
          href={addressOf(props.path, { ...filters, cursor: props.nextCursor })}
        >
          {t('next-page')}
        </LinkButton>
      )}
    </nav>
  );
}
