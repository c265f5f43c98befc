import '#app/(desk)/stories/[storyId]/drafts/drafts.css';
import './changes.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Changes } from './changes.client.tsx';
import { addressOfChanges, showSchema } from './show.ts';
import { placeContexts } from '#app/_parts/place-context.ts';
import { BroughtCounts } from '#app/(desk)/stories/[storyId]/drafts/brought-counts.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { listDrafts } from '#lib/desk/list-drafts.ts';
import { readChanges } from '#lib/desk/read-changes.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readDraft } from '#lib/desk/read-draft.ts';
import { type DraftId, draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('drafts');
  return { title: t('what-changed') };
}

/** What one draft changed about the claims of its story, in order of what needs a person. */
export default async function ChangesPage(props: {
  readonly params: Promise<{ storyId: string; draftId: string }>;
  readonly searchParams: Promise<UrlParameters>;
}) {
  const params = await props.params;
  const storyId = storyIdSchema.safeParse(params.storyId);
  const draftId = draftIdSchema.safeParse(params.draftId);
  if (!storyId.success || !draftId.success) notFound();
  const { show } = queryFromUrl(showSchema, await props.searchParams);
  const t = await texts('drafts');
  const [answer, listed, desk] = [
    await ask(readChanges, { draftId: draftId.data }),
    await ask(listDrafts, { storyId: storyId.data }),
    await ask(readDesk, {}),
  ];
  if (!answer.ok || !listed.ok) {
    const refused = answer.ok ? listed : answer;
    if (refused.ok || refused.problem.code === 'not-found') notFound();
    return (
      <Page title={t('what-changed')}>
        <Refusal problem={refused.problem} />
      </Page>
    );
  }
  const { before, changed, draft, story, upTo } = answer.value;
  if (story.id !== storyId.data) notFound();
  const { drafts, names } = listed.value;
  const newest = drafts.at(-1);
  const isNewest = newest?.id === draft.id;
  const me = desk.ok ? desk.value.me : null;
  const here = `/stories/${story.id}/drafts`;
  const number = String(draft.number);
  return (
    <Page
      title={t('changes-title', { number })}
      lead={t.rich('changes-lead', {
        title: story.title,
        number,
        name: (draft.createdBy === null ? null : names[draft.createdBy]) ?? t('somebody'),
        story: (title) => <TextLink href={`/stories/${story.id}`}>{title}</TextLink>,
        ago: () => <TimeAgo at={draft.createdAt} />,
      })}
      actions={
        <>
          <LinkButton href={here} variant="default">
            {t('title')}
          </LinkButton>
          {before !== null && (
            <LinkButton href={`${here}/compare?from=${before.id}&to=${draft.id}`} variant="default">
              {t('compare-with-before', { number: String(before.number) })}
            </LinkButton>
          )}
        </>
      }
    >
      {!isNewest && newest !== undefined && (
        <p className="sm-draft-notice">
          {t.rich('not-newest', {
            newest: String(newest.number),
            number,
            link: (words) => {
              const where = { storyId: story.id, draftId: newest.id };
              return <TextLink href={addressOfChanges(where, show)}>{words}</TextLink>;
            },
          })}
        </p>
      )}
      {before === null ? (
        <Empty title={t('first-draft-title')}>{t('first-changes')}</Empty>
      ) : changed.length === 0 ? (
        <Empty title={t('none-waits')}>{t('none-waits-why')}</Empty>
      ) : (
        <Changes
          storyId={story.id}
          draft={{ id: draft.id, number: draft.number }}
          show={show}
          isSomebody={me !== null}
          changed={await withContexts(changed, draft.id)}
          numbers={Object.fromEntries(drafts.map((one) => [one.id, one.number]))}
          mayAct={isNewest && me !== null && allows(me.role, 'check claims')}
          upTo={upTo}
        />
      )}
      {draft.brought !== null && before !== null && (
        <Section id="rest" title={t('came-along', { number: String(before.number) })}>
          <BroughtCounts brought={draft.brought} />
        </Section>
      )}
    </Page>
  );
}

type Told = AnswerOf<'read-changes'>['changed'];

/** The claims with what stands around the places where they could stand; the draft is read only where some could. */
async function withContexts(changed: Told, draftId: DraftId) {
  const isAsked = changed.some(({ candidates }) => candidates.length > 0);
  const read = isAsked ? await ask(readDraft, { draftId }) : null;
  return changed.map((one) => ({
    ...one,
    contexts: read?.ok === true ? placeContexts(read.value.draft, one) : [],
  }));
}
