import { readFileSync } from 'node:fs';

/**
 * What vitest counted, from its JSON report. A test that was skipped did not pass, and a file that
 * could not be loaded is a failure of its own.
 */
export function sumsOfVitest(file) {
  const report = read(file);
  if (report === null) return null;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + skipped + brokenFiles.length,
  };
}

/** What Playwright counted, from its JSON report. One that passed only at the second try failed. */
export function sumsOfPlaywright(file) {
  const report = read(file);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}

/**
 * The sums of a runner together with how it ended: no report, no test, or a non-zero end without a
 * failed test are failures too, so that nothing broken can count as passed.
 */
export function judged(sums, code) {
  const { passed, failed } = sums ?? { passed: 0, failed: 0 };
  if (failed > 0) return { passed, failed };
  return { passed, failed: sums === null || passed === 0 || code !== 0 ? 1 : 0 };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
