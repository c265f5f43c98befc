import '#app/(desk)/stories/[storyId]/galley-text.css';
import '#app/(desk)/stories/[storyId]/drafts/drafts.css';
import './compare.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Compared } from './compared.tsx';
import { DraftPickers } from '#app/(desk)/stories/[storyId]/drafts/draft-pickers.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page } from '#app/_ui/page.tsx';
import { compareDrafts } from '#lib/desk/compare-drafts.ts';
import { listDrafts } from '#lib/desk/list-drafts.ts';
import { readDraft } from '#lib/desk/read-draft.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { type DraftId, type StoryId, draftIdSchema, storyIdSchema } from '#lib/id.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('drafts');
  return { title: t('compare-title') };
}

/** Any two drafts of a story side by side, with their claims. */
export default async function ComparePage(props: {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const query = await props.searchParams;
  const t = await texts('drafts');
  const [story, listed] = [await ask(readStory, { storyId }), await ask(listDrafts, { storyId })];
  if (!story.ok || !listed.ok) {
    const refused = story.ok ? listed : story;
    if (refused.ok || refused.problem.code === 'not-found') notFound();
    return (
      <Page title={t('compare-title')}>
        <Refusal problem={refused.problem} />
      </Page>
    );
  }
  const { drafts } = listed.value;
  const from = draftIdSchema.safeParse(query['from']).data ?? drafts.at(-2)?.id ?? null;
  const to = draftIdSchema.safeParse(query['to']).data ?? drafts.at(-1)?.id ?? null;
  return (
    <Page
      title={t('compare-title')}
      lead={t.rich('compare-lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
      actions={
        <LinkButton href={`/stories/${storyId}/drafts`} variant="default">
          {t('title')}
        </LinkButton>
      }
    >
      {drafts.length < 2 || from === null || to === null ? (
        <Empty title={t('first-draft-title')}>{t('one-draft-only')}</Empty>
      ) : (
        <>
          <DraftPickers storyId={storyId} drafts={drafts} from={from} to={to} />
          {from === to ? (
            <Empty title={t('same-draft')}>{t('same-draft-why')}</Empty>
          ) : (
            <BothDrafts storyId={storyId} from={from} to={to} />
          )}
        </>
      )}
    </Page>
  );
}

async function BothDrafts(props: {
  readonly storyId: StoryId;
  readonly from: DraftId;
  readonly to: DraftId;
}) {
  const { from: fromDraftId, storyId, to: toDraftId } = props;
  const [compared, from, to] = [
    await ask(compareDrafts, { storyId, fromDraftId, toDraftId }),
    await ask(readDraft, { draftId: fromDraftId }),
    await ask(readDraft, { draftId: toDraftId }),
  ];
  if (!compared.ok) return <Refusal problem={compared.problem} />;
  if (!from.ok) return <Refusal problem={from.problem} />;
  if (!to.ok) return <Refusal problem={to.problem} />;
  return <Compared from={from.value} to={to.value} pieces={compared.value.pieces} />;
}
