import { useTexts } from '#texts';
import type { Metadata } from 'next';
import { NoticeItem } from '#app/(desk)/notice-item.client.tsx';
import { ReadAllNotices } from '#app/(desk)/read-all-notices.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { countNotices } from '#lib/desk/count-notices.ts';
import { listNotices } from '#lib/desk/list-notices.ts';
import { type NoticeQuery, noticeQuerySchema } from '#lib/store/query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('notices'))('title') };
}

/** Where it is my turn: every notice, newest first; each leads to its claim. */
export default async function NoticesPage(props: {
  readonly searchParams: Promise<UrlParameters>;
}) {
  const query = queryFromUrl(noticeQuerySchema, await props.searchParams);
  const [notices, count] = await Promise.all([ask(listNotices, query), ask(countNotices, {})]);
  const t = await texts('notices');
  const unread = count.ok ? count.value.unread : 0;
  const newest = notices.ok ? notices.value.items[0]?.number : undefined;
  const isFirstPage = query.cursor === undefined;
  return (
    <Page
      title={t('title')}
      isNarrow
      lead={t('unread', { count: unread })}
      actions={
        <>
          <Choice show="all" query={query}>
            {t('all')}
          </Choice>
          <Choice show="unread" query={query}>
            {t('only-unread')}
          </Choice>
          {unread > 0 && newest !== undefined && isFirstPage && <ReadAllNotices upTo={newest} />}
        </>
      }
    >
      {!notices.ok && <Refusal problem={notices.problem} />}
      {notices.ok && notices.value.items.length === 0 && <None query={query} />}
      {notices.ok && notices.value.items.length > 0 && (
        <ul className="sm-notices sm-notice-page">
          {notices.value.items.map((notice) => (
            <NoticeItem key={notice.number} notice={notice} />
          ))}
        </ul>
      )}
      {notices.ok && (
        <Pager
          path="/notices"
          parameters={{ show: shownIn(query.show), cursor: query.cursor }}
          nextCursor={notices.value.nextCursor}
        />
      )}
    </Page>
  );
}

function Choice(props: {
  readonly show: NoticeQuery['show'];
  readonly query: NoticeQuery;
  readonly children: string;
}) {
  const isChosen = props.query.show === props.show;
  return (
    <LinkButton
      size="compact-sm"
      variant={isChosen ? 'light' : 'default'}
      aria-current={isChosen ? 'true' : 'false'}
      href={props.show === 'all' ? '/notices' : '/notices?show=unread'}
    >
      {props.children}
    </LinkButton>
  );
}

function None({ query }: { readonly query: NoticeQuery }) {
  const t = useTexts('notices');
  if (query.show === 'unread') {
    return (
      <Empty
        title={t('nothing-waits')}
        action={
          <LinkButton href="/notices" variant="default">
            {t('show-all')}
          </LinkButton>
        }
      >
        {t('nothing-waits-why')}
      </Empty>
    );
  }
  return <Empty title={t('none')}>{t('none-why')}</Empty>;
}

function shownIn(show: NoticeQuery['show']): string | undefined {
  return show === 'all' ? undefined : show;
}
