import { describe, expect, it } from 'vitest';
import { json, reportDocument } from '#lib/report/json.ts';
import { reportDocumentSchema } from '#lib/report/report-document.ts';
import { gatherReport } from '#lib/report/report.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';

const report = gatherReport(FULL_STORY);
const written: unknown = JSON.parse(new TextDecoder().decode(json.write(report).bytes));

describe('the JSON of a report', () => {
  it('has the documented shape and nothing beside it', () => {
    expect(reportDocumentSchema.parse(written)).toEqual(written);
  });

  it('reads back as what was written', () => {
    expect(written).toEqual(reportDocument(report));
  });

  it('places every run twice: in UTF-16 units, and in code points for others', () => {
    const document = reportDocumentSchema.parse(written);
    const { text } = document.draft;
    const points = Array.from(text);
    const runs = document.claims.flatMap((claim) => [
      ...claim.spans,
      ...claim.attributions.flatMap((said) => [...said.sourceSpans, ...said.cueSpans]),
    ]);
    expect(runs.length).toBeGreaterThan(6);
    for (const { start, end, selectors } of runs) {
      const [position, quote] = selectors;
      expect(text.slice(start, end)).toBe(quote.exact);
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      const before = points.slice(0, position.start).join('');
      expect(before.endsWith(quote.prefix)).toBe(true);
      expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
      expect(Array.from(quote.prefix).length).toBe(Math.min(32, position.start));
    }
    // The headline's emoji is one code point and two units: after it the two counts differ.
    expect(runs.some((run) => run.start !== run.selectors[0].start)).toBe(true);
  });
});
