import { describe, expect, test } from 'vitest';
import { align } from '#lib/carry/align.ts';
import { type Placement, place, placeAll } from '#lib/carry/place.ts';
import { marked, withMarks } from '#tests/lib/carry/marked.ts';

/** Where the marked words of a draft stand in the next, marked again; else the kind of the outcome. */
function carried(from: string, to: string): string {
  const { text, span } = marked(from);
  const placement = place(align(text, to), span);
  return placement.kind === 'placed' ? withMarks(to, placement.span) : placement.kind;
}

function placed(from: string, to: string): Extract<Placement, { kind: 'placed' }> {
  const { text, span } = marked(from);
  const placement = place(align(text, to), span);
  if (placement.kind !== 'placed') throw new Error(`It is ${placement.kind}.`);
  return placement;
}

describe('the ends of a claim stand where its words stand', () => {
  test.each([
    [
      'words before it are new',
      'The ferry was late. ⟦The harbour closed at noon.⟧ Nobody complained.',
      'On Monday the ferry was late again. ⟦The harbour closed at noon.⟧ Nobody complained.',
    ],
    [
      'a word inside it is replaced',
      'Officials say ⟦the depot held 20,000 crates⟧ in spring.',
      'Officials say ⟦the depot held 30,000 crates⟧ in spring.',
    ],
    [
      'its first word is replaced',
      'Officials say ⟦two depots held crates of salt⟧ in spring.',
      'Officials say ⟦three depots held crates of salt⟧ in spring.',
    ],
    [
      'its last word is removed',
      'The mayor said ⟦the bridge was closed yesterday⟧, and left.',
      'The mayor said ⟦the bridge was closed⟧, and left.',
    ],
    [
      'its first word is removed',
      'The mayor said ⟦nearly forty houses were lost⟧ in the flood.',
      'The mayor said ⟦forty houses were lost⟧ in the flood.',
    ],
    [
      'a sentence that begins like it is put before it',
      'The clerk wrote it down. ⟦The minister paid the debt.⟧ Then she left.',
      'The clerk wrote it down. The minister was ill. ⟦The minister paid the debt.⟧ Then she left.',
    ],
    [
      'a sentence is put behind it',
      'The clerk wrote it down. ⟦The minister paid the debt.⟧ Then she left.',
      'The clerk wrote it down. ⟦The minister paid the debt.⟧ The debt was old. Then she left.',
    ],
    [
      'it is one word',
      'The council met in ⟦Ashcombe⟧ on Friday night.',
      'The town council met in ⟦Ashcombe⟧ late on Friday night.',
    ],
    [
      'it is one word and another is written for it',
      'The council met in ⟦Ashcombe⟧ on Friday night.',
      'The council met in ⟦Fenwick⟧ on Friday night.',
    ],
    [
      'it begins and ends inside words',
      'They called it an anti⟦government protest and then left the squa⟧re at once.',
      'They later called it an anti⟦government protest and then left the squa⟧re at once.',
    ],
    [
      'the word that it ends inside gets another form',
      'He said that ⟦the talks collaps⟧ed in March.',
      'He said that ⟦the talks collaps⟧ing in March.',
    ],
    [
      'the word that it ends inside is replaced',
      'He said that ⟦the talks col⟧lapsed in March.',
      'He said that ⟦the talks failed⟧ in March.',
    ],
    [
      'the last word before its stop is removed',
      'It was cold. ⟦They sold the mill quickly.⟧ It rained later. He sang.',
      'It was cold. ⟦They sold the mill.⟧ He sang.',
    ],
    [
      'white space at its ends was marked',
      'It was cold.⟦ They sold the mill. ⟧It rained.',
      'It was very cold.⟦ They sold the mill. ⟧It rained.',
    ],
    [
      'a sentence is written in characters that stand together',
      '港口在周一关闭。⟦官员清点了两万个木箱。⟧没有人受伤。',
      '港口在周二关闭。⟦官员清点了三万个木箱。⟧没有人受伤。',
    ],
    [
      'a part of an Arabic sentence',
      'قال الوزير إن ⟦الميناء أغلق يوم الاثنين⟧ بعد العاصفة.',
      'قال الوزير أمس إن ⟦الميناء أغلق يوم الاثنين⟧ بعد العاصفة.',
    ],
    [
      'a part of a Thai line',
      'ท่าเรือปิดเมื่อวันจันทร์ ⟦ไม่มีใครบาดเจ็บ⟧ นายกพูดช้า',
      'ท่าเรือปิดเมื่อวันอังคาร ⟦ไม่มีใครบาดเจ็บ⟧ นายกพูดช้า',
    ],
  ])('%s', (_, from, to) => {
    expect(carried(from, marked(to).text)).toBe(to);
  });

  test('a claim whose words are all removed is gone, and where it stood is told', () => {
    const { text, span } = marked('It rained. ⟦Forty houses were lost.⟧ The mayor left.');
    expect(place(align(text, 'It rained. The mayor left.'), span)).toEqual({
      kind: 'gone',
      at: 10,
    });
  });

  test('a word for which one of several others may stand is gone', () => {
    expect(carried('He saw ⟦ships⟧ there.', 'He saw two boats there.')).toBe('gone');
  });

  test('a claim for which another sentence was written is gone', () => {
    const from =
      'It rained all week. ⟦Forty houses were lost near the quarry.⟧ The mayor left early.';
    const to = 'It rained all week. Seven ships arrived from Corby. The mayor left early.';
    expect(carried(from, to)).toBe('gone');
  });
});

describe('what differs in typography alone is the same', () => {
  test.each([
    ['quotes', 'She wrote: ⟦“It’s closed”⟧ again.', `She wrote: "It's closed" again.`],
    ['dashes', 'He paid ⟦the debt – late⟧ in May.', 'He paid the debt — late in May.'],
    ['spaces', 'He paid ⟦20 000 crowns⟧ in May.', 'He paid 20\u202f000\u00a0crowns in May.'],
    ['composition', 'The ⟦café in Besançon⟧ closed.', 'The cafe\u0301 in Besanc\u0327on closed.'],
    [
      'soft hyphens',
      'The ⟦harbourmaster left⟧ early.',
      'The har\u00adbour\u00admaster left early.',
    ],
    ['ligatures', 'The ⟦first office⟧ closed.', 'The ﬁrst oﬃce closed.'],
    ['the capital of a sentence', 'Then ⟦the ferry left⟧ port.', 'The ferry left port.'],
  ])('%s', (_, from, to) => {
    expect(placed(from, to).isSame).toBe(true);
  });

  test.each([
    ['another number', 'He paid ⟦20,000 crowns⟧ in May.', 'He paid 2,000 crowns in May.'],
    ['a capital inside a sentence', 'They told ⟦us of it⟧ late.', 'They told US of it late.'],
    ['a power', 'The field has ⟦10² rows⟧ of vines.', 'The field has 102 rows of vines.'],
    ['a word more', 'He paid ⟦the old debt⟧ in May.', 'He paid the very old debt in May.'],
  ])('but not %s', (_, from, to) => {
    expect(placed(from, to).isSame).toBe(false);
  });

  test('an offset inside a word is kept where the word is composed otherwise', () => {
    const to = 'The cafe\u0301s closed.';
    const span = placed('The c⟦afé⟧s closed.', to).span;
    expect(to.slice(span.start, span.end)).toBe('afe\u0301');
  });
});

describe('sentences that stand elsewhere', () => {
  const quarry = 'Forty houses near the quarry were lost in the night.';
  const [ferry, bridge] = ['The ferry to Corby was late again.', 'Nobody mended the iron bridge.'];

  test('are moved, with the same words', () => {
    const to = `${ferry} ${bridge} ${quarry}`;
    const found = placed(`⟦${quarry}⟧ ${ferry} ${bridge}`, to);
    expect(found).toMatchObject({ isMoved: true, isSame: true, needsReview: false });
    expect(to.slice(found.span.start, found.span.end)).toBe(quarry);
  });

  test('stay where they are when a copy is put elsewhere', () => {
    const to = `${ferry} ${quarry} ${bridge}\n\n${quarry}`;
    expect(carried(`${ferry} ⟦${quarry}⟧ ${bridge}`, to)).toBe(
      `${ferry} ⟦${quarry}⟧ ${bridge}\n\n${quarry}`,
    );
  });

  test('are ambiguous when they left their place and stand in two others', () => {
    const one = 'A storm is coming, the pilot said. The school stays open for now.';
    const other = 'The inn was sold to a brewer. A judge will hear the case in June.';
    const from = `⟦${quarry}⟧ ${ferry} ${one} ${bridge} ${other}`;
    const to = `${ferry} ${one} ${quarry} ${bridge} ${other} ${quarry}`;
    const { text, span } = marked(from);
    const first = to.indexOf(quarry);
    const second = to.lastIndexOf(quarry);
    expect(place(align(text, to), span)).toEqual({
      kind: 'ambiguous',
      candidates: [
        { start: first, end: first + quarry.length },
        { start: second, end: second + quarry.length },
      ],
    });
  });
});

describe('a place that may be wrong is flagged', () => {
  test.each([
    ['one word for which another stands', 'He saw ⟦ships⟧ there.', 'He saw boats there.'],
    ['a doubled word', 'He went to ⟦the old mill⟧ early.', 'He went to the the old mill early.'],
    [
      'an end removed where something else was added',
      'They said ⟦the gate was shut early⟧ by the guard on duty.',
      'They said ⟦the gate was shut⟧ at nine, by the guard on duty.',
    ],
  ])('%s', (_, from, to) => {
    expect(placed(from, to.replaceAll(/[⟦⟧]/g, '')).needsReview).toBe(true);
  });

  test.each([
    [
      'words inside replaced',
      'He said ⟦the ferry to Corby was late again⟧ on Monday.',
      'He said the boat to Corby was late again on Monday.',
    ],
    [
      'the last word cleanly removed',
      'He said ⟦the ferry to Corby was late again⟧ on Monday.',
      'He said the ferry to Corby was late on Monday.',
    ],
    [
      'words around it replaced',
      'He said ⟦the ferry to Corby was late⟧ on Monday.',
      'She wrote the ferry to Corby was late in May.',
    ],
  ])('but not %s', (_, from, to) => {
    expect(placed(from, to).needsReview).toBe(false);
  });
});

test('many spans are answered in the order in which they were given', () => {
  const from = 'One came. Two left. Three stayed.';
  const alignment = align(from, from);
  const spans = [
    { start: 20, end: 33 },
    { start: 0, end: 9 },
    { start: 4, end: 15 },
  ];
  const found = placeAll(alignment, spans);
  expect(found.map((one) => (one.kind === 'placed' ? one.span : one.kind))).toEqual(spans);
});

test('an empty draft has no place for anything', () => {
  expect(place(align('It rained.', ''), { start: 0, end: 10 })).toEqual({ kind: 'gone', at: 0 });
});
