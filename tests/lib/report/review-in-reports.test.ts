import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, type ReportFormatName, reportFormat } from '#lib/report/formats.ts';
import { reportDocument } from '#lib/report/json.ts';
import { reportDocumentSchema } from '#lib/report/report-document.ts';
import { type Report, type ReportInput, gatherReport } from '#lib/report/report.ts';
import { type SignedInput, signedContent, signedReport } from '#lib/report/signed-report.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import { FINDINGS, POLICY, SIGN_OFFS } from '#tests/lib/report/a-review.ts';
import { anId, anInput, aSource, anAttribution } from '#tests/lib/report/a-story.ts';

const text = (report: Report, name: ReportFormatName) =>
  new TextDecoder().decode(reportFormat(name).write(report).bytes);

/** The formats that hold the whole of what a report says; the readiness sheet is a page. */
const WHOLE = REPORT_FORMATS.filter((name) => name !== 'readiness-html');

/** The full story with its three waivers given three plain reasons. */
const REASONS = ['Reason of the judged one', 'Reason of the whole story', 'Reason taken back'];
const WAIVED: ReportInput = {
  ...FULL_STORY,
  waivers: FULL_STORY.waivers.map((waiver, at) => ({
    ...waiver,
    reason: REASONS[at] ?? '',
    byName: `Waiver ${at + 1}`,
  })),
};

describe('a waiver', () => {
  it.each(WHOLE)('is in the report as %s with its reason, by whom and when', (name) => {
    const written = text(gatherReport(WAIVED), name);
    for (const [at, reason] of REASONS.entries()) {
      expect(written).toContain(reason);
      expect(written).toContain(`Waiver ${at + 1}`);
    }
    expect(written).toMatch(/2026-11-24[T ]09:30/);
    expect(written).toContain('The register came in.');
  });

  it('is on the readiness sheet with its reason and who gave it while it stands', () => {
    const sheet = text(gatherReport(WAIVED), 'readiness-html');
    expect(sheet).toContain('1 blocking, 1 warning, 1 waived');
    for (const words of [REASONS[0], REASONS[1], 'Waiver 1', 'Waiver 2']) {
      expect(sheet).toContain(words);
    }
    expect(sheet).not.toContain(REASONS[2]);
  });
});

describe('a sign-off that waits for more', () => {
  it.each([
    [{ kind: 'signatures', count: 2 } as const, 'Sign-off 1 (1 of 2 names)'],
    [{ kind: 'vote', needs: 2, of: 3 } as const, 'Sign-off 1 (1 of 3 votes)'],
  ])('says how many of how many there are: %o', (signing, words) => {
    const signOffs = SIGN_OFFS.slice(-1).map((each) => ({
      ...each,
      signOff: {
        ...each.signOff,
        ...{ number: 1, signing, state: 'gathering' as const, heldAt: null, voided: null },
        marks: each.signOff.marks.slice(0, 1),
      },
    }));
    expect(text(gatherReport({ ...WAIVED, signOffs }), 'markdown')).toContain(words);
  });
});

describe('what the first page of the readiness sheet cuts short', () => {
  it('follows it: every waiver that stands with its whole reason, and each vote against', () => {
    const long = `${'It was read to us twice. '.repeat(12)}Enough.`;
    const waivers = WAIVED.waivers.slice(0, 1).flatMap((waiver) =>
      Array.from({ length: 9 }, (_, at) => ({
        ...waiver,
        id: anId('waiver', at + 40),
        reason: `${long} ${at}`,
      })),
    );
    expect(waivers).toHaveLength(9);
    const sheet = text(gatherReport({ ...WAIVED, waivers }), 'readiness-html');
    for (const { reason } of waivers) expect(sheet).toContain(reason);
    for (const name of ['readiness-html', 'csv'] as const) {
      expect(text(gatherReport(FULL_STORY), name)).toMatch(/voted no, [^:]+:[^:]+: =cmd/);
    }
  });
});

describe('what the policy says', () => {
  it('stands with its claim and with its rule: what it demands, why, what satisfies it, who may waive', () => {
    const report = gatherReport(FULL_STORY);
    expect(report.policy).toMatchObject({ name: 'The house policy', version: 3 });
    expect(report.sums).toEqual({ blocking: 1, warning: 1, waived: 1 });
    expect(report.claims.find(({ number }) => number === 3)?.findings).toHaveLength(1);
    for (const name of ['story-html', 'markdown', 'json'] as const) {
      const written = text(report, name);
      for (const words of [
        'A reader has to find the page.',
        'There is no verdict on its content.',
        'Give a verdict on its content.',
      ]) {
        expect(written).toContain(words);
      }
      expect(written).toMatch(/a senior editor may waive it|"mayWaive": "senior-editor"/);
    }
  });

  it('is that there is no policy where there is none, and that nobody has signed', () => {
    const report = gatherReport(anInput(FULL_STORY.draft, []));
    for (const name of ['story-html', 'markdown', 'readiness-html'] as const) {
      expect(text(report, name)).toMatch(/no policy/);
      expect(text(report, name)).toContain('Nobody has signed.');
    }
    expect(text(report, 'csv').split('\r\n').filter(Boolean)).toHaveLength(1);
  });
});

describe('the log of the right of reply', () => {
  it('says whom, when, how and what came back, and who was not asked', () => {
    const accused = FULL_STORY.claims.map((claim) =>
      claim.number === 5 ? { ...claim, accused: ['The harbour'] } : claim,
    );
    const report = gatherReport({ ...FULL_STORY, claims: accused });
    for (const name of ['story-html', 'markdown'] as const) {
      const written = text(report, name);
      for (const words of ['The line', 'Press office', 'by e-mail', 'no answer', 'not asked']) {
        expect(written).toContain(words);
      }
      expect(written).toContain('through a lawyer');
      expect(written).toContain('The words stay.');
    }
    expect(text(report, 'csv')).toContain('The harbour: not asked');
  });

  it.each(REPORT_FORMATS)('keeps addresses and the names of files out of %s', (name) => {
    const written = text(gatherReport(FULL_STORY), name);
    expect(written).not.toContain('quist@example.org');
    expect(written).not.toContain('letter.pdf');
  });
});

describe('a query to a source that is not named', () => {
  it.each(REPORT_FORMATS)(
    'shows the agreed description in %s, neither question nor answer, and no name it was called by',
    (name) => {
      const restated = FULL_STORY.claims.map((claim) => ({
        ...claim,
        restatement: `${claim.restatement} says Capt. Krogh of the pilots`,
      }));
      const written = text(gatherReport({ ...FULL_STORY, claims: restated }), name);
      expect(written).not.toContain('Krogh');
      expect(written).not.toContain('on the bridge');
      expect(written).not.toContain('from the bridge');
    },
  );

  it('tells that it was put and answered', () => {
    const query = gatherReport(FULL_STORY).asked?.queries[1];
    expect(query).toMatchObject({ to: 'a pilot', isWithheld: true, question: null });
    expect(query?.answers).toMatchObject([{ text: null, accepts: null, notedBy: 'a pilot' }]);
    expect(text(gatherReport(FULL_STORY), 'markdown')).toContain('a pilot');
  });
});

describe('a sign-off', () => {
  it.each(['story-html', 'markdown', 'json'] as const)(
    'is in %s with votes and dissent, what it binds, and by what change it is void',
    (name) => {
      const written = text(gatherReport(FULL_STORY), name);
      expect(written).toContain('Edith Moreau');
      expect(written).toContain('Tomas Vogel');
      for (const sign of 'dcfea') expect(written).toContain(sign.repeat(64));
      expect(written).toMatch(/verdict recorded by Mara Lind \(event 9|"verdict\.recorded"/);
      expect(written).toMatch(/superseded|"isSuperseded": true/);
    },
  );

  it('says from which one the difference was approved', () => {
    expect(text(gatherReport(FULL_STORY), 'markdown')).toContain(
      'Edith Moreau voted yes, approving the difference from sign-off 1',
    );
  });
});

const [{ signOff: held }] = [...SIGN_OFFS] as [(typeof SIGN_OFFS)[number]];
const { attributions, evidence, verdicts, sources, origins } = FULL_STORY.matter;
const SIGNED: SignedInput = {
  signOff: held,
  file: {
    story: { ...FULL_STORY.story, status: 'in-review' },
    claims: FULL_STORY.claims,
    ...{ attributions, evidence, verdicts, sources, origins },
    links: [],
    dismissals: [],
    waivers: WAIVED.waivers.filter(({ state }) => state === 'open'),
  },
  draft: FULL_STORY.draft,
  policy: POLICY,
  findings: FINDINGS,
  called: [],
};

describe('the report of a sign-off', () => {
  it.each(REPORT_FORMATS)('says in %s which one it is', (name) => {
    const file = reportFormat(name).write(signedReport(SIGNED));
    expect(file.filename).toContain('-draft-1-sign-off-2-');
    if (name === 'csv') return;
    expect(new TextDecoder().decode(file.bytes)).toMatch(
      /As it was signed: sign-off 2|"signed": \{/,
    );
  });

  it.each(WHOLE)('has as %s the waivers that were bound with their reasons', (name) => {
    const written = text(signedReport(SIGNED), name);
    expect(written).toContain(REASONS[0]);
    expect(written).toContain(REASONS[1]);
    expect(written).not.toContain(REASONS[2]);
  });

  it('has the documented shape, ends at the event that was bound, and tells nothing of the living story', () => {
    const document = reportDocument(signedReport(SIGNED));
    expect(reportDocumentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      record: held.binding.head,
      asOf: held.begunAt,
      signed: { id: held.id, number: 2 },
      queries: null,
      replies: null,
    });
    expect(document.story.members).toEqual([]);
    const [first] = document.claims;
    expect(first?.assignee).toBeNull();
    expect(text(signedReport(SIGNED), 'story-html')).toContain('nobody assigned');
    expect(text(signedReport(SIGNED), 'markdown').split('### Claim 1\n')[1]).not.toMatch(
      /^[^#]*nobody assigned/,
    );
  });

  it('agrees on what was signed however often it is made, also after it became void', () => {
    const once = reportDocument(signedReport(structuredClone(SIGNED)));
    const voided = { at: held.begunAt, because: 'verdict.recorded', eventNumber: 9, byName: 'M' };
    const later = signedReport({
      ...SIGNED,
      signOff: { ...held, state: 'void', voided, version: 2 },
      today: SIGNED.file,
    });
    expect(signedContent(reportDocument(later))).toEqual(signedContent(once));
    expect(reportDocument(later)).not.toEqual(once);
    expect(text(later, 'story-html')).toContain('sign-off 2, which is void');
  });

  it('does not name whom something was promised since, and is otherwise the same', () => {
    const today = {
      sources: sources.map((source) =>
        source.id === anId('source', 1)
          ? { ...source, kind: 'unnamed-person' as const, agreedDescription: 'a port official' }
          : source,
      ),
      attributions,
    };
    const cases = [
      today,
      {
        sources: today.sources.map((source) => ({ ...source, kind: 'named-person' as const })),
        attributions: [
          ...attributions,
          anAttribution(9, 1, { sourceId: anId('source', 1), groundRules: 'off-the-record' }),
        ],
      },
    ];
    const before = text(signedReport(SIGNED), 'json');
    expect(before).toContain('Harbour master Tove Berg');
    for (const now of cases) {
      for (const name of REPORT_FORMATS) {
        const written = text(signedReport({ ...SIGNED, today: now }), name);
        expect(written).not.toContain('Tove Berg');
        expect(written).not.toContain(anId('source', 1));
        if (name === 'json') expect(written).toContain('a port official');
      }
    }
    // A promise to somebody else, of whom nothing is written, changes nothing.
    const other = { sources: [...sources, aSource(9, { kind: 'unnamed-person' })], attributions };
    expect(text(signedReport({ ...SIGNED, today: other }), 'json')).toBe(before);
  });

  it('takes out what a withheld source goes by in queries or since, as the report of the story does', () => {
    const restatement = 'Old Quistelmann saw it, Brantelwick and Vera Okonjo heard it.';
    const claims = FULL_STORY.claims.map((claim) => ({ ...claim, restatement }));
    const called = [
      { sourceId: anId('source', 2), to: 'Old Quistelmann' },
      { sourceId: anId('source', 9), to: 'Brantelwick' },
      { sourceId: null, to: 'Vera Okonjo' },
    ];
    const added = aSource(9, { name: 'Vera Okonjo', kind: 'unnamed-person' });
    const today = { sources: [...sources, added], attributions };
    const input = { ...SIGNED, file: { ...SIGNED.file, claims }, called };
    const [query] = FULL_STORY.queries ?? [];
    if (query === undefined) throw new Error('Nobody was asked.');
    const living = gatherReport({
      ...FULL_STORY,
      claims,
      matter: { ...FULL_STORY.matter, ...today },
      queries: called.map((one) => ({ ...query, ...one })),
    });
    const [then, now] = [signedReport(input), signedReport({ ...input, today })];
    expect(living.claims[0]?.restatement).not.toMatch(/Quistelmann|Brantelwick|Okonjo/);
    expect(now.claims[0]?.restatement).toBe(living.claims[0]?.restatement);
    expect(now.asked).toBeNull();
    // Who became a source after the signing is promised nothing before.
    expect(then.claims[0]?.restatement).toMatch(
      /^\[.*\] saw it, Brantelwick and Vera Okonjo heard it\.$/,
    );
  });
});
