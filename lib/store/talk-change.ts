import type { PersonId, ThreadId } from '#lib/id.ts';
import type { NoticesMeant } from '#lib/notice/notice.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { Remark, Thread } from '#lib/thread/thread.ts';

/** What colleagues say to each other of a claim, and whose turn it is. */
export type TalkChange =
  | {
      readonly kind: 'thread.opened';
      readonly thread: New<Omit<Thread, 'remarks'>>;
      readonly remark: Remark;
    }
  /* Refused as `stale` unless the thread is open. */
  | { readonly kind: 'remark.added'; readonly remark: Remark }
  | ({ readonly kind: 'thread.resolved'; readonly threadId: ThreadId } & Expects)
  | ({ readonly kind: 'thread.reopened'; readonly threadId: ThreadId } & Expects)
  | {
      readonly kind: 'notices.read';
      readonly personId: PersonId;
      readonly meant: NoticesMeant;
      readonly readAt: string;
    };
