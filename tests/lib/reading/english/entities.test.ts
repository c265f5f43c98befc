import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whoIs } from '#lib/reading/english/who-is.ts';
import { readEnglish } from '#tests/lib/reading/english-text.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

const entitiesIn = (written: string) =>
  readEnglish(written).found.entities.map(({ name, mentions }) => [
    name,
    mentions.map(({ start, end }) => written.slice(start, end)).join('|'),
  ]);

test.each<[string, [string, string][]]>([
  [
    'We met Anna Keller. Ms. Keller was glad, and Keller left. Anna waved.',
    [['Anna Keller', 'Anna Keller|Ms. Keller|Keller|Anna']],
  ],
  ['So Keller left. We had met Anna Keller before.', [['Anna Keller', 'Keller|Anna Keller']]],
  [
    'We met Anna Keller and Peter Keller. Mr. Keller left.',
    [
      ['Anna Keller', 'Anna Keller'],
      ['Peter Keller', 'Peter Keller|Mr. Keller'],
    ],
  ],
  ['We met Helen Drury KC. But Drury left.', [['Helen Drury KC', 'Helen Drury KC|Drury']]],
  [
    'It is Branwell Borough Council. So Branwell pays.',
    [['Branwell Borough Council', 'Branwell Borough Council|Branwell']],
  ],
  [
    'We ask the Northern Fishing Council (NFC). So far the NFC is silent.',
    [['Northern Fishing Council', 'Northern Fishing Council|NFC|NFC']],
  ],
  [
    'Later Finance Minister Ole Krag left. So the minister is gone.',
    [['Ole Krag', 'Finance Minister Ole Krag|the minister']],
  ],
  [
    'We met Ole Krag, the Danish finance minister. It cost the finance minister his post.',
    [['Ole Krag', 'Ole Krag|the Danish finance minister|the finance minister']],
  ],
  [
    'We met Finance Minister Ole Krag. But the foreign minister stayed.',
    [['Ole Krag', 'Finance Minister Ole Krag']],
  ],
  ['It is the Harbor Agency. So the agency says.', [['Harbor Agency', 'Harbor Agency|the agency']]],
  ['We met Nora Paris, 30. But Paris left.', [['Nora Paris', 'Nora Paris|Paris']]],
  [
    'We left Paris for Nora Paris. In Paris it rains.',
    [
      ['Paris', 'Paris|Paris'],
      ['Nora Paris', 'Nora Paris'],
    ],
  ],
  ['It left the U.S. for the US.', [['U.S.', 'U.S.|US']]],
])('%s', (written, expected) => {
  expect(entitiesIn(written)).toEqual(expected);
});

test.each<[string, string, string | null]>([
  ['We met Anna Keller. On Monday she left.', 'she', 'Anna Keller'],
  ['We met Anna Keller and Peter Holm. On Monday he left.', 'he', 'Peter Holm'],
  ['“I blame Peter Holm,” he said. We know.', 'he said', null],
  ['We met Peter Holm. “I blame Karl Lund,” he said.', 'he said', 'Peter Holm'],
  ['We met the spokeswoman Kim Lee. Then he left.', 'he', null],
  ['We met Karl Lund. Peter Holm said, “I saw him.”', 'him', 'Karl Lund'],
  ['We met Peter Holm, who left.', 'who', 'Peter Holm'],
  ['We asked Peter Holm, the mayor, twice.', 'Peter Holm, the mayor', 'Peter Holm'],
  ['We asked a lawyer for Nordwind Inc. twice.', 'a lawyer for Nordwind Inc.', 'Nordwind Inc.'],
  ['We asked Peter Holm’s lawyer twice.', 'Peter Holm’s lawyer', null],
  ['The rain fell. Then he left.', 'he', null],
])('%s (%s)', (written, words, expected) => {
  const { found, text } = readEnglish(written);
  const start = written.indexOf(words);
  const who = whoIs(found, text, { start, end: start + words.length });
  expect(who === null ? null : found.entities[who]?.name).toBe(expected);
});

test('roles given before and behind a name are told of the entity', () => {
  const { found } = readEnglish(
    'We met Finance Minister Ole Krag. And Ole Krag, the chairman of the board, left.',
  );
  expect(found.entities[0]?.roles).toEqual(['Finance Minister', 'chairman of the board']);
});

test('whatever the text, every mention names an entity and every entity has a mention', () => {
  const pieces = fc.constantFrom(
    'Anna Keller ',
    'Keller ',
    'the minister ',
    'Minister ',
    '(AK) ',
    'Agency ',
    'the agency ',
    '. ',
    ', ',
    'he ',
    '\n\n',
  );
  const someText = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(hardText, someText), (written) => {
      const { found, text } = readEnglish(written);
      for (const { entity } of found.mentions) expect(found.entities[entity]).toBeDefined();
      for (const { mentions, name } of found.entities) {
        expect(name).not.toBe('');
        expect(mentions.length).toBeGreaterThan(0);
        for (const { start, end } of mentions) expect(start).toBeLessThan(end);
      }
      if (written !== '') whoIs(found, text, { start: 0, end: written.length });
    }),
  );
});
