'use client';

import './notice-item.css';
import { useTexts } from '#texts';
import { VisuallyHidden } from '@mantine/core';
import { call } from '#app/_client/call.ts';
import { addressOfClaim, useOpenClaim } from '#app/_parts/open-claim.client.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { setUnreadNotices } from '#app/_parts/unread-notices.client.ts';
import { PlainLink } from '#app/_ui/link.client.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';

/** A notice as a list shows it. */
export type ToldNotice = AnswerOf<'list-notices'>['items'][number];

/** One notice: why it is one's turn, what happened, where. Following it marks it read. */
export function NoticeItem(props: { readonly notice: ToldNotice; readonly onFollow?: () => void }) {
  const t = useTexts('notices');
  const { notice } = props;
  const openClaim = useOpenClaim();
  const isUnread = notice.readAt === null;
  const follow = () => {
    props.onFollow?.();
    if (!isUnread) return;
    void call('mark-notices-read', { numbers: [notice.number] }).then((answer) => {
      if (answer.ok) setUnreadNotices(answer.value.unread);
    });
  };
  return (
    <li className="sm-notice" data-unread={isUnread ? '' : undefined}>
      <PlainLink
        href={addressOf(notice)}
        className="sm-notice-link"
        onClick={(event) => {
          follow();
          // Another tab or window is opened by the browser, as with every link.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          if (notice.claimId === null || notice.draft !== null || notice.query !== null) return;
          event.preventDefault();
          openClaim({ ...notice, claimId: notice.claimId });
        }}
      >
        <span className="sm-notice-head">
          <span className="sm-notice-kind">
            {isUnread
              ? t.rich('unread-kind', {
                  kind: t(`kind.${notice.kind}`),
                  unseen: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                })
              : t(`kind.${notice.kind}`)}
          </span>
          <span className="sm-soft">
            <TimeAgo at={notice.at} />
          </span>
        </span>
        <span className="sm-notice-sentence" lang="en" dir="auto">
          {notice.sentence}
        </span>
        {notice.claims !== null && notice.draft !== null && (
          <span className="sm-notice-waiting">
            {t('claims-waiting', { count: notice.claims, number: String(notice.draft.number) })}
          </span>
        )}
        <span className="sm-notice-where sm-soft">
          {notice.claimNumber !== null && (
            <span>
              {t.rich('claim', {
                number: String(notice.claimNumber),
                words: notice.claimWords ?? '',
                q: (words) => <q dir="auto">{words}</q>,
              })}
            </span>
          )}
          <span dir="auto">{notice.storyTitle}</span>
        </span>
      </PlainLink>
    </li>
  );
}

/** Notices that lead to the review of their story. */
const OF_REVIEW: ReadonlySet<ToldNotice['kind']> = new Set([
  'sent-to-review',
  'sent-back',
  'sign-off-voided',
]);

function addressOf({ kind, storyId, claimId, draft, query, threadId }: ToldNotice): string {
  if (draft !== null) return `/stories/${storyId}/drafts/${draft.id}/changes?show=mine`;
  if (kind === 'identity-opened' || kind === 'identity-given') return `/stories/${storyId}/sources`;
  if (OF_REVIEW.has(kind)) return `/stories/${storyId}/review`;
  if (query !== null) return `/stories/${storyId}/queries?query=${query.id}`;
  if (kind === 'second-reading-given') return `/stories/${storyId}/second-readings`;
  return claimId === null ? `/stories/${storyId}` : addressOfClaim({ storyId, claimId, threadId });
}
