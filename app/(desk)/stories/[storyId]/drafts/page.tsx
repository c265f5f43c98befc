import './drafts.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DraftPickers } from './draft-pickers.tsx';
import { DraftRow } from './draft-row.tsx';
import { NextDraft } from './next-draft.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { running } from '#app/_server/running.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { listDrafts } from '#lib/desk/list-drafts.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('drafts');
  return { title: t('title') };
}

/** All drafts of a story: whence each came, what came along, and the way to bring the next one. */
export default async function DraftsPage(props: { readonly params: Promise<{ storyId: string }> }) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const [t, annotations] = [await texts('drafts'), await texts('annotations')];
  const [story, listed, desk] = await Promise.all([
    ask(readStory, { storyId }),
    ask(listDrafts, { storyId }),
    ask(readDesk, {}),
  ]);
  if (!story.ok && story.problem.code === 'not-found') notFound();
  if (!story.ok || !listed.ok) {
    const refused = story.ok ? listed : story;
    return <Page title={t('title')}>{!refused.ok && <Refusal problem={refused.problem} />}</Page>;
  }
  const { drafts, names } = listed.value;
  const newest = drafts.at(-1);
  const me = desk.ok ? desk.value.me : null;
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
      actions={
        <LinkButton href={`/stories/${storyId}/annotations`} variant="default">
          {annotations('title')}
        </LinkButton>
      }
    >
      <ol className="sm-drafts" aria-label={t('title')} reversed>
        {drafts.toReversed().map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            storyId={storyId}
            before={drafts[draft.number - 2] ?? null}
            isNewest={draft === newest}
            name={draft.createdBy === null ? null : (names[draft.createdBy] ?? null)}
          />
        ))}
      </ol>
      <Section id="compare" title={t('compare-two')}>
        {drafts.length < 2 ? (
          <p className="sm-soft">{t('one-draft-only')}</p>
        ) : (
          <DraftPickers
            storyId={storyId}
            drafts={drafts}
            from={drafts.at(-2)?.id ?? null}
            to={newest?.id ?? null}
          />
        )}
      </Section>
      {me !== null && newest !== undefined && allows(me.role, 'open stories') && (
        <NextDraft
          storyId={storyId}
          newest={{ id: newest.id, number: newest.number }}
          limitMb={running().parts.limits.uploadBytes / 1024 / 1024}
        />
      )}
    </Page>
  );
}
