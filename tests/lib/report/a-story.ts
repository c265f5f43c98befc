import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import { type Id, type IdKind, type PersonId, idFromBytes } from '#lib/id.ts';
import type { ReportInput } from '#lib/report/report.ts';
import type { Dismissal } from '#lib/review/dismissal.ts';
import type { Source } from '#lib/source/source.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Story } from '#lib/story/story.ts';
import { type BlockText, layOut } from '#lib/text/blocks.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** The moment at which everything happens in these tests. */
export const MOMENT = '2026-11-24T09:30:00.000Z';

/** A fixed id: the number in its last places. */
export function anId<K extends IdKind>(kind: K, number: number): Id<K> {
  const bytes = new Uint8Array(20);
  for (let place = 19, left = number; left > 0; place -= 1, left >>= 5) bytes[place] = left & 31;
  return idFromBytes(kind, bytes);
}

/** A draft of the given blocks. */
export function aDraft(parts: readonly BlockText[]): Draft {
  const { text, blocks } = layOut(parts);
  return {
    id: anId('draft', 1),
    storyId: anId('story', 1),
    number: 1,
    text,
    sha256: 'd'.repeat(64),
    blocks,
    original: { sha256: '0'.repeat(64), sizeBytes: 1, filename: null, format: 'text' },
    brought: null,
    completeness: {
      wordsFound: 1,
      wordsKept: 1,
      paragraphsFound: 1,
      paragraphsKept: 1,
      leftOut: [],
    },
    createdAt: MOMENT,
    createdBy: null,
  };
}

/** Paragraphs of a draft that repeat nothing. */
export function paragraphs(...texts: readonly string[]): readonly BlockText[] {
  return texts.map((text) => ({ role: 'paragraph', text, repeatOf: null }));
}

/** Where words stand in a draft; they must stand there. */
export function at(draft: Draft, ...words: readonly string[]): readonly Span[] {
  return words.map((run) => {
    const start = draft.text.indexOf(run);
    if (start === -1) throw new Error(`“${run}” does not stand in the draft.`);
    return { start, end: start + run.length };
  });
}

/** A claim on the given words of the draft. */
export function aClaim(
  draft: Draft,
  number: number,
  spans: readonly Span[],
  about: Partial<Claim> = {},
): Claim {
  return {
    id: anId('claim', number),
    storyId: draft.storyId,
    number,
    markedIn: draft.id,
    draftId: draft.id,
    unplaced: null,
    waitsIn: null,
    spans,
    words: wordsOfRuns(draft.text, spans),
    restatement: '',
    kind: 'figure',
    priority: 'normal',
    accused: [],
    assigneeId: null,
    state: 'open',
    withdrawnReason: null,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnByName: null,
    verdicts: { attribution: null, content: null },
    createdAt: MOMENT,
    createdBy: null,
    touchedAt: MOMENT,
    version: 1,
    ...about,
  };
}

/** A named person, unless the test says otherwise. */
export function aSource(number: number, about: Partial<Source> = {}): Source {
  return {
    id: anId('source', number),
    storyId: anId('story', 1),
    name: `Source ${number}`,
    kind: 'named-person',
    reliability: null,
    agreedDescription: null,
    anonymityReason: null,
    createdAt: MOMENT,
    version: 1,
    ...about,
  };
}

/** An attribution of a claim, on the record and without words. */
export function anAttribution(
  number: number,
  claimNumber: number,
  about: Partial<Attribution> = {},
): Attribution {
  return {
    id: anId('attribution', number),
    claimId: anId('claim', claimNumber),
    parentId: null,
    sourceId: null,
    draftId: anId('draft', 1),
    sourceSpans: [],
    cueSpans: [],
    contentSpans: [],
    quoteType: 'indirect',
    groundRules: 'on-the-record',
    knowledge: 'not-stated',
    state: 'open',
    createdAt: MOMENT,
    version: 1,
    ...about,
  };
}

/** A piece of evidence that supports a claim. */
export function anEvidence(
  number: number,
  claimNumber: number,
  about: Partial<Evidence> = {},
): Evidence {
  return {
    id: anId('evidence', number),
    claimId: anId('claim', claimNumber),
    question: 'Is it so?',
    answer: 'It is.',
    stance: 'supports',
    form: null,
    citation: `Paper ${number}`,
    url: null,
    locator: null,
    quotation: null,
    credibility: null,
    sourceId: null,
    originId: null,
    keptCopy: null,
    retrievedAt: null,
    state: 'open',
    withdrawnReason: null,
    createdAt: MOMENT,
    createdBy: null,
    version: 1,
    ...about,
  };
}

/** A verdict: corroborated in content, unless the test says otherwise. */
export function aVerdict(
  number: number,
  claimNumber: number,
  about: Partial<Verdict> = {},
): Verdict {
  return {
    id: anId('verdict', number),
    claimId: anId('claim', claimNumber),
    draftId: anId('draft', 1),
    axis: 'content',
    value: 'corroborated',
    disputedReason: null,
    justification: `Reason ${number}`,
    recordedAt: MOMENT,
    recordedBy: null,
    recordedByName: 'Mara Lind',
    withdrawn: null,
    reopenedIn: null,
    ...about,
  };
}

/** A dismissal of a sentence by somebody. */
export function aDismissal(number: number, span: Span, about: Partial<Dismissal> = {}): Dismissal {
  return {
    id: anId('dismissal', number),
    storyId: anId('story', 1),
    draftId: anId('draft', 1),
    span,
    words: `Sentence ${number}`,
    state: 'open',
    createdAt: MOMENT,
    createdBy: anId('person', 1),
    createdByName: 'Mara Lind',
    version: 1,
    ...about,
  };
}

/** Where information first came from. */
export function anOrigin(number: number, name: string): Origin {
  const isTheirs = { isOwn: false, tracesTo: null, version: 1 };
  return { id: anId('origin', number), storyId: anId('story', 1), name, ...isTheirs };
}

/** What a report is made from: a story of one draft, and whatever the test adds. */
export function anInput(
  draft: Draft,
  claims: readonly Claim[],
  matter: Partial<ReportInput['matter']> = {},
  story: Partial<Story> = {},
): ReportInput {
  return {
    story: {
      id: draft.storyId,
      title: 'Ferry Lost in the Sound',
      byline: null,
      outlet: null,
      dateline: null,
      status: 'open',
      policyVersionId: null,
      draftId: draft.id,
      createdAt: MOMENT,
      createdBy: null,
      touchedAt: MOMENT,
      version: 1,
      ...story,
    },
    draft,
    claims,
    dismissals: [],
    matter: { attributions: [], evidence: [], verdicts: [], sources: [], origins: [], ...matter },
    members: [],
    names: new Map<PersonId, string>([[anId('person', 1), 'Mara Lind']]),
    head: { number: 7, hash: 'e'.repeat(64) },
    policy: null,
    findings: [],
    waivers: [],
    queries: [],
    signOffs: [],
    signed: null,
    withheld: new Set(),
    called: [],
  };
}
