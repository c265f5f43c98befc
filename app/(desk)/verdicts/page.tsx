import './verdicts.css';
import type { Metadata } from 'next';
import { FigureFilters } from './figure-filters.tsx';
import { VerdictPatterns } from './verdict-patterns.tsx';
import { type Shown, byAxis, byChecker, byStory, byTime } from './breakdown.ts';
import { Breakdown } from './breakdown-view.tsx';
import { Standings } from './standings.tsx';
import { WatchList } from './watch-list.tsx';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { STANDINGS, counted } from '#app/_parts/wording.ts';
import { ask } from '#app/_server/ask.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { AXES } from '#lib/claim/standing.ts';
import { listPeople } from '#lib/desk/list-people.ts';
import { listStories } from '#lib/desk/list-stories.ts';
import { readVerdictFigures } from '#lib/desk/read-verdict-figures.ts';
import { type VerdictFigures, figureQuerySchema } from '#lib/review/figures.ts';
import { claimQuerySchema } from '#lib/store/query.ts';

export const metadata: Metadata = { title: 'Verdicts' };

/** The figures may be narrowed further, to one question and one verdict. */
const querySchema = figureQuerySchema.extend({
  axis: claimQuerySchema.shape.axis,
  verdict: claimQuerySchema.shape.verdict,
});

const LEAD = 'What the desk has found so far. Every number leads to the claims behind it.';

/** The verdict dashboard: how claims stand on both questions, over stories, time and checkers. */
export default async function VerdictsPage(props: {
  readonly searchParams: Promise<UrlParameters>;
}) {
  const query = queryFromUrl(querySchema, await props.searchParams);
  const { axis, verdict, ...filter } = query;
  const [figures, stories, people] = await Promise.all([
    ask(readVerdictFigures, filter),
    ask(listStories, { limit: 200, sort: 'title' }),
    ask(listPeople, { limit: 200 }),
  ]);
  if (!figures.ok) {
    return (
      <Page title="Verdicts">
        <Refusal problem={figures.problem} />
      </Page>
    );
  }
  const shown: Shown = {
    filter,
    axes: axis === undefined ? AXES : [axis],
    standings: verdict === undefined ? STANDINGS : [verdict],
  };
  return (
    <Page title="Verdicts" lead={LEAD}>
      <FigureFilters
        query={query}
        stories={stories.ok ? stories.value.items.map((item) => item.story) : []}
        people={people.ok ? people.value.items : []}
      />
      {figures.value.claims === 0 ? (
        <NoFigures isFiltered={Object.keys(query).length > 0} />
      ) : (
        <Figures figures={figures.value} shown={shown} />
      )}
    </Page>
  );
}

function Figures({ figures, shown }: { readonly figures: VerdictFigures; readonly shown: Shown }) {
  const { filter } = shown;
  return (
    <>
      <VerdictPatterns />
      <p className="sm-figures-head">
        <TextLink href={claimsAddress.to(filter)}>{counted(figures.claims, 'open claim')}</TextLink>
        {', of which '}
        <TextLink href={claimsAddress.to({ ...filter, restsOn: 'one-unnamed-source' })}>
          {figures.onOneUnnamedSource.toLocaleString('en')}
        </TextLink>{' '}
        {figures.onOneUnnamedSource === 1 ? 'rests' : 'rest'} on one unnamed source.
      </p>
      <Standings rows={byAxis(figures, shown)} shown={shown} />
      <WatchList
        title="Disputed"
        lead="The evidence speaks against these, or both ways. Longest standing first."
        verdict="disputed"
        shown={shown}
      />
      <WatchList
        title="Unverified"
        lead="Somebody looked and could not tell. Longest standing first."
        verdict="unverified"
        shown={shown}
      />
      <WatchList
        title="Resting on one unnamed source"
        lead="Everybody the story ascribes these to is one and the same unnamed person."
        restsOn="one-unnamed-source"
        shown={shown}
      />
      <Section id="by-story" title="By story" lead="Open claims of each story.">
        <Breakdown of="Story" rows={byStory(figures, shown)} shown={shown} />
      </Section>
      <Section id="by-time" title="Over time" lead="Verdicts that hold, by when they were given.">
        <Breakdown of="When" rows={byTime(figures, shown)} shown={shown} isTime />
      </Section>
      <Section id="by-checker" title="By checker" lead="Verdicts that hold, by who gave them.">
        <Breakdown of="Checker" rows={byChecker(figures, shown)} shown={shown} />
      </Section>
    </>
  );
}

function NoFigures({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <Empty
      title="No claim meets all of these"
      action={
        <LinkButton href="/verdicts" variant="default">
          Show all verdicts
        </LinkButton>
      }
    >
      Take a filter away, or widen the days.
    </Empty>
  ) : (
    <Empty
      title="Nothing to count yet"
      action={<LinkButton href="/">Go to the stories</LinkButton>}
    >
      Once claims are marked in a story, this screen shows how they stand.
    </Empty>
  );
}
