import type { NoticeKind } from '#lib/notice/notice.ts';

/** Why it is one's turn, in a word or two. */
export const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  assigned: 'Assigned to you',
  'second-reading-asked': 'Second reading asked of you',
  mentioned: 'You are mentioned',
  'second-reading-given': 'Second reading given',
  answered: 'Answered in your thread',
};

/** How many notices are unread, as it is read out. */
export function unreadWords(unread: number): string {
  if (unread === 0) return 'No unread notices';
  return unread === 1 ? '1 unread notice' : `${unread.toLocaleString('en')} unread notices`;
}
