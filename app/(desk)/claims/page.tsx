import { useTexts } from '#texts';
import type { Metadata } from 'next';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimRow } from './claim-row.tsx';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { listClaims } from '#lib/desk/list-claims.ts';
import { listPeople } from '#lib/desk/list-people.ts';
import { listStories } from '#lib/desk/list-stories.ts';
import { type ClaimQuery, claimQuerySchema } from '#lib/store/query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('claims'))('title') };
}

/** Claims of every story one may see, by any filter of the API; each leads to its place in the galley. */
export default async function ClaimsPage(props: { readonly searchParams: Promise<UrlParameters> }) {
  const query = queryFromUrl(claimQuerySchema, await props.searchParams);
  const [claims, stories, people] = await Promise.all([
    ask(listClaims, query),
    ask(listStories, { limit: 200, sort: 'title' }),
    ask(listPeople, { limit: 200 }),
  ]);
  const t = await texts('claims');
  const words = await texts('words');
  const titles = stories.ok ? stories.value.items.map(({ story }) => story) : [];
  const colleagues = people.ok ? people.value.items : [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ClaimFilters query={query} stories={titles} people={colleagues} />
      {!claims.ok && <Refusal problem={claims.problem} />}
      {claims.ok && claims.value.items.length === 0 && <NoClaims query={query} />}
      {claims.ok && claims.value.items.length > 0 && (
        <>
          <p className="sm-list-count sm-soft" role="status">
            {claims.value.nextCursor === null && query.cursor === undefined
              ? words('claims', { count: claims.value.items.length })
              : t('count-on-page', { count: claims.value.items.length })}
          </p>
          <ul className="sm-claims">
            {claims.value.items.map((claim) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                title={titles.find((story) => story.id === claim.storyId)?.title ?? null}
                assignee={colleagues.find((person) => person.id === claim.assigneeId)?.name ?? null}
              />
            ))}
          </ul>
          <Pager
            path="/claims"
            parameters={claimsAddress.parameters(query)}
            nextCursor={claims.value.nextCursor}
          />
        </>
      )}
    </Page>
  );
}

function NoClaims({ query }: { readonly query: ClaimQuery }) {
  const t = useTexts('claims');
  const isFiltered = claimsAddress.to(query) !== '/claims';
  return isFiltered ? (
    <Empty
      title={t('none-matches')}
      action={
        <LinkButton href="/claims" variant="default">
          {t('show-all')}
        </LinkButton>
      }
    >
      {t('none-matches-why')}
    </Empty>
  ) : (
    <Empty title={t('none')} action={<LinkButton href="/">{t('choose-a-story')}</LinkButton>}>
      {t('none-why')}
    </Empty>
  );
}
