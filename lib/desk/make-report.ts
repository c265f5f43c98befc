import { z } from 'zod';
import type { Claim } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { fileSchema } from '#lib/desk/file.ts';
import { found } from '#lib/desk/keep.ts';
import { namedSignOffs } from '#lib/desk/named-sign-offs.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyFacts } from '#lib/desk/policy-facts.ts';
import { type StoryId, storyIdSchema } from '#lib/id.ts';
import { findings } from '#lib/policy/findings.ts';
import { refusal } from '#lib/problem.ts';
import { REPORT_FORMATS, reportFormat } from '#lib/report/formats.ts';
import { type ReportInput, gatherReport } from '#lib/report/report.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { noReportWhileBlind } from '#lib/review/second-reading-rules.ts';
import { say } from '#lib/say.ts';
import type { Story } from '#lib/story/story.ts';

/** Makes the report of a story, as one of its formats. */
export const makeReport = operation({
  name: 'make-report',
  summary: 'Make the report of a story as a web page, Markdown, CSV or JSON.',
  permission: 'read reports',
  input: z.strictObject({ storyId: storyIdSchema, format: z.enum(REPORT_FORMATS) }),
  output: fileSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, format }) {
    const whole = await readWhole(desk, storyId);
    return whole.ok ? ok(reportFormat(format).write(gatherReport(whole.value))) : whole;
  },
});

/** How often a story is read anew because somebody changed it meanwhile. */
const ATTEMPTS = 5;

/** All a report is made from, as it stood at one event of the record: a torn report would be a false one. */
async function readWhole(desk: Desk, storyId: StoryId): Promise<Result<ReportInput>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const head = await desk.store.head();
    const parts = await readParts(desk, storyId);
    if (!parts.ok) return parts;
    const since = await desk.store.events({ storyId, after: head.number, limit: 1 });
    if (since.length === 0) return ok({ ...parts.value, head });
  }
  return fail(refusal('unavailable', say('story-changes-too-fast')));
}

async function readParts(desk: Desk, storyId: StoryId): Promise<Result<Omit<ReportInput, 'head'>>> {
  const story = found(await desk.store.story(storyId), 'story');
  if (!story.ok) return story;
  const draft = found(await desk.store.draft(story.value.draftId), 'draft');
  if (!draft.ok) return draft;
  const read = await readChecked(desk, story.value);
  if (!read.ok) return read;
  const { claims } = read.value;
  // A report that calls judged claims unchecked would be a false one, and might leave the house.
  const hidden = claims.filter((claim) => desk.hidden.has(claim.id));
  if (hidden.length > 0) return fail(noReportWhileBlind(hidden));
  return ok({
    story: story.value,
    draft: draft.value,
    ...read.value,
    ...(await readNames(desk, story.value, claims)),
    signOffs: await namedSignOffs(desk, storyId),
    signed: null,
    withheld: new Set(),
    called: [],
  });
}

type Checked = Pick<
  ReportInput,
  'claims' | 'dismissals' | 'matter' | 'queries' | 'waivers' | 'policy' | 'findings'
>;

/** What was checked, and what the policy says of it; under no policy, without what only a policy asks about. */
async function readChecked(desk: Desk, story: Story): Promise<Result<Checked>> {
  const { id, draftId, policyVersionId } = story;
  const policy = policyVersionId === null ? null : await desk.store.policyVersion(policyVersionId);
  if (policy === null) {
    const [claims, dismissals, matter, queries, waivers] = await Promise.all([
      desk.store.claimsOf(id),
      desk.store.dismissalsIn(draftId),
      desk.store.matterOfStory(id),
      desk.store.putQueriesOf(id),
      desk.store.waiversOf(id),
    ]);
    return ok({ claims, dismissals, matter, queries, waivers, policy, findings: [] });
  }
  const read = await storyFacts(desk, story);
  if (!read.ok) return read;
  const { facts, claims, dismissals, matter, queries, waivers } = read.value;
  const said = findings(facts, policy.policy, desk.now());
  return ok({ claims, dismissals, matter, queries, waivers, policy, findings: said });
}

async function readNames(desk: Desk, { id }: Story, claims: readonly Claim[]) {
  const members = await desk.store.members(id);
  const assignees = new Set(claims.map((claim) => claim.assigneeId).filter((one) => one !== null));
  return { members, names: await desk.store.namesOf([...assignees]) };
}
