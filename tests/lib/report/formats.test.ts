import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { REPORT_FORMATS, type ReportFormatName, reportFormat } from '#lib/report/formats.ts';
import { reportDocumentSchema } from '#lib/report/report-document.ts';
import { type ReportInput, gatherReport } from '#lib/report/report.ts';
import { standingWords } from '#lib/report/wording.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import {
  aClaim,
  aDraft,
  aVerdict,
  anEvidence,
  anInput,
  paragraphs,
} from '#tests/lib/report/a-story.ts';

function write(input: ReportInput, name: ReportFormatName): string {
  return new TextDecoder().decode(reportFormat(name).write(gatherReport(input)).bytes);
}

/** What one format says of each open claim: its number and its standing on both axes. */
type Told = readonly (readonly [number, string, string])[];

function toldByJson(input: ReportInput): Told {
  const document = reportDocumentSchema.parse(JSON.parse(write(input, 'json')));
  return document.claims.map(({ number, judgements }) => [
    number,
    judgements.attribution.standing,
    judgements.content.standing,
  ]);
}

function toldByCsv(input: ReportInput): Told {
  const rows: Record<string, string>[] = parse(write(input, 'csv'), { columns: true });
  return rows
    .filter((row) => row['state'] === 'open')
    .map((row) => [
      Number(row['claim']),
      row['attribution_verdict'] ?? '',
      row['content_verdict'] ?? '',
    ]);
}

function toldByHtml(input: ReportInput): Told {
  const { document } = parseHTML(write(input, 'story-html'));
  return [...document.querySelectorAll('article.note')].map((note) => {
    const [attribution, content] = [...note.querySelectorAll('.axes .standing')].map(
      (standing) => /is-(\w+)/.exec(standing.className)?.[1] ?? '',
    );
    return [Number(note.id.replace('claim-', '')), attribution ?? '', content ?? ''];
  });
}

function toldByMarkdown(input: ReportInput): Told {
  const standings = new Map(
    [...VERDICT_VALUES, 'unchecked' as const].map((one) => [standingWords(one), one]),
  );
  const notes = write(input, 'markdown')
    .split(/^### Claim /m)
    .slice(1);
  return notes.map((note) => {
    const said = /^- Was it said\? \*\*([a-z ]+?)(?: \(\w+\))?\*\*$/m.exec(note)?.[1] ?? '';
    const so = /^- Is it so\? \*\*([a-z ]+?)(?: \(\w+\))?\*\*$/m.exec(note)?.[1] ?? '';
    return [Number.parseInt(note, 10), standings.get(said) ?? '', standings.get(so) ?? ''];
  });
}

const draft = aDraft(
  paragraphs('Aa bb cc dd ee ff gg hh. Ii jj kk ll mm.', 'Nn oo pp qq 🌊 rr ss.'),
);

const span = fc
  .tuple(fc.nat(draft.text.length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(draft.text.length, start + length) }));

const verdict = fc.record({
  claim: fc.integer({ min: 1, max: 6 }),
  axis: fc.constantFrom(...AXES),
  value: fc.constantFrom(...VERDICT_VALUES),
  reason: fc.constantFrom(...DISPUTED_REASONS),
});

const anyInput = fc
  .record({
    spans: fc.array(span, { minLength: 1, maxLength: 6 }),
    withdrawn: fc.integer({ min: 0, max: 6 }),
    verdicts: fc.array(verdict, { maxLength: 12 }),
    evidence: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
  })
  .map(({ spans, withdrawn, verdicts, evidence }) =>
    anInput(
      draft,
      spans.map((one, at) =>
        aClaim(draft, at + 1, [one], at + 1 === withdrawn ? { state: 'withdrawn' } : {}),
      ),
      {
        evidence: evidence.map((claim, at) => anEvidence(at + 1, claim)),
        verdicts: verdicts.map(({ claim, axis, value, reason }, at) =>
          aVerdict(at + 1, claim, {
            axis,
            value,
            disputedReason: value === 'disputed' ? reason : null,
          }),
        ),
      },
    ),
  );

describe('the formats of a report', () => {
  it('tell the same claims and the same verdicts on both axes, in the same order', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const told = toldByJson(input);
        expect(toldByCsv(input)).toEqual(told);
        expect(toldByHtml(input)).toEqual(told);
        expect(toldByMarkdown(input)).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });

  it('count the same on the readiness sheet as in the data', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { tallies } = reportDocumentSchema.parse(JSON.parse(write(input, 'json')));
        const { document } = parseHTML(write(input, 'readiness-html'));
        const rows = [...document.querySelectorAll('.tally tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
        );
        expect(rows).toEqual(
          AXES.map((axis) => {
            const { corroborated, unverified, disputed, unchecked } = tallies[axis];
            return [corroborated, unverified, disputed, unchecked];
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each(REPORT_FORMATS)('write the same bytes from the same input: %s', (name) => {
    const again = structuredClone(FULL_STORY);
    expect(write(again, name)).toBe(write(FULL_STORY, name));
    expect(reportFormat(name).name).toBe(name);
  });

  it.each(REPORT_FORMATS)('write what stands in the golden file: %s', async (name) => {
    const file = reportFormat(name).write(gatherReport(FULL_STORY));
    const ending = file.filename.split('.').at(-1) ?? '';
    await expect(new TextDecoder().decode(file.bytes)).toMatchFileSnapshot(
      `../../fixtures/report/${name}.${ending}`,
    );
  });

  it.each([
    ['Ferry “Aurora” Lost', 'ferry-aurora-lost-draft-1-claims.csv'],
    ['Ærlig talt, Žižek: déjà vu', 'rlig-talt-zizek-deja-vu-draft-1-claims.csv'],
    ['../../etc/passwd\u0000.html', 'etc-passwd-html-draft-1-claims.csv'],
    ['CON', 'con-draft-1-claims.csv'],
    ['العربية', 'story-draft-1-claims.csv'],
    ['', 'story-draft-1-claims.csv'],
    ['word '.repeat(40), `${'word-'.repeat(12).slice(0, -1)}-draft-1-claims.csv`],
    ['x'.repeat(300), `${'x'.repeat(60)}-draft-1-claims.csv`],
  ])('take a safe file name from the title %j', (title, expected) => {
    const report = gatherReport({ ...FULL_STORY, story: { ...FULL_STORY.story, title } });
    expect(reportFormat('csv').write(report).filename).toBe(expected);
  });
});
