import { expect, test } from 'vitest';
import { sourceKindOf } from '#lib/reading/english/source-kind.ts';
import { readEnglish } from '#tests/lib/reading/english-text.ts';

/** The kind of the source in [brackets]; the cue in {braces} where it matters. */
function kindIn(marked: string): string {
  const written = marked.replaceAll(/[[\]{}]/g, '');
  const spanOf = (open: string, close: string, before: number) => {
    const start = marked.indexOf(open);
    if (start < 0) return [];
    return [{ start: start - before, end: marked.indexOf(close) - before - 1 }];
  };
  const { text, found } = readEnglish(written);
  const isCueFirst = marked.includes('{') && marked.indexOf('{') < marked.indexOf('[');
  return sourceKindOf(text, found, {
    sourceSpans: spanOf('[', ']', isCueFirst ? 2 : 0),
    cueSpans: spanOf('{', '}', isCueFirst ? 0 : 2),
  });
}

test.each([
  ['[Anna Keller] {said} so.', 'named-person'],
  ['[Finance Minister Ole Krag] {said} so.', 'named-person'],
  ['[Ole Krag, the finance minister of Denmark,] {said} so.', 'named-person'],
  ['[A spokeswoman, Kim Lee,] {said} so.', 'named-person'],
  ['We met Ole Krag. Later [he] {said} so.', 'named-person'],
  ['We met Finance Minister Ole Krag. So [the minister] {said}.', 'named-person'],
  ['[A spokesman for Ole Krag] {said} so.', 'institution'],
  ['[The Finance Ministry] {said} so.', 'institution'],
  ['[Iran] {denied} it.', 'institution'],
  ['[The company] {said} so.', 'institution'],
  ['[Police] {said} so.', 'institution'],
  ['[Officials at the Finance Ministry] {said} so.', 'unnamed-person'],
  ['[Sources close to the administration] {said} so.', 'unnamed-person'],
  ['[A person familiar with the talks] {said} so.', 'unnamed-person'],
  ['[An aide to Ole Krag] {said} so.', 'unnamed-person'],
  ['[Experts] {say} so.', 'unnamed-person'],
  ['[A report released on Monday] {says} so.', 'document'],
  ['[The indictment] {says} so.', 'document'],
  ['[A new study of bees] {shows} it.', 'document'],
  ['[A poll of 900 voters] {found} it.', 'dataset'],
  ['[A majority of voters] {said} so.', 'unnamed-person'],
  ['[An average of polls] {shows} it.', 'dataset'],
  ['[Former secretary of state Ann Lee] {said} so.', 'named-person'],
  ['[Census figures] {show} it.', 'dataset'],
  ['[State media] {reported} it.', 'outlet'],
  ['[Reuters] {reported} it.', 'outlet'],
  ['[The Harbour Times] {reported} it.', 'outlet'],
  ['[Local news reports] {said} so.', 'outlet'],
  ['[A post on Facebook] {said} so.', 'social-post'],
  ['[A tweet] {said} so.', 'social-post'],
  ['[The White House] {said} so.', 'institution'],
  ['[The Kremlin] {denied} it.', 'institution'],
  ['[Downing Street] {said} so.', 'institution'],
  ['[No. 10] {said} so.', 'institution'],
  ['[Number 10] {said} so.', 'institution'],
  ['[Brussels] {said} so.', 'institution'],
  ['[The Élysée] {said} so.', 'institution'],
  ['[Wall Street] {expects} a cut.', 'institution'],
  ['[Scotland Yard] {said} so.', 'institution'],
  ['[White House officials] {said} so.', 'unnamed-person'],
  ['[54 percent] {said} so.', 'dataset'],
  ['[Only 61 per cent of drivers] {said} so.', 'dataset'],
  ['[A group of doctors] {said} so.', 'unnamed-person'],
  ['[A group of banks] {said} so.', 'institution'],
  ['[The inquest] {heard} it.', 'institution'],
  ['[A three-judge panel of the Court of Appeal] {ruled} so.', 'institution'],
  ['[The film] {claims} it.', 'document'],
  ['[Demonstrators] {said} so.', 'unnamed-person'],
  ['We met Ole Krag. [His] {view} was this.', 'named-person'],
  ['[This newspaper] {saw} the letter.', 'staff-witness'],
  ['[Our reporter] {counted} twelve ships.', 'staff-witness'],
])('%s is %s', (marked, kind) => {
  expect(kindIn(marked)).toBe(kind);
});

test('an attribution without a source has none', () => {
  const { text, found } = readEnglish('It is said to be old.');
  expect(sourceKindOf(text, found, { sourceSpans: [], cueSpans: [] })).toBe('none');
});
