import './verdicts.css';
import { useLanguage, useTexts } from '#texts';
import type { Metadata } from 'next';
import { FigureFilters } from './figure-filters.tsx';
import { VerdictPatterns } from './verdict-patterns.tsx';
import { type Shown, byAxis, byChecker, byStory, byTime } from './breakdown.ts';
import { Breakdown } from './breakdown-view.tsx';
import { Readiness } from './readiness.tsx';
import { Standings } from './standings.tsx';
import { WatchList } from './watch-list.tsx';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { STANDINGS } from '#app/_parts/standings.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { AXES } from '#lib/claim/standing.ts';
import { listPeople } from '#lib/desk/list-people.ts';
import { listStories } from '#lib/desk/list-stories.ts';
import { readVerdictFigures } from '#lib/desk/read-verdict-figures.ts';
import { type VerdictFigures, figureQuerySchema } from '#lib/review/figures.ts';
import { claimQuerySchema } from '#lib/store/query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('figures'))('title') };
}

/** The figures may be narrowed further, to one question and one verdict. */
const querySchema = figureQuerySchema.extend({
  axis: claimQuerySchema.shape.axis,
  verdict: claimQuerySchema.shape.verdict,
});

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
  const t = await texts('figures');
  if (!figures.ok) {
    return (
      <Page title={t('title')}>
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
    <Page title={t('title')} lead={t('lead')}>
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
  const t = useTexts('figures');
  const words = useTexts('words');
  const language = useLanguage();
  const { filter } = shown;
  return (
    <>
      <VerdictPatterns />
      <p className="sm-figures-head">
        {t.rich('on-one-unnamed-source', {
          claims: figures.claims,
          unnamed: figures.onOneUnnamedSource,
          all: (chunks) => <TextLink href={claimsAddress.to(filter)}>{chunks}</TextLink>,
          those: (chunks) => (
            <TextLink href={claimsAddress.to({ ...filter, restsOn: 'one-unnamed-source' })}>
              {chunks}
            </TextLink>
          ),
        })}
      </p>
      <Standings rows={byAxis(figures, shown, words)} shown={shown} />
      <WatchList title={t('disputed')} lead={t('disputed-lead')} verdict="disputed" shown={shown} />
      <WatchList
        title={t('unverified')}
        lead={t('unverified-lead')}
        verdict="unverified"
        shown={shown}
      />
      <WatchList
        title={t('one-unnamed-source')}
        lead={t('one-unnamed-source-lead')}
        restsOn="one-unnamed-source"
        shown={shown}
      />
      <Readiness storyId={filter.storyId} />
      <Section id="by-story" title={t('along.story')} lead={t('along-lead.story')}>
        <Breakdown by="story" rows={byStory(figures, shown)} shown={shown} />
      </Section>
      <Section id="by-time" title={t('along.time')} lead={t('along-lead.time')}>
        <Breakdown by="time" rows={byTime(figures, shown, { language, t })} shown={shown} />
      </Section>
      <Section id="by-checker" title={t('along.checker')} lead={t('along-lead.checker')}>
        <Breakdown by="checker" rows={byChecker(figures, shown)} shown={shown} />
      </Section>
    </>
  );
}

function NoFigures({ isFiltered }: { readonly isFiltered: boolean }) {
  const t = useTexts('figures');
  return isFiltered ? (
    <Empty
      title={t('none-matches')}
      action={
        <LinkButton href="/verdicts" variant="default">
          {t('show-all')}
        </LinkButton>
      }
    >
      {t('none-matches-why')}
    </Empty>
  ) : (
    <Empty title={t('none')} action={<LinkButton href="/">{t('go-to-stories')}</LinkButton>}>
      {t('none-why')}
    </Empty>
  );
}
