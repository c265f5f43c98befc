import {
  aClosing,
  aQuery,
  aQueryLink,
  aRightOfReply,
  anAnswer,
  anAttempt,
} from '#tests/fixtures/queries.ts';
import { aClaim } from '#tests/fixtures/things.ts';

const asked = aQuery(aClaim(), { number: 3 });
const reply = aRightOfReply(aClaim(), { number: 4 });
const link = aQueryLink(asked);

/** What the record says of queries: the thing before, the thing after, the sentence. */
export const QUERY_ROWS = {
  'query.asked': [
    [
      null,
      asked,
      'Mara Lindqvist asked Prof. Ada Quist (expert): “Can silt of this kind weigh that much?”',
    ],
    [
      null,
      reply,
      'Mara Lindqvist asked Port authority (right of reply): “Can silt of this kind weigh that much?”',
    ],
  ],
  'query.changed': [
    [
      asked,
      { ...asked, channel: 'phone' },
      'Mara Lindqvist changed query 3 to Prof. Ada Quist: the channel from e mail to phone.',
    ],
    [
      asked,
      { ...asked, dueAt: '2026-12-04T15:59:18.005Z' },
      'Mara Lindqvist changed query 3 to Prof. Ada Quist: the due date from nothing to 4 December 2026, 15:59 UTC.',
    ],
  ],
  'query.answered': [
    [
      asked,
      { ...asked, answer: anAnswer(asked) },
      'Mara Lindqvist wrote down what Prof. Ada Quist answered to query 3 (phone): “It can, where it is wet.”',
    ],
    [
      asked,
      { ...asked, answer: anAnswer(asked, { accepts: true, text: '', linkId: link.id }) },
      'Query 3 was answered by the link made for Prof. Ada Quist: it is right as it stands',
    ],
    [
      asked,
      { ...asked, answer: anAnswer(asked, { text: '', linkId: link.id }) },
      'Query 3 was answered by the link made for Prof. Ada Quist: a file',
    ],
  ],
  'query.attempted': [
    [
      reply,
      { ...reply, attempt: anAttempt(reply) },
      'Mara Lindqvist tried to reach Port authority on query 4 (phone, no answer): The switchboard closes at noon.',
    ],
    [
      reply,
      { ...reply, attempt: anAttempt(reply, { note: '' }) },
      'Mara Lindqvist tried to reach Port authority on query 4 (phone, no answer).',
    ],
  ],
  'query.closed': [
    [
      asked,
      { ...asked, state: 'closed', closing: aClosing(asked) },
      'Mara Lindqvist closed query 3 to Prof. Ada Quist: The figure stands.',
    ],
    [
      asked,
      { ...asked, state: 'closed', closing: null },
      'Mara Lindqvist closed query 3 to Prof. Ada Quist.',
    ],
  ],
  'query.reopened': [
    [
      { ...asked, state: 'closed', closing: aClosing(asked) },
      { ...asked, reopenedReason: 'She wrote again.' },
      'Mara Lindqvist opened query 3 to Prof. Ada Quist again: She wrote again.',
    ],
    [
      { ...asked, state: 'closed' },
      asked,
      'Mara Lindqvist opened query 3 to Prof. Ada Quist again.',
    ],
  ],
  'query.withdrawn': [
    [
      asked,
      { ...asked, state: 'withdrawn', withdrawnReason: 'Asked twice.' },
      'Mara Lindqvist withdrew query 3 to Prof. Ada Quist: Asked twice.',
    ],
  ],
  'query-link.made': [
    [
      null,
      link,
      'Mara Lindqvist made a link by which a query can be answered until 1 December 2026, 12:00 UTC.',
    ],
  ],
  'query-link.used': [[link, { ...link, state: 'used' }, 'A query was answered by its link.']],
  'query-link.revoked': [
    [link, { ...link, state: 'revoked' }, 'Mara Lindqvist revoked a link to a query.'],
  ],
} satisfies Record<string, readonly [object | null, object | null, string][]>;
