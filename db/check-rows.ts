import { hashOfAnnotations } from '#lib/annotation/written.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { StoryId } from '#lib/id.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { hashOfFindings } from '#lib/review/bound-state.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { annotationSetsOf, annotationsOf } from '#db/reads/annotation-set.ts';
import { claimsOf } from '#db/reads/claim.ts';
import { dismissalsOfStory } from '#db/reads/dismissal.ts';
import { decisionsOfStory, readingsOfStory } from '#db/reads/draft-reading.ts';
import { everyLinkOfStory } from '#db/reads/claim-link.ts';
import { matterOfStory } from '#db/reads/matter.ts';
import { waiversOf } from '#db/reads/policy.ts';
import { putApartIn } from '#db/reads/put-apart.ts';
import { putQueries } from '#db/reads/query.ts';
import { firstRemarksTold, lastTold, queryPartsTold } from '#db/reads/record.ts';
import { matterOfReading, secondReadings } from '#db/reads/second-reading.ts';
import { correctionsOf, findingsOf, signOffsOf } from '#db/reads/sign-off.ts';
import { storyById } from '#db/reads/story.ts';
import { identitiesOfStory, sealedOf } from '#db/reads/sealed-identity.ts';
import { threads } from '#db/reads/thread.ts';
import { hashesOfSealed } from '#db/sealed-hashes.ts';

/** A row to compare: what it is, and the fields that changes to other things move too. */
interface Thing {
  readonly what: string;
  readonly row: { readonly id: string };
  readonly moved: readonly string[];
}

/**
 * Compares the rows of one story with what the record last said of them, and the verdict shown on
 * each claim with the last one recorded. Answers, in words, what was changed behind the record's back.
 */
export function changedRows(db: Queries, storyId: StoryId): string[] {
  const told = new Map([
    ...lastTold(db, storyId),
    ...firstRemarksTold(db, storyId),
    ...queryPartsTold(db, storyId),
  ]);
  const claims = claimsOf(db, storyId);
  const matter = matterOfStory(db, storyId);
  const readings = secondReadings(db, storyId);
  const judged = readings.map((reading) => matterOfReading(db, reading.id));
  const discussed = threads(db, { of: 'story', id: storyId });
  const things: Thing[] = [
    ...storyById(db, storyId)
      .all()
      .map((row) => ({ what: 'story', row, moved: ['touchedAt', 'draft', 'reason'] })),
    ...claims.map((row) => ({
      what: 'claim',
      row,
      moved: ['touchedAt', 'verdicts', 'version', 'carried'],
    })),
    ...everyLinkOfStory(db, storyId).map((row) => ({ what: 'link', row, moved: [] })),
    ...matter.attributions.map((row) => ({ what: 'attribution', row, moved: [] })),
    ...matter.evidence.map((row) => ({ what: 'piece of evidence', row, moved: [] })),
    ...matter.verdicts.map((row) => ({ what: 'verdict', row, moved: [] })),
    ...dismissalsOfStory(db, storyId).map((row) => ({ what: 'dismissal', row, moved: [] })),
    ...decisionsOfStory(db, storyId).map((row) => ({ what: 'decision', row, moved: [] })),
    ...readingsOfStory(db, storyId).map((row) => ({
      what: 'reading of draft',
      row: { id: row.draftId, ...row },
      moved: ['id'],
    })),
    ...annotationSetsOf(db, storyId).map((row) => ({
      what: 'set of annotations',
      row: { ...row, sha256: hashOfAnnotations(annotationsOf(db, row.id).get()?.json ?? '') },
      // Which place was chosen is told with the act, not kept with the set.
      moved: ['chosen'],
    })),
    ...readings.map((row) => ({ what: 'second reading', row, moved: [] })),
    ...judged
      .flatMap(({ seconds }) => seconds)
      .map((row) => ({ what: 'second verdict', row, moved: [] })),
    ...judged
      .flatMap(({ settlements }) => settlements)
      .map((row) => ({ what: 'settlement', row, moved: [] })),
    ...discussed.map((row) => ({
      what: 'thread',
      row,
      moved: ['version', 'remarks', 'remark'],
    })),
    ...discussed
      .flatMap((thread) => thread.remarks)
      .map((row) => ({ what: 'remark', row, moved: [] })),
    ...waiversOf(db, storyId).map((row) => ({ what: 'waiver', row, moved: [] })),
    ...identitiesOfStory(db, storyId).map((row) => ({
      what: 'sealed identity',
      row: { ...row, ...hashesOfSealed(sealedOf(db, row.id)) },
      // Why it was opened or destroyed, and whom it was given to, are told with the act.
      moved: ['reason', 'personId'],
    })),
    ...queryThings(db, storyId),
    ...putApartIn(db, storyId).map((row) => ({ what: 'evidence put apart', row, moved: [] })),
    ...signOffsOf(db, storyId).map((row) => ({ what: 'sign-off', row, moved: [] })),
    ...correctionsOf(db, storyId).map((row) => ({ what: 'correction', row, moved: [] })),
    ...matter.origins.map((row) => ({ what: 'origin', row, moved: [] })),
    ...matter.sources
      .filter((source) => source.storyId === storyId)
      .map((row) => ({ what: 'source', row, moved: [] })),
  ];
  const changed = things
    .filter((thing) => !agrees(thing, told.get(thing.row.id)))
    .map(({ what, row }) => `The ${what} ${row.id} is not as the record last told of it.`);
  return [...changed, ...wrongStandings(claims, matter.verdicts), ...wrongFindings(db, storyId)];
}

/** The queries of a story, what came back on them, and the links to them. */
function queryThings(db: Queries, storyId: StoryId): readonly Thing[] {
  return putQueries(db, { of: 'story', id: storyId }).flatMap((asked) => {
    const { answers, attempts, links, ...row } = asked;
    return [
      // A link that is made counts the version up; the answer and the attempt are told beside the query.
      { what: 'query', row, moved: ['version', 'answer', 'attempt'] },
      ...answers.map((part) => ({ what: 'answer', row: part, moved: [] })),
      ...attempts.map((part) => ({ what: 'attempt', row: part, moved: [] })),
      ...links.map((link) => ({ what: 'link to a query', row: link, moved: [] })),
    ];
  });
}

function agrees({ row, moved }: Thing, told: string | null | undefined): boolean {
  // A row without any event is a stray one, which another check tells of.
  if (told === null || told === undefined) return true;
  const recorded: unknown = JSON.parse(told);
  if (typeof recorded !== 'object' || recorded === null) return false;
  return canonicalJson(without(row, moved)) === canonicalJson(without(recorded, moved));
}

/** What the fields mean that former versions of the desk did not tell of. */
const UNTOLD: Readonly<Record<string, string>> = {
  accused: '[]',
  isOwn: 'false',
  isSenior: 'false',
  version: '1',
};

function without(thing: object, moved: readonly string[]): object {
  // A field that nothing stands in says no more than one a former version of the desk did not have.
  const told = Object.entries(thing).filter(
    ([field, value]) =>
      value !== null && !moved.includes(field) && JSON.stringify(value) !== UNTOLD[field],
  );
  return Object.fromEntries(told);
}

function wrongFindings(db: Queries, storyId: StoryId): string[] {
  return signOffsOf(db, storyId)
    .filter(({ id, binding }) => {
      const kept = findingsOf(db, id).get();
      return kept === undefined || hashOfFindings(kept.json) !== binding.findings.sha256;
    })
    .map(({ id }) => `The findings of sign-off ${id} are not those that were signed.`);
}

function wrongStandings(claims: readonly Claim[], verdicts: readonly Verdict[]): string[] {
  const last = new Map(
    verdicts
      .filter(({ withdrawn, reopenedIn }) => withdrawn === null && reopenedIn === null)
      .map((each) => [`${each.claimId} ${each.axis}`, each.value]),
  );
  return claims.flatMap((claim) =>
    AXES.filter((axis) => claim.verdicts[axis] !== (last.get(`${claim.id} ${axis}`) ?? null)).map(
      (axis) => `The claim ${claim.id} shows another ${axis} verdict than the last one recorded.`,
    ),
  );
}
