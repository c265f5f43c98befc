import { markdownText } from '#lib/report/escape-markdown.ts';
import { openLists } from '#lib/report/open-lists.ts';
import type { Report } from '#lib/report/report.ts';

/** What is open, as a list: claims by number, untouched sentences in full. */
export function markdownOpen(report: Report): string {
  const claims = openLists(report.open).map(
    ({ title, numbers }) =>
      `- ${title}: ${numbers.map((number) => `[${number}](#claim-${number})`).join(', ')}`,
  );
  const sentences = report.open.untouched.map(({ text }) => `  - ${markdownText(text)}`);
  const untouched =
    sentences.length === 0 ? [] : [`- Sentences nobody has marked or dismissed:`, ...sentences];
  const all = [...claims, ...untouched];
  return all.length === 0 ? 'Nothing is open.' : all.join('\n');
}
