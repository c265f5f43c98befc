import { useTexts } from '#texts';
import { IconPlus } from '@tabler/icons-react';
import type { Metadata } from 'next';
import { StoryFilters } from './story-filters.tsx';
import { StoryRow } from './story-row.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TallyKey } from '#app/_parts/tally-key.tsx';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { listStories } from '#lib/desk/list-stories.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { allows } from '#lib/people/permission.ts';
import { type StoryQuery, type StorySummary, storyQuerySchema } from '#lib/store/query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('stories'))('title') };
}

/** The desk's home: every story one may see, how far it is judged, whose turn it is, what came last. */
export default async function HomePage(props: { readonly searchParams: Promise<UrlParameters> }) {
  const query = queryFromUrl(storyQuerySchema, await props.searchParams);
  const [stories, desk] = await Promise.all([ask(listStories, query), ask(readDesk, {})]);
  const t = await texts('stories');
  const me = desk.ok ? desk.value.me : null;
  const mayOpen = me !== null && allows(me.role, 'open stories');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayOpen && (
          <LinkButton href="/stories/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('open-a-story')}
          </LinkButton>
        )
      }
    >
      <StoryFilters query={query} />
      {stories.ok ? (
        <StoryList
          items={stories.value.items}
          nextCursor={stories.value.nextCursor}
          query={query}
          myId={me?.personId ?? null}
          mayOpen={mayOpen}
        />
      ) : (
        <Refusal problem={stories.problem} />
      )}
    </Page>
  );
}

function StoryList(props: {
  readonly items: readonly StorySummary[];
  readonly nextCursor: string | null;
  readonly query: StoryQuery;
  readonly myId: string | null;
  readonly mayOpen: boolean;
}) {
  const t = useTexts('stories');
  const { items, nextCursor, query } = props;
  if (items.length === 0) return <NoStories query={query} mayOpen={props.mayOpen} />;
  const isWhole = nextCursor === null && query.cursor === undefined;
  return (
    <>
      <div className="sm-list-count sm-soft">
        <span role="status">{t(isWhole ? 'count' : 'count-on-page', { count: items.length })}</span>
        <TallyKey />
      </div>
      <ul className="sm-stories">
        {items.map((summary) => (
          <StoryRow key={summary.story.id} summary={summary} myId={props.myId} />
        ))}
      </ul>
      <Pager
        path="/"
        parameters={{
          words: query.words,
          status: query.status,
          sort: query.sort === 'touched' ? undefined : query.sort,
          cursor: query.cursor,
        }}
        nextCursor={nextCursor}
      />
    </>
  );
}

function NoStories({ query, mayOpen }: { readonly query: StoryQuery; readonly mayOpen: boolean }) {
  const t = useTexts('stories');
  if (query.words !== undefined || query.status !== undefined || query.cursor !== undefined) {
    return (
      <Empty
        title={t('none-matches')}
        action={
          <LinkButton href="/" variant="default">
            {t('show-all')}
          </LinkButton>
        }
      >
        {t('none-matches-why')}
      </Empty>
    );
  }
  if (!mayOpen) {
    return <Empty title={t('none-yours')}>{t('none-yours-why')}</Empty>;
  }
  return (
    <Empty
      title={t('none')}
      action={<LinkButton href="/stories/new">{t('open-a-story')}</LinkButton>}
    >
      {t('none-why')}
    </Empty>
  );
}
