import { expect, test } from 'vitest';
import { readDraft } from '#lib/reading/read.ts';
import type { Block } from '#lib/text/block.ts';

/** The words of a headline that the text does not bear out. */
function saysMore(headline: string, body: string): readonly string[] {
  const text = `${headline}\n\n${body}`;
  const blocks: readonly Block[] = [
    { role: 'headline', start: 0, end: headline.length, repeatOf: null },
    { role: 'paragraph', start: headline.length + 2, end: text.length, repeatOf: null },
  ];
  return readDraft(text, blocks)
    .contradictions.filter(({ kind }) => kind === 'headline')
    .map(({ first }) => text.slice(first.start, first.end));
}

const HARBOUR =
  'The harbour board met on Monday. It voted to close the old quay. Nobody spoke against the plan.';

test.each([
  ['Board closes quay after warning from Anna Keller', HARBOUR, 'Anna Keller'],
  ['Quay closes as Iran protests', HARBOUR, 'Iran'],
  [
    'Old quay must close at once, says World Health Organization',
    HARBOUR,
    'World Health Organization',
  ],
  ['Old quay in Geneva closes', HARBOUR, 'Geneva'],
  [
    'Minister Tom Orr knew of leak, Denby tells court',
    'Denby spoke in court on Monday. He said the minister knew of the leak. The trial goes on.',
    'Tom Orr',
  ],
])('a headline names somebody whom the text never mentions: %s', (headline, body, name) => {
  expect(saysMore(headline, body).join('|')).toContain(name);
});

test.each([
  ['Keller warns of closure', `${HARBOUR} Anna Keller was away.`],
  ['Anna Keller warns of closure', `${HARBOUR} Ms Keller was away.`],
  ['Iran protests at closure', `${HARBOUR} The Iranian envoy was away.`],
  ['Moscow protests at closure', `${HARBOUR} The Russian envoy was away.`],
  ['Russia protests at closure', `${HARBOUR} The Kremlin was silent.`],
  ['UN warns of closure', `${HARBOUR} The United Nations was silent.`],
  ['United Nations warns of closure', `${HARBOUR} The UN was silent.`],
  ['WHO warns of closure', `${HARBOUR} The World Health Organization was silent.`],
  ['US backs closure', `${HARBOUR} American envoys were away.`],
  ['Closure is wrong, Fed says', `${HARBOUR} The Federal Reserve was silent.`],
  ['Harbour Board Closes Old Quay', HARBOUR],
  ['Board closes old quay - Denby Gazette', HARBOUR],
  ['HARBOUR BOARD CLOSES OLD QUAY IN GENEVA', HARBOUR],
  ['Harbour Bank closes old quay', `${HARBOUR} The bank was silent.`],
  ['Quay closes as Iran protests', 'The quay closed.'],
])('a headline whose names the text has in its own way says no more: %s', (headline, body) => {
  expect(saysMore(headline, body)).toEqual([]);
});
