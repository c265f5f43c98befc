import './query-state.css';
import { useTexts } from '#texts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';

/** How a query stands, and while it waits, by when: an overdue one is told as that and nothing worse. */
export function QueryState({ query }: { readonly query: ToldQuery }) {
  const t = useTexts('queries');
  const { state, dueAt, isOverdue } = query;
  return (
    <span className="sm-query-standing">
      <span className="sm-query-state" data-state={state}>
        {t(`in-state.${state}`)}
      </span>
      {state === 'open' && dueAt !== null && (
        <span className={isOverdue ? 'sm-query-overdue' : 'sm-soft'}>
          {isOverdue && <strong>{t('overdue')} · </strong>}
          {t.rich('due', { ago: () => <TimeAgo at={dueAt} /> })}
        </span>
      )}
    </span>
  );
}
