import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUND_RULES } from '#lib/attribution/attribution.ts';
import { REPORT_FORMATS, reportFormat } from '#lib/report/formats.ts';
import { NO_AGREED_DESCRIPTION } from '#lib/report/printable-source.ts';
import { gatherReport } from '#lib/report/report.ts';
import { type Source, SOURCE_KINDS } from '#lib/source/source.ts';
import {
  aClaim,
  aDraft,
  aSource,
  aVerdict,
  anAttribution,
  anEvidence,
  anId,
  anInput,
  anOrigin,
  at,
  paragraphs,
} from '#tests/lib/report/a-story.ts';

const NAME = 'Colonel Zdravko Quillfeather';
const draft = aDraft(paragraphs('It is so, an officer said.'));
const claim = aClaim(draft, 1, at(draft, 'It is so'));

function reportOn(source: Partial<Source>, groundRules: (typeof GROUND_RULES)[number]) {
  const sourceId = anId('source', 1);
  return gatherReport(
    anInput(draft, [claim], {
      sources: [aSource(1, { name: NAME, ...source })],
      attributions: [anAttribution(1, 1, { sourceId, groundRules })],
      evidence: [anEvidence(1, 1, { sourceId })],
    }),
  );
}

describe('a name that is not to be printed', () => {
  for (const kind of SOURCE_KINDS) {
    for (const groundRules of GROUND_RULES) {
      const isNamed = kind !== 'unnamed-person' && groundRules === 'on-the-record';
      it(`is ${isNamed ? 'printed' : 'kept out of every format'}: ${kind}, ${groundRules}`, () => {
        const report = reportOn({ kind, agreedDescription: 'a senior officer' }, groundRules);
        for (const name of REPORT_FORMATS.filter((format) => format !== 'readiness-html')) {
          const written = new TextDecoder().decode(reportFormat(name).write(report).bytes);
          expect(written.includes('Quillfeather')).toBe(isNamed);
          expect(written.includes('a senior officer')).toBe(!isNamed);
          expect(written.includes(anId('source', 1))).toBe(isNamed && name === 'json');
        }
      });
    }
  }

  it('is said to have no agreed description where nobody agreed on one', () => {
    const [said] = reportOn({ kind: 'unnamed-person' }, 'background').claims[0]?.attributions ?? [];
    expect(said?.source).toMatchObject({ id: null, label: NO_AGREED_DESCRIPTION });
  });

  it('keeps the name of evidence back when its source ever spoke other than on the record', () => {
    const sourceId = anId('source', 1);
    const input = anInput(draft, [claim], {
      sources: [aSource(1, { name: NAME })],
      attributions: [
        anAttribution(1, 1, { sourceId, groundRules: 'background', state: 'withdrawn' }),
      ],
      evidence: [anEvidence(1, 1, { sourceId })],
    });
    expect(gatherReport(input).claims[0]?.evidence[0]?.source?.label).toBe(NO_AGREED_DESCRIPTION);
  });

  it.each([
    'Talk with Colonel Zdravko Quillfeather',
    'colonel zdravko  quillfeather, by telephone',
    'Zdravko Quillfeather’s notes',
    'Quillfeather, notes',
  ])('is taken out of what checkers wrote: %s', (text) => {
    const sourceId = anId('source', 1);
    const keptCopy = {
      sha256: 'a'.repeat(64),
      sizeBytes: 3,
      filename: 'quillfeather.txt',
      mediaType: 'text/plain',
    };
    const report = gatherReport(
      anInput(draft, [{ ...claim, restatement: text }], {
        sources: [aSource(1, { name: NAME, kind: 'unnamed-person' })],
        origins: [anOrigin(1, text)],
        attributions: [anAttribution(1, 1, { sourceId, groundRules: 'deep-background' })],
        evidence: [
          anEvidence(1, 1, {
            question: text,
            answer: text,
            citation: text,
            locator: text,
            quotation: text,
            url: 'https://example.org/Quillfeather/notes',
            originId: anId('origin', 1),
            keptCopy,
          }),
        ],
        verdicts: [aVerdict(1, 1, { justification: text })],
      }),
    );
    expect(JSON.stringify(report)).not.toMatch(/quillfeather/i);
    expect(JSON.stringify(report)).toContain('[name withheld]');
  });

  it('stays where the draft prints it, since the report prints the draft', () => {
    const printed = aDraft(paragraphs('It is so, Ivo Tarn said.'));
    const said = aClaim(printed, 1, at(printed, 'It is so'), { restatement: 'Ivo Tarn says so.' });
    const report = gatherReport(
      anInput(printed, [said], {
        sources: [aSource(1, { name: 'Ivo Tarn' })],
        attributions: [
          anAttribution(1, 1, { sourceId: anId('source', 1), groundRules: 'background' }),
        ],
      }),
    );
    expect(report.claims[0]?.restatement).toBe('Ivo Tarn says so.');
  });

  it('never changes a text when no source was promised anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const report = gatherReport(
          anInput(draft, [{ ...claim, restatement: text }], {
            sources: [aSource(1, { name: NAME })],
            attributions: [anAttribution(1, 1, { sourceId: anId('source', 1) })],
          }),
        );
        expect(report.claims[0]?.restatement).toBe(text);
      }),
    );
  });
});
