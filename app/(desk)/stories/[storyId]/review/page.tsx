import './review.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StillBetween } from './between.tsx';
import { CorrectionForm, CorrectionRow } from './corrections.client.tsx';
import { FollowReview } from './follow-review.client.tsx';
import { ReviewActs } from './review-acts.client.tsx';
import { SignOffRow } from './sign-off-row.tsx';
import { VoidSignOff } from './since-signed.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { eventWords } from '#app/_parts/event-words.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { listCorrections } from '#lib/desk/list-corrections.ts';
import { listSignOffs } from '#lib/desk/list-sign-offs.ts';
import { readMarks } from '#lib/desk/read-marks.ts';
import { readReview } from '#lib/desk/read-review.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('review');
  return { title: t('title') };
}

/** A story on its way to print: what stands between, who signed, what is void, and what was corrected afterwards. */
export default async function ReviewPage(props: { readonly params: Promise<{ storyId: string }> }) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const [t, words, deeds] = await Promise.all([texts('review'), texts('words'), texts('stories')]);
  const [story, review, listed, corrected, marks] = await Promise.all([
    ask(readStory, { storyId }),
    ask(readReview, { storyId }),
    ask(listSignOffs, { storyId }),
    ask(listCorrections, { storyId }),
    ask(readMarks, { storyId }),
  ]);
  if (!story.ok && story.problem.code === 'not-found') notFound();
  if (!story.ok || !review.ok || !listed.ok || !corrected.ok || !marks.ok) {
    const refused = [story, review, listed, corrected, marks].find((answer) => !answer.ok);
    return (
      <Page title={t('title')}>
        {refused?.ok === false && <Refusal problem={refused.problem} />}
      </Page>
    );
  }
  const { status, signing, lastHeld, since, moves, acts, upTo } = review.value;
  const { signOffs } = listed.value;
  const { corrections } = corrected.value;
  const claims = marks.value.claims.map(({ id: claimId, number, words: said }) => ({
    id: claimId,
    number,
    words: said,
  }));
  const isPrinted = status === 'published' || status === 'corrected';
  const mayCorrect = acts.some(({ act, why }) => act === 'correct' && why === null);
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
      actions={
        <LinkButton variant="default" href={`/stories/${storyId}/readiness`}>
          {t('readiness')}
        </LinkButton>
      }
    >
      <FollowReview storyId={storyId} stands={{ status, newest: signOffs[0] ?? null, upTo }} />
      <Section
        id="stands"
        title={t('stands')}
        lead={
          signing.kind === 'vote'
            ? t('asks.vote', { needs: signing.needs, of: signing.of })
            : t('asks.signatures', { count: signing.count })
        }
        actions={
          <span className="sm-status" data-status={status}>
            {words(`story-status.${status}`)}
          </span>
        }
      >
        {lastHeld !== null && since !== null && (
          <VoidSignOff signOff={lastHeld} since={since} acts={review.value.actsSince} />
        )}
        {(!isPrinted || since !== null) && status !== 'signed-off' && (
          <StillBetween storyId={storyId} review={review.value} />
        )}
        {/* Anew after every event: what was typed belonged to what was there. */}
        <ReviewActs key={status} storyId={storyId} review={review.value} />
      </Section>
      <Section id="sign-offs" title={t('sign-offs')}>
        {signOffs.length === 0 ? (
          <Empty title={t('no-sign-off')} />
        ) : (
          <ul className="sm-review-list" aria-labelledby="sign-offs">
            {signOffs.map((signOff) => (
              <SignOffRow key={signOff.id} signOff={signOff} />
            ))}
          </ul>
        )}
      </Section>
      {isPrinted && (
        <Section id="corrections" title={t('corrections')}>
          {corrections.length === 0 ? (
            <Empty title={t('no-correction')} />
          ) : (
            <ul className="sm-review-list" aria-labelledby="corrections">
              {corrections.map((correction) => (
                <CorrectionRow
                  key={correction.id}
                  correction={correction}
                  claim={claims.find((claim) => claim.id === correction.claimId)}
                />
              ))}
            </ul>
          )}
          {mayCorrect && claims.length > 0 && <CorrectionForm claims={claims} />}
        </Section>
      )}
      {moves.length > 0 && (
        <Section id="moves" title={t('moves')}>
          <ul className="sm-review-list" aria-labelledby="moves">
            {moves.toReversed().map(({ kind, at, byName, reason }) => (
              <li key={`${at} ${kind}`}>
                <div dir="auto">
                  {reason === null
                    ? eventWords(kind, byName, deeds)
                    : t('move-reason', { words: eventWords(kind, byName, deeds), reason })}
                </div>
                <span className="sm-soft">
                  <TimeAgo at={at} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
