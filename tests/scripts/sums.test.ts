import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judged, sumsOfPlaywright, sumsOfVitest } from '#scripts/sums.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sourcemark-sums-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitestReport = (counts: object, files: readonly object[] = []) =>
  reportOf({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: files,
    ...counts,
  });

describe('sums of vitest', () => {
  test('skipped and unwritten tests count as failed', () => {
    const report = vitestReport({ numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 });
    expect(sumsOfVitest(report)).toEqual({ passed: 7, failed: 3 });
  });

  test('a file that could not be loaded is a failure, and one with failed tests is not counted twice', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = vitestReport({ numPassedTests: 1, numFailedTests: 1 }, [broken, failed]);
    expect(sumsOfVitest(report)).toEqual({ passed: 1, failed: 2 });
  });
});

describe('sums of Playwright', () => {
  test('a test that passed at the second try, a skipped one and an error outside tests all failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(sumsOfPlaywright(reportOf({ stats, errors: [{ message: 'x' }] }))).toEqual({
      passed: 5,
      failed: 4,
    });
  });
});

describe('a runner is judged', () => {
  test.each([
    ['all passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['no test ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['no report was written', null, 0, { passed: 0, failed: 1 }],
    ['it ended badly without a failed test', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['tests failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ])('%s', (_case, sums, code, verdict) => {
    expect(judged(sums, code)).toEqual(verdict);
  });

  test('a report that is not there is told from one that counts nothing', () => {
    expect(sumsOfVitest(join(folder, 'gone.json'))).toBeNull();
    expect(sumsOfPlaywright(join(folder, 'gone.json'))).toBeNull();
  });
});
