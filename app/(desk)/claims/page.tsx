import type { Metadata } from 'next';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimRow } from './claim-row.tsx';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { counted } from '#app/_parts/wording.ts';
import { ask } from '#app/_server/ask.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { listClaims } from '#lib/desk/list-claims.ts';
import { listPeople } from '#lib/desk/list-people.ts';
import { listStories } from '#lib/desk/list-stories.ts';
import { type ClaimQuery, claimQuerySchema } from '#lib/store/query.ts';

export const metadata: Metadata = { title: 'Claims' };

/** Claims of every story one may see, by any filter of the API; each leads to its place in the galley. */
export default async function ClaimsPage(props: { readonly searchParams: Promise<UrlParameters> }) {
  const query = queryFromUrl(claimQuerySchema, await props.searchParams);
  const [claims, stories, people] = await Promise.all([
    ask(listClaims, query),
    ask(listStories, { limit: 200, sort: 'title' }),
    ask(listPeople, { limit: 200 }),
  ]);
  const titles = stories.ok ? stories.value.items.map(({ story }) => story) : [];
  const colleagues = people.ok ? people.value.items : [];
  return (
    <Page title="Claims" lead="Filters combine: every claim shown meets all of them.">
      <ClaimFilters query={query} stories={titles} people={colleagues} />
      {!claims.ok && <Refusal problem={claims.problem} />}
      {claims.ok && claims.value.items.length === 0 && <NoClaims query={query} />}
      {claims.ok && claims.value.items.length > 0 && (
        <>
          <p className="sm-list-count sm-soft" role="status">
            {counted(claims.value.items.length, 'claim')}
            {claims.value.nextCursor === null && query.cursor === undefined ? '' : ' on this page'}
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
  const isFiltered = claimsAddress.to(query) !== '/claims';
  return isFiltered ? (
    <Empty
      title="No claim meets all of these"
      action={
        <LinkButton href="/claims" variant="default">
          Show all claims
        </LinkButton>
      }
    >
      Take a filter away, or widen the days.
    </Empty>
  ) : (
    <Empty title="Nothing is marked yet" action={<LinkButton href="/">Choose a story</LinkButton>}>
      Open a story and mark the words that assert something.
    </Empty>
  );
}
