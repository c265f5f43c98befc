import { expect, onTestFinished, test } from 'vitest';
import { signedContent } from '#lib/report/signed-report.ts';
import { reportDocumentSchema } from '#lib/report/report-document.ts';
import { TWO_RULES } from '#tests/fixtures/policies.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import { aDesk } from '#tests/fixtures/desk.ts';
import { evidenceOn } from '#tests/flows/scene.ts';

test('the report of a sign-off prints what was signed, whatever changes afterwards, and says what became of it', async () => {
  const desk = await aDesk();
  onTestFinished(() => desk.remove());
  const { people, story, draft, claim } = desk;
  const storyId = story.id;
  await readyToSign(desk, storyId, TWO_RULES);
  await desk.done(people.checker, 'add-evidence', evidenceOn(claim.id));
  const verdict = { claimId: claim.id, draftId: draft.id, value: 'corroborated' } as const;
  const judging = { ...verdict, axis: 'content', justification: 'The survey says so.' } as const;
  await desk.done(people.checker, 'record-verdict', { ...judging, expects: claim.version });
  const { findings } = await desk.done(people.editor, 'read-readiness', { storyId });
  const blocking = findings.find(({ severity }) => severity === 'blocks');
  if (blocking === undefined) throw new Error('Nothing blocks.');
  const { ruleId, claimId, subject } = blocking;
  await desk.done(people.editor, 'waive-finding', {
    ...{ storyId, ruleId, claimId, subject },
    reason: 'Nobody was quoted.',
  });
  await desk.done(people.checker, 'send-to-review', { storyId });
  const { upTo } = await desk.done(people.editor, 'read-review', { storyId });
  const { signOff } = await desk.done(people.editor, 'sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('Nothing was signed.');

  const read = async (name: 'make-report' | 'make-signed-report') => {
    const input = { format: 'json' } as const;
    const { bytes } =
      name === 'make-report'
        ? await desk.done(people.viewer, name, { ...input, storyId })
        : await desk.done(people.viewer, name, { ...input, signOffId: signOff.id });
    return reportDocumentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };
  const signed = await read('make-signed-report');
  expect(signed).toMatchObject({
    signed: { id: signOff.id, number: 1 },
    record: signOff.binding.head,
    policy: { name: TWO_RULES.name, version: 1 },
    waivers: [{ rule: ruleId, reason: 'Nobody was quoted.', isNeeded: true }],
    signOffs: [{ number: 1, state: 'holds', isSuperseded: false }],
  });
  // While nothing has changed, what was signed is what the story says of itself.
  const same = ['claims', 'tallies', 'coverage', 'policy', 'findings', 'waivers', 'draft'] as const;
  const before = await read('make-report');
  for (const part of same) expect([part, signed[part]]).toEqual([part, before[part]]);
  expect(before.signed).toBeNull();

  const { claim: judged } = await desk.done(people.checker, 'read-claim', { claimId: claim.id });
  await desk.done(people.checker, 'record-verdict', {
    ...{ ...judging, value: 'unverified' as const, expects: judged.version },
    justification: 'A later survey says otherwise.',
  });
  const later = await read('make-signed-report');
  expect(signedContent(later)).toEqual(signedContent(signed));
  expect(JSON.stringify(later)).not.toContain('A later survey');
  expect(later.signOffs).toMatchObject([
    { state: 'void', voided: { because: 'verdict.recorded', by: 'Mara Lindqvist' } },
  ]);
  const now = await read('make-report');
  expect(JSON.stringify(now)).toContain('A later survey');
  expect(now.signOffs).toMatchObject([{ number: 1, state: 'void' }]);
});
