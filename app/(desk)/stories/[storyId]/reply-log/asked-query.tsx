import { useTexts } from '#texts';
import { TableTd, TableTr } from '@mantine/core';
import type { ReactNode } from 'react';
import { callUrl } from '#app/_client/call.ts';
import { ExactTime } from '#app/_parts/exact-time.client.tsx';
import { QueryState } from '#app/_parts/query-state.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { ListTable } from '#app/_ui/list-table.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';

/** One right of reply in the log: what was asked, when and how, and all that came back, attempts too, in order. */
export function AskedQuery({ query }: { readonly query: ToldQuery }) {
  const t = useTexts('replies');
  const words = useTexts('queries');
  const { number, askedByName: name, channel, where, to, accused, dueAt } = query;
  const about = {
    number: String(number),
    name,
    channel: words(`channel.${channel}`),
    when: () => <ExactTime at={query.askedAt} />,
  };
  const lines = linesOf(query);
  const href = `/stories/${query.storyId}/queries?query=${query.id}`;
  return (
    <section className="sm-log-query" aria-labelledby={query.id}>
      <h3 id={query.id} className="sm-log-asked">
        {where === '' ? t.rich('asked-at', about) : t.rich('asked-at-where', { ...about, where })}
        {to !== accused && ` (${t('through', { name: to })})`}
      </h3>
      <p className="sm-log-state">
        <QueryState query={query} />
        {dueAt !== null && (
          <span className="sm-soft">{t.rich('due', { when: () => <ExactTime at={dueAt} /> })}</span>
        )}
        <TextLink href={href} className="sm-log-way" fz="inherit">
          {words('open-query', { number: String(number) })}
        </TextLink>
      </p>
      <blockquote className="sm-log-question" dir="auto">
        {query.question}
      </blockquote>
      {query.withdrawnReason !== null && (
        <p>{words('withdrawn-because', { reason: query.withdrawnReason })}</p>
      )}
      {lines.length === 0 ? (
        <p className="sm-soft">{t('nothing')}</p>
      ) : (
        <ListTable
          label={t('what-came-back')}
          columns={[t('when'), t('how'), t('what'), t('who-noted')]}
        >
          {lines.map((line) => (
            <TableTr key={line.id}>
              <TableTd>
                <ExactTime at={line.at} />
              </TableTd>
              <TableTd>{words(`channel.${line.channel}`)}</TableTd>
              <TableTd className="sm-log-words">{whatCame(line)}</TableTd>
              <TableTd>{whoNoted(line)}</TableTd>
            </TableTr>
          ))}
        </ListTable>
      )}
    </section>
  );

  // Whoever holds a link can answer by it: whom it was made for is known, who answered is not.
  function whoNoted({ part, by }: Line): string {
    const isByLink = part.kind === 'answer' && part.answer.linkId !== null;
    return isByLink ? t('by-link-for', { name: by }) : by;
  }

  function whatCame({ part }: Line): ReactNode {
    if (part.kind === 'attempt') {
      return (
        <>
          <strong>{words(`outcome.${part.outcome}`)}</strong>
          {part.note !== '' && <span dir="auto">: {part.note}</span>}
        </>
      );
    }
    const { answer } = part;
    return (
      <>
        {answer.accepts && <strong>{t('accepts')} </strong>}
        {answer.text !== '' && <span dir="auto">{answer.text}</span>}
        {answer.keptCopy !== null && (
          <div>
            <a href={callUrl('read-query-file', { answerId: answer.id })} download>
              {t('file', { name: answer.keptCopy.filename })}
            </a>
          </div>
        )}
      </>
    );
  }
}

interface Line {
  readonly id: string;
  readonly at: string;
  readonly channel: ToldQuery['channel'];
  readonly by: string;
  readonly part:
    | { readonly kind: 'answer'; readonly answer: ToldQuery['answers'][number] }
    | {
        readonly kind: 'attempt';
        readonly outcome: ToldQuery['attempts'][number]['outcome'];
        readonly note: string;
      };
}

/** Attempts and answers in the order in which they happened. */
function linesOf({ answers, attempts }: ToldQuery): readonly Line[] {
  const lines: Line[] = [
    ...attempts.map(({ id, triedAt: at, channel, notedByName: by, outcome, note }) => ({
      ...{ id, at, channel, by },
      part: { kind: 'attempt' as const, outcome, note },
    })),
    ...answers.map((answer) => ({
      ...{ id: answer.id, at: answer.answeredAt, channel: answer.channel, by: answer.notedByName },
      part: { kind: 'answer' as const, answer },
    })),
  ];
  return lines.sort((a, b) => (a.at < b.at ? -1 : 1));
}
