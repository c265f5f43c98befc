import { IconPlus } from '@tabler/icons-react';
import type { Metadata } from 'next';
import { StoryFilters } from './story-filters.tsx';
import { StoryRow } from './story-row.tsx';
import { ask } from '#app/_server/ask.ts';
import { TallyKey } from '#app/_parts/tally-key.tsx';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { counted } from '#app/_parts/wording.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { listStories } from '#lib/desk/list-stories.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { allows } from '#lib/people/permission.ts';
import { type StoryQuery, type StorySummary, storyQuerySchema } from '#lib/store/query.ts';

export const metadata: Metadata = { title: 'Stories' };

/** The desk's home: every story one may see, how far it is judged, whose turn it is, what came last. */
export default async function HomePage(props: { readonly searchParams: Promise<UrlParameters> }) {
  const query = queryFromUrl(storyQuerySchema, await props.searchParams);
  const [stories, desk] = await Promise.all([ask(listStories, query), ask(readDesk, {})]);
  const me = desk.ok ? desk.value.me : null;
  const mayOpen = me !== null && allows(me.role, 'open stories');
  return (
    <Page
      title="Stories"
      lead="Each claim is asked two questions: was it said, by them, so? And is it so?"
      actions={
        mayOpen && (
          <LinkButton href="/stories/new" leftSection={<IconPlus size={16} aria-hidden />}>
            Open a story
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
  const { items, nextCursor, query } = props;
  if (items.length === 0) return <NoStories query={query} mayOpen={props.mayOpen} />;
  return (
    <>
      <div className="sm-list-count sm-soft">
        <span role="status">
          {counted(items.length, 'story', 'stories')}
          {nextCursor === null && query.cursor === undefined ? '' : ' on this page'}
        </span>
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
  if (query.words !== undefined || query.status !== undefined || query.cursor !== undefined) {
    return (
      <Empty
        title="No story matches"
        action={
          <LinkButton href="/" variant="default">
            Show all stories
          </LinkButton>
        }
      >
        The search looks at title, byline and outlet.
      </Empty>
    );
  }
  if (!mayOpen) {
    return (
      <Empty title="No story is on your desk yet">
        You see a story once its editor has added you to it.
      </Empty>
    );
  }
  return (
    <Empty
      title="The desk is clear"
      action={<LinkButton href="/stories/new">Open the first story</LinkButton>}
    >
      Paste a draft or upload it as text, Markdown or HTML. You then mark what it asserts, say who
      it attributes that to, keep evidence, and give a verdict.
    </Empty>
  );
}
