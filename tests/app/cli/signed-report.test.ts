import { expect, onTestFinished, test } from 'vitest';
import { sourcemark } from '#tests/app/command-line.ts';
import { aDesk } from '#tests/fixtures/desk.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';

test('a report is written as it was signed, by the number of the sign-off; one that is not there is refused', async () => {
  const desk = await aDesk();
  onTestFinished(() => desk.remove());
  const { people, story } = desk;
  const storyId = story.id;
  await readyToSign(desk, storyId);
  await desk.done(people.checker, 'send-to-review', { storyId });
  const { upTo } = await desk.done(people.editor, 'read-review', { storyId });
  const { signOff } = await desk.done(people.editor, 'sign-off', { storyId, upTo });
  const args = ['report', storyId, '--format', 'markdown', '-o', '-', '--sign-off'];
  const written = await sourcemark(desk.folder, [...args, '1']);
  expect(written.error).toBe('');
  expect(written.out).toContain('As it was signed: sign-off 1');
  expect(written.out).toContain(signOff?.binding.claims.sha256);
  const missing = await sourcemark(desk.folder, [...args, '2']);
  expect([missing.code, missing.out]).toEqual([1, '']);
  expect(missing.error).toContain('sign-off');
});
