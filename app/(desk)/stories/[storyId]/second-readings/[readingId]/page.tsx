import '#app/(desk)/stories/[storyId]/second-readings/second-readings.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import { alphaWords } from '#app/(desk)/stories/[storyId]/second-readings/alpha-words.ts';
import { AgreementTable } from './agreement-table.tsx';
import { ComparedClaim } from './compared-claim.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readSecondReading } from '#lib/desk/read-second-reading.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { secondReadingIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('readings');
  return { title: t('compared-title') };
}

/** Both readings of the same claims side by side: how far they agree, and each difference to settle. */
export default async function ComparisonPage(props: {
  readonly params: Promise<{ readingId: string }>;
}) {
  const id = secondReadingIdSchema.safeParse((await props.params).readingId);
  if (!id.success) notFound();
  const t = await texts('readings');
  const [answer, desk] = await Promise.all([
    ask(readSecondReading, { readingId: id.data }),
    ask(readDesk, {}),
  ]);
  if (!answer.ok) {
    if (answer.problem.code === 'not-found') notFound();
    return (
      <Page title={t('compared-title')}>
        <Refusal problem={answer.problem} />
      </Page>
    );
  }
  const { summary, rows, agreement } = answer.value;
  const { reading, readerName, standing, differences } = summary;
  const story = await ask(readStory, { storyId: reading.storyId });
  const me = desk.ok ? desk.value.me : null;
  const about = {
    title: story.ok ? story.value.story.title : t('the-story'),
    count: rows.length,
    name: readerName,
    standing,
    story: linkTo(`/stories/${reading.storyId}`),
    all: linkTo(`/stories/${reading.storyId}/second-readings`),
  };
  const maySettle = me !== null && allows(me.role, 'run stories');
  return (
    <Page
      title={t('compared-title')}
      lead={
        reading.givenAt === null
          ? t.rich('compared-lead', about)
          : t.rich('compared-lead-given', { ...about, ago: agoOf(reading.givenAt) })
      }
    >
      {agreement === null ? (
        <p>
          {t('judged-so-far', { name: readerName, judged: summary.judged, count: rows.length })}
        </p>
      ) : (
        <>
          <Section id="agreement" title={t('agreement')}>
            <AgreementTable agreement={agreement} />
            <p className="sm-alpha">{alphaWords(agreement.together, t)}</p>
          </Section>
          <Section
            id="claims"
            title={
              differences === 0
                ? t('the-claims')
                : t('differences-to-settle', { count: differences })
            }
          >
            <ol className="sm-compared">
              {rows.map((row) => (
                <ComparedClaim
                  key={row.claim.id}
                  row={row}
                  readingId={reading.id}
                  storyId={reading.storyId}
                  maySettle={maySettle}
                />
              ))}
            </ol>
          </Section>
        </>
      )}
    </Page>
  );
}

function linkTo(href: string) {
  return function link(words: ReactNode) {
    return <TextLink href={href}>{words}</TextLink>;
  };
}

function agoOf(at: string) {
  return function ago() {
    return <TimeAgo at={at} />;
  };
}
