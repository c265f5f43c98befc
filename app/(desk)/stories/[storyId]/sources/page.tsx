import './sources.css';
import { TableTd, TableTh, TableTr } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { identityOf } from '#app/_parts/identity.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { ListTable } from '#app/_ui/list-table.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { listSources } from '#lib/desk/list-sources.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readSourceDirectory } from '#lib/desk/read-source-directory.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import { ConfirmSource } from './confirm-source.client.tsx';
import { KnownSource } from './known-source.client.tsx';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('directory'))('title') };
}

/** Who is named in a story: the mentions of each person or body on one page, to be confirmed as one source. */
export default async function SourcesPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const [story, directory, known, desk] = await Promise.all([
    ask(readStory, { storyId }),
    ask(readSourceDirectory, { storyId }),
    ask(listSources, { storyId, limit: 200 }),
    ask(readDesk, {}),
  ]);
  const t = await texts('directory');
  if (!story.ok) notFound();
  if (!directory.ok) {
    return (
      <Page title={t('title')}>
        <Refusal problem={directory.problem} />
      </Page>
    );
  }
  const { isRead, proposed } = directory.value;
  const me = desk.ok ? desk.value.me : null;
  const mayCheck = me !== null && allows(me.role, 'check claims');
  const lead = t.rich('lead', {
    title: story.value.story.title,
    story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
  });
  const words = await texts('words');
  const tOrigins = await texts('origins');
  return (
    <Page
      title={t('title')}
      lead={lead}
      actions={
        <LinkButton variant="default" href={`/stories/${storyId}/origins`}>
          {tOrigins('see')}
        </LinkButton>
      }
    >
      {!isRead && <p>{t('not-read')}</p>}
      {isRead && proposed.length === 0 && <p>{t('none')}</p>}
      {proposed.length > 0 && (
        <div className="sm-directory">
          <ListTable label={t('title')} columns={COLUMNS.map((column) => t(`column.${column}`))}>
            {proposed.map((one) => (
              <TableTr key={`${one.kind} ${one.name}`}>
                <TableTh scope="row" className="sm-name">
                  <span dir="auto">{one.name}</span>
                  {one.roles.length > 0 && (
                    <span className="sm-under" dir="auto">
                      {one.roles.join(', ')}
                    </span>
                  )}
                  <span className="sm-under">
                    {t('kind-and-said', {
                      kind: words(`source-kind.${one.kind}`),
                      count: one.attributionCount,
                    })}
                  </span>
                </TableTh>
                <TableTd>
                  <Mentions one={one} t={t} />
                </TableTd>
                <TableTd>
                  {one.sourceId !== null && t('is-source')}
                  {one.sourceId === null && mayCheck && (
                    <ConfirmSource storyId={storyId} name={one.name} kind={one.kind} />
                  )}
                </TableTd>
              </TableTr>
            ))}
          </ListTable>
        </div>
      )}
      {known.ok && known.value.items.length > 0 && (
        <Section id="sources" title={t('known')} lead={t('known-lead')}>
          <ul className="sm-known-sources">
            {known.value.items.map((source) => (
              <KnownSource
                key={source.id}
                source={source}
                mayCheck={mayCheck}
                identity={identityOf(known.value.identities, source.id)}
                me={me?.personId ?? null}
                colleagues={story.value.members.map(({ person }) => person)}
              />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const COLUMNS = ['name', 'mentions', 'source'] as const;

type Proposed = AnswerOf<'read-source-directory'>['proposed'][number];

/** How often somebody is mentioned, and where first. */
function Mentions({ one, t }: { readonly one: Proposed; readonly t: Speak<'directory'> }) {
  const more = one.mentionCount - one.mentions.length;
  return (
    <details className="sm-mentions">
      <summary>{t('mentions', { count: one.mentionCount })}</summary>
      <ol>
        {one.mentions.map(({ span, before, words, after }) => (
          <li key={span.start} dir="auto">
            {before}
            <mark>{words}</mark>
            {after}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('more', { count: more })}</p>}
    </details>
  );
}
