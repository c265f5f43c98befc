import {
  type Field,
  type State,
  type Told,
  changed,
  momentTold,
  quoted,
  spoken,
  stateOf,
  textOf,
} from '#lib/record/told.ts';

const QUERY_FIELDS: Readonly<Record<string, Field>> = {
  question: { name: 'the question', shows: 'text' },
  claimIds: { name: 'the claims it bears on', shows: 'name only' },
  dueAt: { name: 'the due date', shows: 'moment' },
  channel: { name: 'the channel', shows: 'value' },
  where: { name: 'where it goes', shows: 'text' },
};

/** What the record says of queries, by the kind of event. */
export const QUERY_SENTENCES = {
  'query.asked': ({ who, after }) =>
    `${who} asked ${textOf(after, 'to')} (${spoken(textOf(after, 'kind'))}): ${quoted(textOf(after, 'question'))}`,
  'query.changed': (told) => changed(told, queryOf(told.before), QUERY_FIELDS),
  'query.answered': answered,
  'query.attempted': attempted,
  'query.closed': ({ who, after }) => {
    const effect = textOf(stateOf(after['closing']), 'effect');
    return `${who} closed ${queryOf(after)}${effect === '' ? '.' : `: ${effect}`}`;
  },
  'query.reopened': ({ who, after }) => {
    const reason = textOf(after, 'reopenedReason');
    return `${who} opened ${queryOf(after)} again${reason === '' ? '.' : `: ${reason}`}`;
  },
  'query.withdrawn': ({ who, after }) =>
    `${who} withdrew ${queryOf(after)}: ${textOf(after, 'withdrawnReason')}`,
  'query-link.made': ({ who, after }) =>
    `${who} made a link by which a query can be answered until ${momentTold(textOf(after, 'expiresAt'))}.`,
  'query-link.used': () => 'A query was answered by its link.',
  'query-link.revoked': ({ who }) => `${who} revoked a link to a query.`,
} as const satisfies Readonly<Record<string, (told: Told) => string>>;

function answered({ who, after }: Told): string {
  const answer = stateOf(after['answer']);
  const text = textOf(answer, 'text');
  const accepts = answer['accepts'] === true ? 'it is right as it stands' : '';
  const says = [accepts, text === '' ? '' : quoted(text)].filter((part) => part !== '');
  const said = says.length === 0 ? 'a file' : says.join(', ');
  const number = textOf(after, 'number');
  return answer['linkId'] === null || answer['linkId'] === undefined
    ? `${who} wrote down what ${textOf(after, 'to')} answered to query ${number} (${spoken(textOf(answer, 'channel'))}): ${said}`
    : // Whoever holds the link can answer: whom it was made for is known, who answered is not.
      `Query ${number} was answered by the link made for ${textOf(after, 'to')}: ${said}`;
}

function attempted({ who, after }: Told): string {
  const attempt = stateOf(after['attempt']);
  const note = textOf(attempt, 'note');
  const how = `${spoken(textOf(attempt, 'channel'))}, ${spoken(textOf(attempt, 'outcome'))}`;
  const on = `query ${textOf(after, 'number')}`;
  return `${who} tried to reach ${textOf(after, 'to')} on ${on} (${how})${note === '' ? '.' : `: ${note}`}`;
}

function queryOf(state: State): string {
  return `query ${textOf(state, 'number')} to ${textOf(state, 'to')}`;
}
