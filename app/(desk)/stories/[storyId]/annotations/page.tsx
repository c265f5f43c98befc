import './annotations.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BringAnnotations } from './bring-annotations.client.tsx';
import { FollowStory } from './follow-story.client.tsx';
import { listedSets, lookedAtFrom, outcomeLookedAt, setLookedAt } from './looked-at.ts';
import { SetList } from './set-list.tsx';
import { SetView } from './set-view.tsx';
import { ask } from '#app/_server/ask.ts';
import { running } from '#app/_server/running.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import type { UrlParameters } from '#app/_ui/query-from-url.ts';
import { listAnnotationSets } from '#lib/desk/list-annotation-sets.ts';
import { listDrafts } from '#lib/desk/list-drafts.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('annotations');
  return { title: t('title') };
}

/** Annotations made elsewhere: bringing them onto the newest draft, and what was found of them where. */
export default async function AnnotationsPage(props: {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<UrlParameters>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const t = await texts('annotations');
  // The sets first, with the number of the last event: what happens while the rest is read is told again.
  const [listed, story, drafts, desk] = [
    await ask(listAnnotationSets, { storyId }),
    await ask(readStory, { storyId }),
    await ask(listDrafts, { storyId }),
    await ask(readDesk, {}),
  ];
  for (const answer of [listed, story, drafts]) {
    if (answer.ok) continue;
    if (answer.problem.code === 'not-found') notFound();
    return (
      <Page title={t('title')}>
        <Refusal problem={answer.problem} />
      </Page>
    );
  }
  if (!listed.ok || !story.ok || !drafts.ok) notFound();
  const { sets, upTo } = listed.value;
  const { draft } = story.value;
  const numbers = new Map(drafts.value.drafts.map((one) => [one.id, one.number]));
  const me = desk.ok ? desk.value.me : null;
  const mayCheck = me !== null && allows(me.role, 'check claims');
  const asked = lookedAtFrom(await props.searchParams);
  const set = setLookedAt(sets, asked.set);
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        number: String(draft.number),
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
      actions={
        <LinkButton href={`/stories/${storyId}/drafts`} variant="default">
          {t('to-drafts')}
        </LinkButton>
      }
    >
      <FollowStory storyId={storyId} upTo={upTo} />
      {sets.length === 0 && !mayCheck && (
        <Empty title={t('none-title')}>
          <p>{t('none-lead')}</p>
          <p>{t('none-for-readers')}</p>
        </Empty>
      )}
      {mayCheck && (
        <BringAnnotations
          storyId={storyId}
          draft={{ id: draft.id, number: draft.number }}
          limitBytes={running().parts.limits.uploadBytes}
          isFirst={sets.length === 0}
        />
      )}
      {set !== null && sets.length > 1 && (
        <Section id="sets" title={t('sets')}>
          <SetList
            storyId={storyId}
            sets={listedSets(sets)}
            lookedAt={set.id}
            numbers={numbers}
            mayWithdraw={mayCheck}
          />
        </Section>
      )}
      {set !== null && (
        <SetView
          storyId={storyId}
          set={set}
          isAlone={sets.length === 1}
          outcome={outcomeLookedAt(set.sums, asked.outcome)}
          after={asked.set === undefined || asked.set === set.id ? asked.after : undefined}
          draft={draft}
          numbers={numbers}
          mayCheck={mayCheck}
        />
      )}
    </Page>
  );
}
