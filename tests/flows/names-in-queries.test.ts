import { expect, onTestFinished, test } from 'vitest';
import { aDesk } from '#tests/fixtures/desk.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import { checked, exported } from '#tests/fixtures/record-files.ts';
import { anUnnamed } from '#tests/flows/identity-rows.ts';

/** What three queries call one withheld source, and what stands of it in a justification. */
const CALLED = ['Zyxquorvian', 'Thrumbelwick', 'Ostrequalm'] as const;
const JUSTIFICATION = `${CALLED.join(', ')} and nobody else say so.`;

test('a name that a withheld source has in queries is in no report, and the record still proves each report that was printed', async () => {
  const desk = await aDesk();
  onTestFinished(() => desk.remove());
  const { people, story, draft, claim } = desk;
  const { checker, editor } = people;
  const storyId = story.id;
  const { id: sourceId } = await anUnnamed({ desk, storyId, draft, people });
  const claiming = { claimId: claim.id, draftId: draft.id } as const;
  await desk.done(checker, 'attribute-claim', { ...claiming, quoteType: 'indirect', sourceId });
  const ask = async (to: string) => {
    const about = { storyId, kind: 'source' as const, claimIds: [claim.id], sourceId };
    await desk.done(checker, 'ask-query', { ...about, to, question: 'Is it so?' });
  };
  await ask(CALLED[0]);
  const { version: expects } = (await desk.done(checker, 'read-claim', { claimId: claim.id }))
    .claim;
  const judging = { ...claiming, axis: 'content', value: 'unverified' } as const;
  await desk.done(checker, 'record-verdict', { ...judging, justification: JUSTIFICATION, expects });
  await readyToSign(desk, storyId);
  await desk.done(checker, 'send-to-review', { storyId });
  const { number: upTo } = await desk.storage.store.head();
  const { signOff } = await desk.done(editor, 'sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('Nothing was signed.');

  const as = { format: 'json' } as const;
  const text = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
  const living = text(await desk.done(editor, 'make-report', { ...as, storyId }));
  const signed = async () =>
    text(await desk.done(editor, 'make-signed-report', { ...as, signOffId: signOff.id }));
  const printed = [await signed()];
  for (const to of CALLED.slice(1)) {
    await ask(to);
    printed.push(await signed());
  }
  const file = await exported(desk, storyId);
  const match = async (report: string) =>
    (await checked(file, { report: JSON.parse(report) as unknown })).report;

  const names = (report: string) => CALLED.filter((name) => report.includes(name));
  expect(names(living)).toEqual(CALLED.slice(1));
  expect(await match(living)).toEqual({ signedAs: [1], faults: [] });
  for (const [at, report] of printed.entries()) {
    expect(names(report)).toEqual(CALLED.slice(at + 1));
    expect(await match(report)).toEqual({ signedAs: [1], faults: [] });
    const forged = report.replace('nobody else', 'everybody');
    expect((await match(forged))?.faults.join('\n')).toContain(
      'another "judgements" than was signed',
    );
  }
});
