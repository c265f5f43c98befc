import './queries.css';
import { useTexts } from '#texts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AskHere } from './ask-here.client.tsx';
import { QueryFilters } from './query-filters.tsx';
import { QueryRow } from './query-row.tsx';
import { QueryView } from './query-view.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import type { AskableClaim } from '#app/_parts/query-fields.client.tsx';
import { FollowStory } from '#app/(desk)/stories/[storyId]/annotations/follow-story.client.tsx';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { type UrlParameters, addressOf, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { listQueries } from '#lib/desk/list-queries.ts';
import { listSources } from '#lib/desk/list-sources.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readMarks } from '#lib/desk/read-marks.ts';
import { readQuery } from '#lib/desk/read-query.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { claimIdSchema, queryIdSchema, storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import { queriesWantedSchema } from '#lib/store/put-query-reads.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('queries'))('title') };
}

/** What the address says besides the filters: the query that is open, and what the form is to open with. */
const besideSchema = z.object({
  query: queryIdSchema.optional(),
  about: claimIdSchema.optional(),
  accused: z.string().max(300).optional(),
});

const filterSchema = queriesWantedSchema.omit({ storyId: true });

/** The queries of a story: one's own first, filters, one of them open beside the list, and asking another. */
export default async function QueriesPage(props: {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<UrlParameters>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const parameters = await props.searchParams;
  const filters = queryFromUrl(filterSchema, parameters);
  const beside = queryFromUrl(besideSchema, parameters);
  const wanted = { ...filters, storyId };
  const [story, listed, mine, marks, sources, desk, open] = await Promise.all([
    ask(readStory, { storyId }),
    ask(listQueries, { ...wanted, to: 'others' }),
    ask(listQueries, { ...wanted, to: 'me', cursor: undefined, limit: 200 }),
    ask(readMarks, { storyId }),
    ask(listSources, { storyId, limit: 200 }),
    ask(readDesk, {}),
    beside.query === undefined ? null : ask(readQuery, { queryId: beside.query }),
  ]);
  const t = await texts('queries');
  if (!story.ok && story.problem.code === 'not-found') notFound();
  if (!story.ok || !listed.ok || !mine.ok) {
    const refused = [story, listed, mine].find((each) => !each.ok);
    return (
      <Page title={t('title')}>
        {refused?.ok === false && <Refusal problem={refused.problem} />}
      </Page>
    );
  }
  const me = desk.ok ? desk.value.me : null;
  const mayCheck = me !== null && allows(me.role, 'check claims');
  const claims = marks.ok ? marks.value.claims : [];
  const askable = claims.filter(({ state }) => state === 'open').map(askableOf);
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]));
  const path = `/stories/${storyId}/queries`;
  const shown = { state: filters.state, kind: filters.kind, claimId: filters.claimId };
  const list = { path, numbers, open: beside.query, shown: { ...shown, cursor: filters.cursor } };
  const isEmpty = listed.value.items.length + mine.value.items.length === 0;
  const isFiltered = Object.values(shown).some((value) => value !== undefined);
  const members = story.value.members
    .map(({ person }) => person)
    .filter((person) => person.id !== me?.personId)
    .toSorted((a, b) => Number(b.role === 'reporter') - Number(a.role === 'reporter'));
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
      actions={
        <LinkButton href={`/stories/${storyId}/reply-log`} variant="default">
          {t('the-log')}
        </LinkButton>
      }
    >
      {marks.ok && <FollowStory storyId={storyId} upTo={marks.value.upTo} />}
      {(!isEmpty || isFiltered) && <QueryFilters path={path} wanted={wanted} claims={askable} />}
      {isEmpty && <NoQueries isFiltered={isFiltered} path={path} />}
      {(!isEmpty || open !== null) && (
        <div className="sm-queries" data-open={open === null ? undefined : ''}>
          <div className="sm-queries-list">
            <Queries title={t('to-you')} items={mine.value.items} {...list} />
            <Queries
              title={mine.value.items.length > 0 ? t('to-others') : t('all-queries')}
              items={listed.value.items}
              {...list}
            />
            <Pager path={path} parameters={list.shown} nextCursor={listed.value.nextCursor} />
          </div>
          {open === null ? (
            <p className="sm-queries-none sm-soft">{t('choose-one')}</p>
          ) : open.ok ? (
            <QueryView
              key={open.value.query.id}
              query={open.value.query}
              claims={open.value.claims}
              askable={askable}
              mayCheck={mayCheck}
              isMine={me !== null && open.value.query.personId === me.personId}
              now={new Date().toISOString()}
              closedHref={addressOf(path, list.shown)}
            />
          ) : (
            <Refusal problem={open.problem} />
          )}
        </div>
      )}
      {mayCheck && (
        <Section id="ask" title={t('ask-title')}>
          {askable.length === 0 ? (
            <p className="sm-soft">{t('no-claim')}</p>
          ) : (
            <AskHere
              key={`${beside.about ?? ''} ${beside.accused ?? ''}`}
              storyId={storyId}
              claims={askable}
              about={beside.about === undefined ? [] : [beside.about]}
              members={members.map(({ id: personId, name }) => ({ id: personId, name }))}
              sources={sources.ok ? sources.value.items.map(({ id, name }) => ({ id, name })) : []}
              accused={beside.accused}
              isFocused={beside.about !== undefined || beside.accused !== undefined}
            />
          )}
        </Section>
      )}
    </Page>
  );
}

/** A list of queries under its heading; nothing where it holds none. */
function Queries(props: {
  readonly title: string;
  readonly items: AnswerOf<'list-queries'>['items'];
  readonly path: string;
  readonly open: string | undefined;
  readonly shown: Readonly<Record<string, string | undefined>>;
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const { title, items } = props;
  if (items.length === 0) return null;
  return (
    <>
      <h2 className="sm-query-heading">{title}</h2>
      <ul className="sm-query-rows" aria-label={title}>
        {items.map((query) => (
          <QueryRow
            key={query.id}
            query={query}
            numbers={props.numbers}
            isOpen={query.id === props.open}
            href={addressOf(props.path, { ...props.shown, query: query.id })}
          />
        ))}
      </ul>
    </>
  );
}

function NoQueries({ isFiltered, path }: { readonly isFiltered: boolean; readonly path: string }) {
  const t = useTexts('queries');
  if (!isFiltered) return <Empty title={t('none')}>{t('none-why')}</Empty>;
  return (
    <Empty
      title={t('none-matches')}
      action={
        <LinkButton href={path} variant="default">
          {t('show-all')}
        </LinkButton>
      }
    />
  );
}

function askableOf(claim: AnswerOf<'read-marks'>['claims'][number]): AskableClaim {
  const { id, number, words, accused } = claim;
  return { id, number, words, accused };
}
