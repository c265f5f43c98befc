import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import * as scene from '#tests/flows/scene.ts';

let desk: StaffedDesk;
let on: scene.Scene;
beforeAll(async () => {
  desk = await aDesk();
  on = { desk, storyId: desk.story.id, draft: desk.draft };
});
afterAll(() => desk.remove());

const judgement = (value: 'corroborated' | 'unverified') =>
  ({
    draftId: desk.draft.id,
    axis: 'content',
    value,
    justification: `It is ${value}.`,
  }) as const;

describe('a claim withdrawn and restored', () => {
  it('is as it was, with who withdrew it and when told until then', async () => {
    const { checker, editor } = desk.people;
    const { id: claimId } = await scene.newClaim(on);
    await desk.done(checker, 'record-verdict', { claimId, expects: 1, ...judgement('unverified') });
    const before = (await desk.done(checker, 'read-claim', { claimId })).claim;

    const withdrawing = { claimId, expects: before.version, reason: 'Marked twice.' };
    const gone = (await desk.done(editor, 'withdraw-claim', withdrawing)).claim;
    expect(gone).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'Marked twice.',
      withdrawnBy: editor.personId,
      withdrawnByName: editor.name,
      withdrawnAt: gone.touchedAt,
    });
    const { claim } = await desk.done(checker, 'restore-claim', {
      claimId,
      expects: gone.version,
    });
    expect(claim).toEqual({ ...before, version: before.version + 2, touchedAt: claim.touchedAt });
    expect(
      await desk.ask(checker, 'restore-claim', { claimId, expects: claim.version }),
    ).toMatchObject({ problem: { code: 'policy' } });
  });

  it('is stale for whoever restores a state that has passed', async () => {
    const { checker } = desk.people;
    const { id: claimId } = await scene.newClaim(on);
    await desk.done(checker, 'withdraw-claim', { claimId, expects: 1, reason: 'Cut.' });
    expect(await desk.ask(checker, 'restore-claim', { claimId, expects: 1 })).toMatchObject({
      problem: { code: 'stale' },
    });
  });
});

describe('what hangs on a claim', () => {
  it('is restored as it was: attributions and evidence', async () => {
    const { checker } = desk.people;
    const attribution = await scene.newAttribution(on);
    const hanging = { attributionId: attribution.id, expects: 1 };
    await desk.done(checker, 'withdraw-attribution', hanging);
    const back = await desk.done(checker, 'restore-attribution', { ...hanging, expects: 2 });
    expect(back.attribution).toEqual({ ...attribution, version: 3 });

    const evidence = await scene.newEvidence(on);
    const bearing = { evidenceId: evidence.id, expects: 1 };
    await desk.done(checker, 'withdraw-evidence', { ...bearing, reason: 'Wrong table.' });
    const again = await desk.done(checker, 'restore-evidence', { ...bearing, expects: 2 });
    expect(again.evidence).toEqual({ ...evidence, version: 3 });
    expect(await desk.ask(checker, 'restore-evidence', { ...bearing, expects: 3 })).toMatchObject({
      problem: { code: 'policy' },
    });
  });

  it('stays withdrawn while what it hangs on is', async () => {
    const { checker } = desk.people;
    const { id: claimId } = await scene.newClaim(on);
    const about = { claimId, draftId: desk.draft.id, quoteType: 'indirect' } as const;
    const outer = (await desk.done(checker, 'attribute-claim', about)).attribution;
    const inner = (await desk.done(checker, 'attribute-claim', { ...about, parentId: outer.id }))
      .attribution;
    for (const { id } of [inner, outer]) {
      await desk.done(checker, 'withdraw-attribution', { attributionId: id, expects: 1 });
    }
    const restoring = { attributionId: inner.id, expects: 2 };
    expect(await desk.ask(checker, 'restore-attribution', restoring)).toMatchObject({
      problem: { code: 'invalid', fields: [{ path: 'parentId' }] },
    });
    await desk.done(checker, 'restore-attribution', { attributionId: outer.id, expects: 2 });
    await desk.done(checker, 'restore-attribution', restoring);
  });
});

describe('a verdict withdrawn by whoever gave it', () => {
  it('lets the one before it hold again, then none, and stays to be read', async () => {
    const { checker } = desk.people;
    const { id: claimId } = await scene.newClaim(on);
    const give = async (expects: number, value: 'corroborated' | 'unverified') =>
      (await desk.done(checker, 'record-verdict', { claimId, expects, ...judgement(value) }))
        .verdict;
    const first = await give(1, 'unverified');
    const second = await give(2, 'corroborated');

    const reason = 'Pressed the wrong key.';
    const take = (verdictId: typeof first.id, expects: number) =>
      desk.ask(checker, 'withdraw-verdict', { claimId, verdictId, expects, reason });
    expect(await take(first.id, 3)).toMatchObject({ problem: { code: 'policy' } });
    expect(await take(second.id, 3)).toMatchObject({
      value: { claim: { verdicts: { content: 'unverified' }, version: 4 } },
    });
    expect(await take(second.id, 4)).toMatchObject({ problem: { code: 'policy' } });
    expect(await take(first.id, 4)).toMatchObject({
      value: { claim: { verdicts: { content: null }, version: 5 } },
    });

    const { verdicts } = await desk.done(checker, 'read-claim', { claimId });
    expect(verdicts.map(({ id, withdrawn }) => [id, withdrawn?.reason])).toEqual([
      [first.id, reason],
      [second.id, reason],
    ]);
    const unjudged = await desk.done(checker, 'list-claims', {
      verdict: 'unchecked',
      axis: 'content',
    });
    expect(unjudged.items.map(({ id }) => id)).toContain(claimId);
  });

  it('is not withdrawn by anybody else', async () => {
    const verdict = await scene.newVerdict(on, desk.people.checker);
    const taking = { claimId: verdict.claimId, verdictId: verdict.id, expects: 2, reason: 'No.' };
    const answer = await desk.ask(desk.people.editor, 'withdraw-verdict', taking);
    expect(answer).toMatchObject({ problem: { code: 'policy' } });
    expect(answer.ok ? '' : answer.problem.message).toContain(desk.people.checker.name);
  });

  it('leaves the record whole', async () => {
    expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
  });
});
