import '#app/(desk)/stories/[storyId]/galley-text.css';
import '#app/(desk)/stories/[storyId]/drafts/drafts.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DraftText } from './draft-text.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page } from '#app/_ui/page.tsx';
import { listDrafts } from '#lib/desk/list-drafts.ts';
import { readDraft } from '#lib/desk/read-draft.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('drafts');
  return { title: t('title') };
}

/** One draft of a story as it was taken in, with its claims where they stood. It can only be read. */
export default async function DraftPage(props: {
  readonly params: Promise<{ storyId: string; draftId: string }>;
}) {
  const params = await props.params;
  const storyId = storyIdSchema.safeParse(params.storyId);
  const draftId = draftIdSchema.safeParse(params.draftId);
  if (!storyId.success || !draftId.success) notFound();
  const t = await texts('drafts');
  const [answer, listed] = [
    await ask(readDraft, { draftId: draftId.data }),
    await ask(listDrafts, { storyId: storyId.data }),
  ];
  if (!answer.ok || !listed.ok) {
    const refused = answer.ok ? listed : answer;
    if (refused.ok || refused.problem.code === 'not-found') notFound();
    return (
      <Page title={t('title')}>
        <Refusal problem={refused.problem} />
      </Page>
    );
  }
  const { draft, story } = answer.value;
  if (story.id !== storyId.data) notFound();
  const claims = answer.value.claims.filter(({ claim }) => claim.state === 'open');
  const { drafts, names } = listed.value;
  const number = String(draft.number);
  const here = `/stories/${story.id}/drafts`;
  const isNewest = draft.number === drafts.length;
  return (
    <Page
      title={t('read-title', { number })}
      lead={t.rich('read-lead', {
        title: story.title,
        story: (title) => <TextLink href={`/stories/${story.id}`}>{title}</TextLink>,
      })}
      actions={
        <>
          <LinkButton href={here} variant="default">
            {t('title')}
          </LinkButton>
          {draft.brought !== null && (
            <LinkButton href={`${here}/${draft.id}/changes`} variant="default">
              {t('what-changed')}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="sm-draft-notice" data-newest={isNewest}>
        <p>
          {t.rich(isNewest ? 'is-newest' : 'is-old', {
            number,
            count: String(drafts.length),
            name: (draft.createdBy === null ? null : names[draft.createdBy]) ?? t('somebody'),
            ago: () => <TimeAgo at={draft.createdAt} />,
            newest: (words) => <TextLink href={`/stories/${story.id}`}>{words}</TextLink>,
          })}
        </p>
        <p className="sm-soft">{t('claims-then', { count: claims.length })}</p>
      </div>
      <DraftText draft={draft} claims={claims} />
    </Page>
  );
}
