import type { Page } from '@playwright/test';
import { faultsInBothColours, seriousFaultsInBothColours } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, openGalley, storyOf } from './galley-page.ts';

/** The one-person desk's policy on a new story with one claim nobody has judged. */
async function aStoryUnderPolicy(desk: FoundedDesk) {
  const storyId = await storyOf(desk, TALKS);
  const { starters } = await desk.call('admin', 'list-policies', {});
  const starter = starters.find(({ name }) => name === 'one-person-desk');
  if (starter === undefined) throw new Error('There is no such starter.');
  const { version } = await desk.call('admin', 'write-policy', { policy: starter.policy });
  const { story, draft } = await desk.call('admin', 'read-story', { storyId });
  await desk.call('editor', 'choose-policy', {
    storyId,
    expects: story.version,
    policyVersionId: version.id,
  });
  const start = draft.text.indexOf('20,000 ballistic missiles');
  const { claim } = await desk.call('checker', 'mark-claim', {
    storyId,
    draftId: draft.id,
    spans: [{ start, end: start + '20,000 ballistic missiles'.length }],
  });
  return { storyId, version, claim };
}

const preview = (page: Page) => page.getByRole('region', { name: 'On a real story' });

test('a senior editor begins with a starter, sees on a real story what each rule does, and saves it', async ({
  desk,
  login,
}) => {
  const page = await login('admin');
  await page.goto('/policies');
  await page.getByRole('link', { name: 'Begin with the policy Magazine' }).click();
  await expect(preview(page).getByRole('status')).toContainText('would block');
  await page.getByRole('button', { name: 'Remove rule 1', exact: true }).click();
  const first = page.getByRole('listitem', { name: 'Rule 1', exact: true });
  const before = await preview(page).getByRole('status').textContent();
  await first.getByRole('combobox', { name: 'When it is not satisfied' }).click();
  await page.getByRole('option', { name: 'Only warns' }).click();
  await expect(preview(page).getByRole('status')).not.toHaveText(before ?? '');

  await page.getByRole('combobox', { name: 'Add a rule' }).click();
  await page.getByRole('option', { name: 'Age of evidence' }).click();
  await page.getByRole('button', { name: 'Save the policy' }).click();
  const added = page.getByRole('listitem', { name: /^Rule \d+$/ }).last();
  await expect(added).toContainText('Age of evidence');
  // The reason that is missing is told where it is to be written.
  await expect(added.getByLabel('Why the house has this rule')).toHaveAccessibleDescription(/\w/);
  await added.getByLabel('Why the house has this rule').fill('Figures grow old.');
  await added.getByLabel('Days').fill('90');
  await page.getByRole('button', { name: 'Save the policy' }).click();
  await page.waitForURL(/\/policies\/policy_/);
  await expect(page.getByRole('heading', { level: 1, name: 'Magazine' })).toBeVisible();
  expect(await seriousFaultsInBothColours(page)).toEqual([]);

  const signers = page.getByRole('combobox', { name: 'Who signs a story' });
  await signers.click();
  await page.getByRole('option', { name: 'Editors, by a vote' }).click();
  await page.getByLabel('So many have to say yes').fill('4');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByLabel('So many have to say yes')).toHaveAccessibleDescription(
    /More people would have to say yes/,
  );
  await signers.click();
  await page.getByRole('option', { name: '2 editors' }).click();
  await page.getByLabel('What it is for').fill('For features.');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByRole('link', { name: 'Version 1' })).toBeVisible();
  await page.getByRole('link', { name: 'Version 1' }).click();
  const asked = page.getByRole('listitem').filter({ hasText: 'Figures grow old.' });
  await expect(asked).toContainText('No piece of evidence is older than 90 days.');
  await expect(page.getByText('One editor signs a story.')).toBeVisible();
  const { policies } = await desk.call('viewer', 'list-policies', {});
  expect(policies.find(({ policy }) => policy.name === 'Magazine')).toMatchObject({
    number: 2,
    policy: { signing: { kind: 'signatures', count: 2 } },
  });
});

test('what the policy says of a claim stands in its panel, is waived there with a reason, and is told in readiness', async ({
  desk,
  login,
}) => {
  const { storyId, claim } = await aStoryUnderPolicy(desk);
  const page = await login('editor');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  await page.keyboard.press('j');
  const policy = page.getByRole('region', { name: /^Policy/ });
  const missing = 'There is no verdict on its content.';
  await expect(policy.getByText(missing)).toBeVisible();
  await policy.getByRole('button', { name: `Waive: ${missing}` }).click();
  await policy.getByLabel('Why is this an exception?').fill('The paragraph is cut tomorrow.');
  await policy.getByRole('button', { name: 'Waive it' }).click();
  await expect(policy.getByText(/Waived by .*: The paragraph is cut tomorrow\./)).toBeVisible();
  const panel = { isSeriousOnly: true, within: '.sm-claim-findings' };
  expect(await faultsInBothColours(page, panel)).toEqual([]);

  const viewer = await login('viewer');
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  await viewer.goto(`/stories/${storyId}/readiness`);
  await expect(viewer.getByText('1 waived')).toBeVisible();
  await expect(viewer.getByText(/The paragraph is cut tomorrow\./)).toBeVisible();
  await expect(viewer.getByRole('button', { name: /^Waive/ })).toHaveCount(0);
  for (const width of [1440, 390]) {
    await viewer.setViewportSize({ width, height: 900 });
    expect(await seriousFaultsInBothColours(viewer)).toEqual([]);
  }
  await viewer
    .getByRole('link', { name: `Claim ${claim.number}` })
    .first()
    .click();
  await expect(viewer.getByRole('heading', { name: `Claim ${claim.number}` })).toBeVisible();

  await page.goto(`/stories/${storyId}/readiness`);
  await page.getByRole('button', { name: `Take the waiver back: ${missing}` }).click();
  await page.getByLabel('Why is it taken back?').fill('The paragraph stays.');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('1 waived')).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Waive: ${missing}` })).toBeVisible();
});

test('a story is told that its policy has a newer version and moves to it only when an editor chooses', async ({
  desk,
  login,
}) => {
  const { storyId, version } = await aStoryUnderPolicy(desk);
  const { policyId, number, policy } = version;
  const next = { ...policy, rules: policy.rules.slice(0, 1) };
  await desk.call('admin', 'write-policy', { policyId, after: number, policy: next });
  const page = await login('editor');
  await page.goto(`/stories/${storyId}/readiness`);
  await expect(page.getByText('There is a version 2 by now.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Policy' }).click();
  await page
    .getByRole('option', { name: `${policy.name}, version 2` })
    .last()
    .click();
  await page.getByRole('button', { name: 'Check under this one' }).click();
  await expect(page.getByText(`Checked under version 2 of ${policy.name}.`)).toBeVisible();
  await expect(page.locator('.sm-rule')).toHaveCount(1);
});
