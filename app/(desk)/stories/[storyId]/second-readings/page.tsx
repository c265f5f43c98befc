import './second-readings.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AskForm } from './ask-form.client.tsx';
import { ReadingRow } from './reading-row.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { listSecondReadings } from '#lib/desk/list-second-readings.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readMarks } from '#lib/desk/read-marks.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('readings');
  return { title: t('title') };
}

/** The second readings of a story: who reads what, how far they are, and asking for another one. */
export default async function SecondReadingsPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const t = await texts('readings');
  const [story, listed, desk] = await Promise.all([
    ask(readStory, { storyId }),
    ask(listSecondReadings, { storyId }),
    ask(readDesk, {}),
  ]);
  if (!story.ok && story.problem.code === 'not-found') notFound();
  const me = desk.ok ? desk.value.me : null;
  const mayRun = me !== null && allows(me.role, 'run stories');
  if (!story.ok || !listed.ok) {
    const refused = story.ok ? listed : story;
    return <Page title={t('title')}>{!refused.ok && <Refusal problem={refused.problem} />}</Page>;
  }
  const { readings } = listed.value;
  const marks = mayRun ? await ask(readMarks, { storyId }) : null;
  const claims = marks?.ok === true ? marks.value.claims : [];
  const readers = story.value.members
    .map(({ person }) => person)
    .filter((person) => person.id !== me?.personId && allows(person.role, 'check claims'));
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
    >
      {readings.length === 0 ? (
        <Empty title={t('none-asked')}>{mayRun ? t('choose-below') : t('editor-asks')}</Empty>
      ) : (
        <ul className="sm-readings" aria-label={t('title')}>
          {readings.map((summary) => (
            <ReadingRow
              key={summary.reading.id}
              summary={summary}
              mayRun={mayRun}
              isMine={summary.reading.readerId === me?.personId}
            />
          ))}
        </ul>
      )}
      {mayRun && (
        <Section id="ask" title={t('ask-title')}>
          <AskForm
            storyId={storyId}
            readers={readers.map(({ id: personId, name }) => ({ id: personId, name }))}
            claims={claims
              .filter((claim) => claim.state === 'open')
              .map(({ id: claimId, number, words, restatement, kind, verdicts }) => ({
                id: claimId,
                number,
                words: restatement === '' ? words : restatement,
                kind,
                verdicts,
              }))}
          />
        </Section>
      )}
    </Page>
  );
}
