import { useTexts } from '#texts';
import { reopenedVerdict, standingVerdict } from './use-verdicts.client.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** On each question: the verdict that was reopened, or the one that holds, and by whom it was given. */
export function VerdictLines(props: {
  readonly claim: Claim;
  readonly reopened: readonly Axis[];
  /** Null until they are read. */
  readonly verdicts: readonly Verdict[] | null;
}) {
  const { claim, reopened, verdicts } = props;
  const t = useTexts('drafts');
  const words = useTexts('words');
  const lines = AXES.filter((axis) => claim.verdicts[axis] !== null || reopened.includes(axis));
  if (lines.length === 0) return <p className="sm-soft sm-change-verdicts">{t('no-verdict')}</p>;
  return (
    <ul
      className="sm-change-verdicts"
      aria-label={t('verdicts-of', { number: String(claim.number) })}
    >
      {lines.map((axis) => {
        const value = claim.verdicts[axis];
        const told =
          value === null ? reopenedVerdict(verdicts, axis) : standingVerdict(verdicts, axis);
        const shown = value ?? told?.value;
        return (
          <li key={axis} data-reopened={value === null}>
            <strong>{value === null ? t('reopened') : t('holds')}</strong>
            {shown === undefined ? (
              <span>{words(`question.${axis}`)}</span>
            ) : (
              <VerdictBadge value={shown} axis={axis} reason={told?.disputedReason ?? null} />
            )}
            {told !== null && (
              <span className="sm-soft">
                {t.rich('verdict-by', {
                  name: told.recordedByName,
                  ago: () => <TimeAgo at={told.recordedAt} />,
                })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
