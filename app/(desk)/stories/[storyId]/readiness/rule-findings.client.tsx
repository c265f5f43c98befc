'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Finding } from '#app/_parts/finding.client.tsx';
import { useSayPolicy } from '#app/_parts/policy-words.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { StoryId } from '#lib/id.ts';
import { canJudge, demandOf } from '#lib/policy/demand-of.ts';
import { findingKey } from '#lib/policy/finding.ts';
import type { Rule, WaivedBy } from '#lib/policy/policy.ts';
import type { Problem } from '#lib/problem.ts';

type Readiness = AnswerOf<'read-readiness'>;
type Claims = Readiness['claims'];
type Findings = Readiness['findings'];

interface Whole {
  readonly storyId: StoryId;
  readonly rules: readonly Rule[];
  readonly sums: NonNullable<Readiness['summary']>['byRule'];
  readonly first: Findings;
  readonly total: number;
  readonly claims: Claims;
  readonly mayWaive: readonly WaivedBy[];
  readonly openClaims: number;
  /** Those that stand. */
  readonly waivers: Readiness['waivers'];
}

/** So many findings of a rule are shown before somebody asks for more. */
const SHOWN_AT_FIRST = 5;

/** Every rule of the policy with what it says of the story: those in the way, then warnings, then satisfied ones. */
export function RuleFindings(props: Whole) {
  const { rules, sums, first, claims, total } = props;
  const byRule = Map.groupBy(first, ({ ruleId }) => ruleId);
  const sumsOf = new Map(sums.map((sum) => [sum.ruleId, sum]));
  const rank = ({ id }: Rule) => {
    const sum = sumsOf.get(id);
    if (sum === undefined) return 3;
    if (sum.blocking > 0) return 0;
    return sum.warning > 0 ? 1 : sum.waived > 0 ? 2 : 3;
  };
  const ordered = [0, 1, 2, 3].flatMap((each) => rules.filter((rule) => rank(rule) === each));
  return (
    <ul className="sm-rules">
      {ordered.map((rule) => {
        const sum = sumsOf.get(rule.id);
        const count = sum === undefined ? 0 : sum.blocking + sum.warning + sum.waived;
        return (
          <OneRule
            // What was read further of a rule is read anew once the page was.
            key={`${rule.id} ${count} ${total}`}
            {...props}
            rule={rule}
            count={count}
            shown={byRule.get(rule.id) ?? []}
            claims={claims}
          />
        );
      })}
    </ul>
  );
}

function OneRule(
  props: Whole & { readonly rule: Rule; readonly count: number; readonly shown: Findings },
) {
  const { storyId, rule, count, mayWaive } = props;
  const t = useTexts('policies');
  const sayPolicy = useSayPolicy();
  const router = useRouter();
  const [more, setMore] = useState<{ readonly findings: Findings; readonly claims: Claims }>({
    findings: [],
    claims: {},
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const held = [...props.shown, ...more.findings];
  const shown = isUnfolded ? held : held.slice(0, SHOWN_AT_FIRST);
  const standing = new Map(props.waivers.map((waiver) => [findingKey(waiver), waiver]));
  const isSatisfied = count === 0 && canJudge(rule, props.openClaims);
  const wants = wantsOf(held, sayPolicy);
  const claims = { ...props.claims, ...more.claims };
  const readMore = async () => {
    setUnfolded(true);
    if (held.length >= count || held.length > shown.length) return;
    setReading(true);
    const answer = await call('read-readiness', {
      storyId,
      ruleId: rule.id,
      from: held.length,
    });
    setReading(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setMore({
      findings: [...more.findings, ...answer.value.findings],
      claims: { ...more.claims, ...answer.value.claims },
    });
  };
  return (
    <li className="sm-rule" data-is-satisfied={isSatisfied}>
      <h2>
        {sayPolicy({ key: `name-${rule.kind}`, values: {} })}
        {count === 0 && (
          <span className="sm-finding-does">
            {t(isSatisfied ? 'rule-satisfied' : 'nothing-to-judge')}
          </span>
        )}
      </h2>
      <p className="sm-rule-demands">
        {sayPolicy(demandOf(rule))} {count > 0 && rule.reason}
        {count > 0 && ` ${t(`who-waives.${rule.mayWaive}`)}`}
      </p>
      {wants !== null && (
        <p className="sm-rule-demands">{t('what-satisfies', { wanted: wants })}</p>
      )}
      <div className="sm-rule-findings">
        {shown.map((finding) => (
          <Finding
            key={findingKey(finding)}
            storyId={storyId}
            finding={finding}
            reason={undefined}
            standing={standing.get(findingKey(finding))}
            isTerse={wants !== null}
            mayWaive={mayWaive}
            where={<Where storyId={storyId} claimId={finding.claimId} claims={claims} />}
            onWaived={() => {
              router.refresh();
            }}
          />
        ))}
      </div>
      {problem !== null && <Refusal problem={problem} />}
      {count > shown.length && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          loading={isReading}
          onClick={() => void readMore()}
        >
          {t('show-more')} ({t('more-findings', { count: count - shown.length })})
        </Button>
      )}
    </li>
  );
}

/** What would satisfy all of them, where it is the same for each. */
function wantsOf(findings: Findings, sayPolicy: ReturnType<typeof useSayPolicy>): string | null {
  const all = new Set(
    findings.filter(({ waiver }) => waiver === null).map(({ wants }) => sayPolicy(wants)),
  );
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

function Where(props: {
  readonly storyId: StoryId;
  readonly claimId: Findings[number]['claimId'];
  readonly claims: Claims;
}) {
  const { storyId, claimId, claims } = props;
  const t = useTexts('policies');
  if (claimId === null) return null;
  const claim = claims[claimId];
  if (claim === undefined) return null;
  return (
    <>
      <TextLink className="sm-finding-where" href={`/stories/${storyId}?claim=${claimId}`}>
        {t('of-claim', { number: String(claim.number) })}
      </TextLink>
      <span className="sm-finding-words">
        <q dir="auto">{claim.words}</q>
      </span>
    </>
  );
}
