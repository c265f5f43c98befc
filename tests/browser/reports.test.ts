import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { type ReportFormatName, reportFormat } from '#lib/report/formats.ts';
import { type ReportInput, gatherReport } from '#lib/report/report.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import { FINDINGS, POLICY, SIGN_OFFS } from '#tests/lib/report/a-review.ts';
import { aClaim, aDraft, anId, anInput, at, paragraphs } from '#tests/lib/report/a-story.ts';
import { faultsOn } from './axe.ts';
import { expect, test } from './desk.ts';

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Opens a report as whoever was sent it would: as a file of their own. */
async function open(page: Page, name: ReportFormatName, input: ReportInput): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  const file = join(folder, `${name}.html`);
  await writeFile(file, reportFormat(name).write(gatherReport(input)).bytes);
  await page.goto(pathToFileURL(file).href);
  return complaints;
}

/** A story with far more claims and untouched sentences than a page holds, all of them long. */
function aLongStory(): ReportInput {
  const sentence = 'The committee of the northern harbour district recorded a long finding, number';
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  const draft = aDraft(
    paragraphs(
      ...numbers.map(
        (n) => `${sentence} ${n}, in its book. ${'Nobody saw it there. '.repeat(2).trim()}`,
      ),
    ),
  );
  const claims = numbers.map((n) =>
    aClaim(draft, n, at(draft, `${sentence} ${n},`), { assigneeId: anId('person', 1) }),
  );
  const long = 'A headline that goes on '.repeat(16).trim();
  const [waiver] = FULL_STORY.waivers;
  const [rule] = POLICY.policy.rules;
  if (waiver === undefined || rule === undefined) throw new Error('There is a waiver of a rule.');
  const name = 'The sourcing policy of the northern desks '.repeat(3).trim().slice(0, 100);
  const rules = numbers.slice(0, 9).map((n) => ({ ...rule, id: `rule-${n}` }));
  return {
    ...anInput(draft, claims, {}, { title: long, byline: long, outlet: long }),
    policy: { ...POLICY, policy: { ...POLICY.policy, name, rules } },
    findings: rules.flatMap(({ id }) =>
      claims.flatMap((claim) =>
        FINDINGS.slice(0, 1).map((one) => ({ ...one, ruleId: id, claimId: claim.id })),
      ),
    ),
    waivers: numbers.map((n) => ({ ...waiver, id: anId('waiver', n), reason: `${long} ${n}` })),
    signOffs: SIGN_OFFS.map((one) => ({
      ...one,
      signOff: {
        ...one.signOff,
        marks: numbers
          .slice(0, 9)
          .flatMap((n) =>
            one.signOff.marks.slice(0, 1).map((mark) => ({ ...mark, name: `Signer ${n} ${long}` })),
          ),
      },
    })),
    names: new Map([[anId('person', 1), 'Maximiliana Featherstonehaugh-Lindqvist']]),
    members: numbers.map((n) => ({ person: { name: `Member ${n}`, role: 'checker' as const } })),
  };
}

for (const name of ['story-html', 'readiness-html'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: no serious finding, nothing blocked, nothing fetched`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const complaints = await open(page, name, FULL_STORY);
      expect(await faultsOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test('the style sheet is let in by the policy of the page itself', async ({ page }) => {
  await open(page, 'story-html', FULL_STORY);
  const mark = page.locator('mark.m-disputed').first();
  await expect(mark).toHaveCSS('text-decoration-style', 'wavy');
  await expect(page.locator('mark.m-unchecked').first()).toHaveCSS(
    'text-decoration-style',
    'solid',
  );
});

test('a number in the text leads to its note and back', async ({ page }) => {
  await open(page, 'story-html', FULL_STORY);
  await page.getByRole('link', { name: 'Claim 4, disputed' }).click();
  await expect(page.locator('article#claim-4')).toBeInViewport();
  await page.getByRole('link', { name: 'Claim 4, back to the text' }).click();
  await expect(page.locator('#mark-4')).toBeInViewport();
});

test('the readiness sheet is one printed page, however long the story is; what it cuts short begins the next', async ({
  page,
}) => {
  const pages = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  for (const input of [FULL_STORY, aLongStory()]) {
    await open(page, 'readiness-html', input);
    expect(await pages()).toBeGreaterThan(1);
    await page.locator('.annex').evaluate((annex) => {
      annex.remove();
    });
    expect(await pages()).toBe(1);
  }
});

test('no report is wider than a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of ['story-html', 'readiness-html'] as const) {
    await open(page, name, FULL_STORY);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  }
});
