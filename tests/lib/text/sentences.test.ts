import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '#lib/text/sentences.ts';
import { hardText } from '#tests/lib/text/some-text.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

const sentencesIn = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  [['The U.S. Army left.', 'It came back.']],
  [['They flew to the U.S.', 'The talks went on.']],
  [['Gen. Amir Rahimi met Mr. Cole on Friday.', 'Nobody else came.']],
  [['He lives at No. 10 now.', 'She does not.']],
  [['John F. Kennedy and J. R. R. Tolkien never met.', 'So we think.']],
  [['“We will see.”', 'He left.']],
  [["'It was a good start.'", 'The others were silent.']],
  [['“Why?” he asked.', 'Nobody knew.']],
  [['“Stop!” she cried, “or else.”', 'He stopped.']],
  [['Yahoo! said so.', 'Others did not.']],
  [['It starts at 5 p.m. Friday.', 'Doors open at 4 p.m.', 'Police will be there.']],
  [['Acme Inc. Chairman Lee resigned.', 'He was ill.']],
  [['It fell by 3.5 percent (see p. 44).', 'Jan. 3 was worse.']],
  [['Some, e.g. Iran, refused.', 'Others agreed.']],
  [['部长说了。', '没有人证实。']],
  [['قال الوزير ذلك؟', 'لم يؤكد أحد.']],
  [['Leave IE.', 'Its time is over.']],
  [['One … and only.']],
  [['One?!', 'Two.']],
])('%j is cut as a reader would', (sentences) => {
  const joint = /[\u3000-\u9fff]/.test(sentences[0] ?? '') ? '' : ' ';
  expect(sentencesIn(sentences.join(joint))).toEqual(sentences);
});

test.each([
  [['The U.S. Navy sailed.', 'It came home.']],
  [['He flew to the U.S. on Monday.', 'She did not.']],
  [['It left the U.K.', 'Then it sank.']],
  [['Sen. Ann Lee, D-Mass., voted no.', 'Rep. Bo Fry, R-Ariz., did not.']],
  [['The firm moved to Austin, Tex., in May.', 'Nobody minded.']],
  [['“Who did it?” Marlow asked.', 'No one spoke.']],
  [['“Get out!” I shouted.', 'He did.']],
  [['“Who did it?”', 'He did not say.']],
  [['“It is over.”', 'The crowd left.']],
  [['The vote is at 9 a.m. Eastern.', 'Counting ends at 11 p.m.', 'Results follow.']],
  [['Call at 7 p.m. EST.', 'Or later.']],
  [['Dr. J. K. Bell, Ph.D., spoke.', 'So did Prof. Orr.']],
  [['Lt. Gov. Kay Moss and Brig. Gen. Tom Hale met.', 'They agreed.']],
  [['See Fig. 3 and pp. 4–9.', 'It is clear.']],
  [['Patients lacked vitamin C.', 'Doctors were worried.']],
  [['They switched to plan B.', 'Nobody had a plan C.']],
  [['He served in World War I.', 'Germany lost.']],
  [['The paper by A. B. Chen et al. Nature published it.']],
  [['She was born on Feb. 3 in Bern.', 'He was born in Feb.', 'Nobody knows where.']],
  [['Apple Inc. Chief Executive Lou Park resigned.', 'The shares fell.']],
  [['It belongs to Acme Co.', 'The rest is public.']],
  [['The Ridge (Bergen, N.J.) Record wrote so.', 'Sen. Lee (D-Wis.) Senate leader, agreed.']],
  [['He asked Ms. Lind: “Why?”', 'She left.']],
  [['“… We will see,” he said.', 'Nobody did.']],
  [['“We won,” he said.', '“We really won.”']],
  [['(They left early.)', 'The rest stayed.']],
  [['He left (it was late).', 'She stayed.']],
  [['1. Wash the rice.', '2. Boil it.']],
  [['a) Nothing.', 'Really nothing.']],
  [['The rate rose 2.5 percent to 7.25.', 'It will rise again.']],
  [['Wait… what?', 'Never mind.']],
  [['He paused ...', 'Then he left.']],
  [['“I … I do not know,” she said.']],
  [['“Really?!”', 'He laughed.']],
  [['Visit example.com for more.', 'Or write to desk@example.org.', 'Thanks.']],
  [['He works at Yahoo! Inc. now.', 'She does not.']],
  [['Yahoo! News was sold.', 'It is small.']],
  [['The end.', 'iPhone sales fell.']],
  [['Dozens died.', 'al-Shabab claimed the attack.']],
  [['No.', 'He would not.']],
  [['No. 7 won.', 'No. 8 lost.']],
  [['It cost $5.', '$6 is too much.']],
  [['Mr. and Mrs. Hall vs. the State ended.', 'They lost.']],
  [['KABUL, Afghanistan (AP) — The bomb hit St. Mary’s.', 'Nobody died.']],
  [['BERLIN — Am 3. Oktober war Feiertag.', 'Dr. Kohl sprach.']],
  [['« Oui. »', 'Il est parti.']],
  [['« Pourquoi ? » a-t-il demandé.', 'Personne ne sait.']],
  [['Er sagte: „Es ist gut.“', 'Sie ging.']],
  [['Он родился в 1900 г. в Москве.', 'Он умер.']],
  [['А. С. Пушкин жил здесь.', 'Потом уехал.']],
  [['قال د. أحمد ذلك.', 'لم يرد أحد.']],
  [['यह सच है।', 'वह गया।']],
  [["It is true.'", 'He said no more.']],
  [['He said "no."', '"Yes," she said.']],
  [['She said so."', '"It is not," he said.']],
  [['They met on Jan. 5, 2020, at 10 Downing St. in London.', 'It rained.']],
  [['Tom Reed Jr. Foundation paid.', 'Nobody else did.']],
  [['What did he know, and when?', 'The panel asked.']],
  [['“Is it true that prices rose?” the senator asked.', '“Yes.”']],
  [['Prices rose 3 p.c. in Sept. 2010.', 'They fell after.']],
  [['The ship, the S.S. Norden, sank.', 'All lived.']],
  [['Washington, D.C.', 'Photo: Jane Roe.']],
])('%j of news is cut as an editor would', (sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});

test.each([
  [['J. P. Ward met U.S. President Ann Cole.', 'They spoke for an hour.']],
  [['He came No. 5 in the race.', 'No. 5 is his number too.']],
  [['The talks begin at 10 a.m. on Monday.', 'They end at 6 p.m. Tuesday at the latest.']],
  [['They closed at 5 p.m.', 'Nobody knew why.']],
  [['She waited … and waited.', 'Then she left.']],
  [['Rain fell all night...', 'By dawn the road was gone.']],
  [['The rule is on p. 12 of the report.', 'See pp. 14-16.']],
  [['He grew up in St. Louis and St. Paul.', 'His wife did not.']],
  [['Harlow Inc. said sales fell.', 'Its shares fell 3.5 percent.']],
  [['Harlow Inc.’s shares fell.', 'Denby Co.’s rose.']],
  [['Harlow Inc. and Denby Co. will merge.', 'The price is $4.2 billion.']],
  [['Read more at www.harlow-gazette.co.uk/news.', 'We update it daily.']],
  [['Go to https://harlow.example/a?b=1.2.', 'It is free.']],
  [['Amazon.com said sales rose.', 'Booking.com did not.']],
  [['“Are you sure?” asked the judge.', '“I am.”']],
  [['“Is it over?”, she asked.', 'It was.']],
  [['“He is a liar!” Ms. Cole told the council.', 'The council was silent.']],
  [['“Fire!” someone shouted.', 'They ran.']],
  [['Lt. Col. Kay Moss, 41, of Fort Lee, Va., died.', 'She had two sons.']],
  [['Sgt. 1st Class Tom Orr died.', 'Pvt. Lee lived.']],
  [['Sen. J.D. Orr (R-Ohio) voted no.', 'Rep. Lee (D) voted yes.']],
  [['Mass. Gov. Ann Cole signed it.', 'Calif. lawmakers wait.']],
  [['It left Washington, D.C.', 'The city was glad.']],
  [['Washington, D.C. Mayor Lee was away.', 'U.S. Sen. Kay Moss was not.']],
  [['The storm hit at 3:30 a.m. local time.', 'By 9 a.m., 400 homes had no power.']],
  [['He said: “I will go.', 'I have no choice.”', 'Then he went.']],
  [['The court cited Smith v. Jones and Roe vs. State.', 'It ruled 5-4.']],
  [['He won 6-4, 7-6 (7-3).', 'She lost 2-6, 4-6.']],
  [['The bill (H.R. 3200) passed.', 'The Senate will vote on Jan. 6.']],
  [['The plane took off at 11.45.', 'It landed at 13.20.']],
  [['The U.N.’s envoy left.', 'The U.N.-backed force stayed.']],
  [['‘Who paid?’ asked Mr Cole.', '‘You did.’']],
  [['“They said, ‘Go away!’ and I went,” she said.', 'She wept.']],
  [['He lives on Green St.', 'His mother lives at 10 Green St. in Hull.']],
  [['The F.B.I. and the C.I.A. declined to comment.', 'So did the N.S.A.']],
  [['The firm (est. 1904) closed.', 'It had approx. 40 staff.']],
  [['The painter (b. 1960) lives there.', 'His wife (d. 2001) is buried there.']],
  [['The ship sank in lat. 54 N.', 'All drowned.']],
  [['They drew in group C.', '40 fans were hurt.']],
  [['It starts at 9 p.m. EST.', '400 people will come.']],
  [['Version 2.0.1 is out.', 'It fixes bug no. 7.']],
  [['The bus leaves at 9 a.m. sharp.', 'The train leaves at 9 a.m. too.']],
  [['Mr. Orr’s lawyer, A.C. Lee, objected.', 'Judge R.B. Moss overruled her.']],
  [['It happened at 5:30 p.m., police said.', 'No one saw it.']],
])('%j with its stops and marks is cut where it ends', (sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});

test('two single marks open a sentence as one double mark does', () => {
  expect(sentencesIn("He left. ''We stay,'' she said. ''Why?'' Nobody knew.")).toEqual([
    'He left.',
    "''We stay,'' she said.",
    "''Why?''",
    'Nobody knew.',
  ]);
});

test('a line break ends a sentence, with a stop or without', () => {
  expect(sentencesIn('Council votes again\nThe council met.\n\nIt voted.')).toEqual([
    'Council votes again',
    'The council met.',
    'It voted.',
  ]);
});

test('a sentence begins where a space was forgotten, and nowhere in an address', () => {
  expect(sentencesIn('It ended there.The rest is known.')).toHaveLength(2);
  expect(sentencesIn('See www.example.Com/a.Page or a.B@desk.Org now.')).toHaveLength(1);
});

test('a block inside a text keeps the offsets of the text', () => {
  const text = 'Before.\n\nOne. Two.\n\nAfter.';
  const spans = sentencesOf(text, { start: 9, end: 18 });
  expect(spans).toEqual([
    { start: 9, end: 13 },
    { start: 14, end: 18 },
  ]);
});

test('sentences are in order and leave out nothing but white space', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      let reached = 0;
      for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(reached, start).trim()).toBe('');
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe('');
    }),
  );
});

test.each([
  'Mr. ',
  '\n',
  ' \n',
  '. ',
  '. " ',
  '." ',
  '!',
  '"',
  'a.',
  '1. ',
  '? Al ',
  '!\u0301',
  '‼\u200d👍',
  '!🇺🇸',
  '…“',
])('%j without end is cut in linear time', (piece) => {
  const text = piece.repeat(60_000);
  const spentMs = cpuMsOf(() => {
    sentencesIn(text);
  });
  expect(spentMs).toBeLessThan(2000);
});
