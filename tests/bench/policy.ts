import { sameOrigins } from '#lib/evidence/same-origin.ts';
import { traceOrigins } from '#lib/evidence/traced-origins.ts';
import { RULE_KINDS } from '#lib/policy/finding.ts';
import { findings } from '#lib/policy/findings.ts';
import type { Policy } from '#lib/policy/policy.ts';
import { summaryOf } from '#lib/policy/summary.ts';
import { type Bench, type Measure, median } from '#tests/bench/bench-result.ts';
import { type CheckedStory, checkedStory } from '#tests/bench/policy/checked-story.ts';
import { NOON } from '#tests/fixtures/builders.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { everyRule } from '#tests/lib/policy/every-rule.ts';

const FEWER = 1_250;
/** The size for which times were promised. */
const PROMISED = 5_000;
const ROUNDS = 31;
const WARM_UP = 15;

/** What the house's policy says of a long story, and how that grows with it. */
export const bench: Bench = {
  title: 'What the house’s policy says of a story',
  how:
    `A made-up story of ${PROMISED.toLocaleString('en-GB')} claims, each with an attribution, two verdicts and three pieces of evidence, of which something lacks by every kind of rule, is judged by a policy that has all ${RULE_KINDS.length} kinds; the findings are summed up as dashboard and readiness tell them. ` +
    `The facts lie in memory. The times are the median of ${ROUNDS} rounds after ${WARM_UP} that are not counted, and the first round in a process that has done nothing of the kind before, which is on the smaller story; the processor time is that of the one thread, which a busy machine does not lengthen as much; then the proposals of a same origin among the story’s evidence. ` +
    `Four times the claims should take about four times as long.`,
  run: () => Promise.resolve(measure()),
};

function measure(): Measure[] {
  const policy: Policy = { name: 'Every kind', note: '', rules: everyRule() };
  const fewer = checkedStory(FEWER);
  const first = timeOf(() => judge(fewer, policy));
  const all = checkedStory(PROMISED);
  const [atFewer, atAll] = [fewer, all].map((story) =>
    medianOf(ROUNDS, () => judge(story, policy)),
  );
  if (atFewer === undefined || atAll === undefined) throw new Error('Nothing was measured.');
  const processor = cpuMsOf(() => {
    rounds(ROUNDS, () => judge(all, policy));
  });
  const kinds = new Set(findings(all.facts, policy, NOON).map(({ kind }) => kind));
  if (kinds.size !== RULE_KINDS.length)
    throw new Error(`Only ${kinds.size} kinds found something.`);
  const proposing = medianOf(5, () => propose(all));
  return [
    { what: `${FEWER} claims, the first time`, value: first, unit: 'ms' },
    { what: `${FEWER} claims`, value: atFewer, unit: 'ms' },
    { what: `${PROMISED} claims`, value: atAll, unit: 'ms', target: { atMost: 50 } },
    {
      what: `${PROMISED} claims, processor time of a round`,
      value: processor / ROUNDS,
      unit: 'ms',
    },
    { what: `${PROMISED} claims, of the time for ${FEWER}`, value: atAll / atFewer, unit: 'times' },
    { what: 'findings of them', value: findings(all.facts, policy, NOON).length, unit: 'findings' },
    {
      what: `same origins proposed among ${all.evidence.length} pieces`,
      value: proposing,
      unit: 'ms',
    },
  ];
}

function judge({ facts }: CheckedStory, policy: Policy): number {
  return summaryOf(findings(facts, policy, NOON), policy).blocking;
}

function propose({ facts, evidence }: CheckedStory): number {
  const traces = traceOrigins({ ...facts, outlet: facts.story.outlet });
  return sameOrigins({ evidence, traces, apart: new Set() }).length;
}

/** The middle time of so many rounds, after some that are not counted. */
function medianOf(count: number, work: () => number): number {
  rounds(WARM_UP, work);
  return median(Array.from({ length: count }, () => timeOf(work)));
}

function rounds(count: number, work: () => number): void {
  for (let round = 0; round < count; round += 1) work();
}

function timeOf(work: () => number): number {
  const began = performance.now();
  if (work() === 0) throw new Error('There was nothing to find.');
  return performance.now() - began;
}
