import { answerQuery } from '#lib/desk/answer-query.ts';
import { answerQueryLink } from '#lib/desk/answer-query-link.ts';
import { askQuery } from '#lib/desk/ask-query.ts';
import { changeQuery } from '#lib/desk/change-query.ts';
import { closeQuery } from '#lib/desk/close-query.ts';
import { listQueries } from '#lib/desk/list-queries.ts';
import { makeQueryLink } from '#lib/desk/make-query-link.ts';
import { noteAttempt } from '#lib/desk/note-attempt.ts';
import { readQuery } from '#lib/desk/read-query.ts';
import { readQueryFile } from '#lib/desk/read-query-file.ts';
import { readQueryLink } from '#lib/desk/read-query-link.ts';
import { readReplyLog } from '#lib/desk/read-reply-log.ts';
import { reopenQuery } from '#lib/desk/reopen-query.ts';
import { revokeQueryLink } from '#lib/desk/revoke-query-link.ts';
import { withdrawQuery } from '#lib/desk/withdraw-query.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';

/** Everything that can be done about queries and the right of reply. */
export const QUERY_OPERATIONS = [
  askQuery,
  changeQuery,
  answerQuery,
  noteAttempt,
  closeQuery,
  reopenQuery,
  withdrawQuery,
  listQueries,
  readQuery,
  readQueryFile,
  readReplyLog,
  makeQueryLink,
  revokeQueryLink,
  readQueryLink,
  answerQueryLink,
] as const satisfies readonly AnyOperation[];
