import { useTexts } from '#texts';
import { QueryState } from '#app/_parts/query-state.tsx';
import { PlainLink } from '#app/_ui/link.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';

/** One query in the list: to whom, what, how it stands, and the way to it. */
export function QueryRow(props: {
  readonly query: ToldQuery;
  readonly href: string;
  readonly isOpen: boolean;
  /** The numbers of the claims by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const { query, numbers } = props;
  const t = useTexts('queries');
  const claims = query.claimIds.flatMap((id) => numbers.get(id) ?? []);
  return (
    <li className="sm-query-row" data-state={query.state}>
      <PlainLink href={props.href} aria-current={props.isOpen ? 'true' : 'false'}>
        <span className="sm-query-row-to">
          {t('number-and-name', { number: String(query.number), name: query.to })}
        </span>
        <span className="sm-query-row-question" dir="auto">
          {query.question}
        </span>
      </PlainLink>
      <p className="sm-query-row-foot">
        <QueryState query={query} />
        <span className="sm-soft">
          {t(`kind.${query.kind}`)} · {t('answers-count', { count: query.answers.length })}
          {claims.length > 0 && ' · '}
          {claims.length > 0 &&
            t('claims-count', { count: claims.length, numbers: claims.join(', ') })}
        </span>
      </p>
    </li>
  );
}
