import '#app/(desk)/stories/[storyId]/second-readings/second-readings.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alphaWords } from '#app/(desk)/stories/[storyId]/second-readings/alpha-words.ts';
import { READING_WORDS } from '#app/(desk)/stories/[storyId]/second-readings/standing-words.ts';
import { AgreementTable } from './agreement-table.tsx';
import { ComparedClaim } from './compared-claim.tsx';
import { ask } from '#app/_server/ask.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { counted } from '#app/_parts/wording.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readSecondReading } from '#lib/desk/read-second-reading.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { secondReadingIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

export const metadata: Metadata = { title: 'Two readings compared' };

/** Both readings of the same claims side by side: how far they agree, and each difference to settle. */
export default async function ComparisonPage(props: {
  readonly params: Promise<{ readingId: string }>;
}) {
  const id = secondReadingIdSchema.safeParse((await props.params).readingId);
  if (!id.success) notFound();
  const [answer, desk] = await Promise.all([
    ask(readSecondReading, { readingId: id.data }),
    ask(readDesk, {}),
  ]);
  if (!answer.ok) {
    if (answer.problem.code === 'not-found') notFound();
    return (
      <Page title="Two readings compared">
        <Refusal problem={answer.problem} />
      </Page>
    );
  }
  const { summary, rows, agreement } = answer.value;
  const { reading, readerName, standing, differences } = summary;
  const story = await ask(readStory, { storyId: reading.storyId });
  const me = desk.ok ? desk.value.me : null;
  const maySettle = me !== null && allows(me.role, 'run stories');
  return (
    <Page
      title="Two readings compared"
      lead={
        <>
          <TextLink href={`/stories/${reading.storyId}`}>
            {story.ok ? story.value.story.title : 'The story'}
          </TextLink>
          : {counted(rows.length, 'claim')} read a second time by {readerName},{' '}
          {READING_WORDS[standing]}
          {reading.givenAt !== null && (
            <>
              {' '}
              <TimeAgo at={reading.givenAt} />
            </>
          )}
          . <TextLink href={`/stories/${reading.storyId}/second-readings`}>All readings</TextLink>
        </>
      }
    >
      {agreement === null ? (
        <p>
          {readerName} has judged {summary.judged} of {counted(rows.length, 'claim')} so far. Nobody
          else sees what was judged until it is handed in; then both readings stand here.
        </p>
      ) : (
        <>
          <Section id="agreement" title="Agreement">
            <AgreementTable agreement={agreement} />
            <p className="sm-alpha">{alphaWords(agreement.together)}</p>
          </Section>
          <Section
            id="claims"
            title={
              differences === 0 ? 'The claims' : `${counted(differences, 'difference')} to settle`
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
