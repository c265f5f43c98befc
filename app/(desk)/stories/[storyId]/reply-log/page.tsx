import './reply-log.css';
import { useTexts } from '#texts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AskedQuery } from './asked-query.tsx';
import { PrintButton } from './print-button.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton, PlainLink, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { addressOf } from '#app/_ui/query-from-url.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readReplyLog } from '#lib/desk/read-reply-log.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { type StoryId, storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title, which a printed log bears too. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('replies'))('title') };
}

/** The log of the right of reply, made to be printed: each accused party, what was asked and tried, what came back. */
export default async function ReplyLogPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const [story, log, desk] = await Promise.all([
    ask(readStory, { storyId }),
    ask(readReplyLog, { storyId }),
    ask(readDesk, {}),
  ]);
  const t = await texts('replies');
  if (!story.ok && story.problem.code === 'not-found') notFound();
  if (!story.ok || !log.ok) {
    const refused = story.ok ? log : story;
    return <Page title={t('title')}>{!refused.ok && <Refusal problem={refused.problem} />}</Page>;
  }
  const me = desk.ok ? desk.value.me : null;
  const mayCheck = me !== null && allows(me.role, 'check claims');
  const { parties } = log.value;
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
      actions={
        <>
          <LinkButton href={`/stories/${storyId}/queries`} variant="default">
            {t('all-queries')}
          </LinkButton>
          <PrintButton />
        </>
      }
    >
      {parties.length === 0 && <Empty title={t('none')}>{t('none-why')}</Empty>}
      {parties.map((party) => (
        <Party key={party.name} party={party} storyId={storyId} mayCheck={mayCheck} />
      ))}
    </Page>
  );
}

function Party(props: {
  readonly party: AnswerOf<'read-reply-log'>['parties'][number];
  readonly storyId: StoryId;
  readonly mayCheck: boolean;
}) {
  const { party, storyId, mayCheck } = props;
  const { name, claims, queries } = party;
  const t = useTexts('replies');
  const [unsought] = claims.filter(({ isSought }) => !isSought);
  const about = unsought ?? claims[0];
  return (
    <article className="sm-log-party" aria-label={name}>
      <h2 className="sm-log-name" dir="auto">
        {name}
      </h2>
      {claims.length > 0 && (
        <ul className="sm-log-claims" aria-label={t('accused-in')}>
          {claims.map((claim) => (
            <li key={claim.claimId}>
              <PlainLink href={`/stories/${storyId}?claim=${claim.claimId}`}>
                {t.rich('claim-and-words', {
                  number: String(claim.number),
                  words: claim.words,
                  q: (words) => <q dir="auto">{words}</q>,
                })}
              </PlainLink>{' '}
              <span className="sm-log-sought" data-sought={claim.isSought}>
                {claim.isAnswered ? t('answered') : t(claim.isSought ? 'sought' : 'not-sought')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {queries.length === 0 && <p className="sm-soft">{t('not-asked')}</p>}
      {queries.map((query) => (
        <AskedQuery key={query.id} query={query} />
      ))}
      {mayCheck && about !== undefined && (queries.length === 0 || unsought !== undefined) && (
        <p className="sm-log-way">
          <LinkButton
            size="compact-sm"
            variant="default"
            href={`${addressOf(`/stories/${storyId}/queries`, { about: about.claimId, accused: name })}#ask`}
          >
            {t('ask', { name })}
          </LinkButton>
        </p>
      )}
    </article>
  );
}
