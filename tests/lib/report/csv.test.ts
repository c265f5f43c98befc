import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, guarded, unguarded } from '#lib/report/csv-cell.ts';
import { CSV_COLUMNS, csv } from '#lib/report/csv.ts';
import { gatherReport } from '#lib/report/report.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import { HOSTILE } from '#tests/lib/report/a-review.ts';

/** The reader of others: strict quotes, CRLF between records, the same number of cells in each. */
function read(text: string): string[][] {
  return parse(text, { record_delimiter: '\r\n', relax_column_count: false });
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', ';', '\t', '=', '+', '-', '@', "'", ' '),
  }),
  fc.constantFrom(HOSTILE, '=1+1', '＝1', '👩‍🚀,"', '\r\n=x', 'a;=b', '  =x', "'=x", '""'),
);
const row = fc.array(cell, { minLength: 2, maxLength: 6 });

describe('a CSV line', () => {
  it('is read back by an RFC 4180 reader cell by cell, once the guard is taken off', () => {
    fc.assert(
      fc.property(row, (cells) => {
        expect(read(csvLine(cells)).map((found) => found.map(unguarded))).toEqual([cells]);
      }),
    );
  });

  it('has no cell that a spreadsheet would run, wherever it parts cells', () => {
    fc.assert(
      fc.property(row, (cells) => {
        for (const found of read(csvLine(cells)).flat()) {
          for (const piece of found.split(/[;\t\r\n]/))
            expect(piece).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
        }
      }),
    );
  });

  it('leaves harmless text as it is', () => {
    expect(guarded('It rose by 4 - or 5 - percent; so they say')).toBe(
      'It rose by 4 - or 5 - percent; so they say',
    );
  });

  it('ends with CRLF and writes numbers bare', () => {
    expect(csvLine([-1, 'a', 'b,c'])).toBe('-1,a,"b,c"\r\n');
  });
});

describe('the CSV of a report', () => {
  const report = gatherReport(FULL_STORY);
  const file = csv.write(report);
  const records = read(new TextDecoder().decode(file.bytes));
  const [header = [], ...rows] = records;
  const column = (name: (typeof CSV_COLUMNS)[number]) =>
    rows.map((cells) => cells[CSV_COLUMNS.indexOf(name)]);

  it('names its columns in the first record', () => {
    expect(header).toEqual(CSV_COLUMNS);
  });

  it('has one row for each claim, withdrawn ones last, with both verdicts', () => {
    expect(column('claim')).toEqual(['1', '2', '3', '4', '5', '6', '']);
    expect(column('state').slice(-2)).toEqual(['withdrawn', 'story']);
    expect(column('attribution_verdict')).toEqual([
      'corroborated',
      'disputed',
      'unchecked',
      'unchecked',
      'unchecked',
      '',
      '',
    ]);
    expect(column('content_verdict')).toEqual([
      'corroborated',
      'unchecked',
      'unchecked',
      'disputed',
      'unchecked',
      '',
      '',
    ]);
    expect(column('content_justification')[3]).toBe(`'${HOSTILE}`);
    expect(column('withdrawn_reason').at(-2)).toBe('Marked by mistake.');
  });

  it('uses CRLF between records and says so in its media type', () => {
    const bare = new TextDecoder().decode(file.bytes).replaceAll(/"[^"]*"/g, '');
    expect(bare.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.mediaType).toBe('text/csv; charset=utf-8; header=present');
  });
});
