import { useTexts } from '#texts';
import { callUrl } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Query } from '#lib/query/query.ts';

/** What came back on a query, the oldest first; what came by its link is marked so. */
export function Answers({ query }: { readonly query: Query }) {
  const t = useTexts('queries');
  return (
    <section className="sm-query-part" aria-labelledby="query-answers">
      <h3 id="query-answers" className="sm-query-heading">
        {t('answers')}
      </h3>
      {query.answers.length === 0 && <p className="sm-soft">{t('no-answers')}</p>}
      {query.answers.length > 0 && (
        <ol className="sm-query-answers">
          {query.answers.map((answer) => (
            <li key={answer.id} data-by-link={answer.linkId === null ? undefined : ''}>
              <p className="sm-query-when sm-soft">
                {t.rich(answer.linkId === null ? 'came-by' : 'came-by-link', {
                  channel: t(`channel.${answer.channel}`),
                  ago: () => <TimeAgo at={answer.answeredAt} />,
                })}
                {' · '}
                {t(wayOf(query, answer), { name: answer.notedByName })}
              </p>
              {answer.accepts && <p className="sm-query-accepts">{t('accepts')}</p>}
              {answer.text !== '' && (
                <p className="sm-query-words" dir="auto">
                  {answer.text}
                </p>
              )}
              {answer.keptCopy !== null && (
                <p>
                  <a href={callUrl('read-query-file', { answerId: answer.id })} download>
                    {t('file', { name: answer.keptCopy.filename })}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The tries at reaching an accused party, the oldest first. */
export function Attempts({ query }: { readonly query: Query }) {
  const t = useTexts('queries');
  return (
    <>
      {query.attempts.length === 0 && <p className="sm-soft">{t('no-attempts')}</p>}
      {query.attempts.length > 0 && (
        <ol className="sm-query-attempts">
          {query.attempts.map((attempt) => (
            <li key={attempt.id}>
              <p>
                <strong>{t(`outcome.${attempt.outcome}`)}</strong>{' '}
                <span className="sm-soft">
                  {t.rich('came-by', {
                    channel: t(`channel.${attempt.channel}`),
                    ago: () => <TimeAgo at={attempt.triedAt} />,
                  })}
                  {' · '}
                  {t('written-by', { name: attempt.notedByName })}
                </span>
              </p>
              {attempt.note !== '' && (
                <p className="sm-query-words" dir="auto">
                  {attempt.note}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** How an answer came. Whoever has a link can answer by it, so that it is not said who did. */
function wayOf(query: Query, answer: Query['answers'][number]) {
  if (answer.linkId !== null) return 'by-their-link';
  const isOwn = query.personId !== null && query.personId === answer.notedBy;
  return isOwn ? 'by-themselves' : 'written-by';
}
