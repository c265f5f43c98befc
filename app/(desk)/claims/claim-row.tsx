import './claim-row.css';
import { useTexts } from '#texts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import { PlainLink } from '#app/_ui/link.client.tsx';
import { withdrawnReason } from '#app/_parts/withdrawn-reason.ts';
import type { Claim } from '#lib/claim/claim.ts';

/** One claim of a list: its words, where it stands, both verdicts, who has it. */
export function ClaimRow(props: {
  readonly claim: Claim;
  /** Null: the story is not among those whose titles were read. */
  readonly title: string | null;
  readonly assignee: string | null;
}) {
  const t = useTexts('claims');
  const words = useTexts('words');
  const { claim } = props;
  return (
    <li className="sm-claim-row" data-state={claim.state}>
      <div className="sm-claim-words">
        <PlainLink
          href={`/stories/${claim.storyId}?claim=${claim.id}`}
          className="sm-claim-link sm-serif"
        >
          {claim.words}
        </PlainLink>
        {claim.restatement !== '' && <p className="sm-claim-restated">{claim.restatement}</p>}
        <p className="sm-claim-meta">
          <span>{t('claim', { number: String(claim.number) })}</span>
          <span>{words(`claim-kind.${claim.kind}`)}</span>
          {claim.priority === 'high' && <strong>{t('high-priority')}</strong>}
          {claim.state === 'withdrawn' && (
            <strong>
              {t('withdrawn-because', { reason: withdrawnReason(claim.withdrawnReason, words) })}
            </strong>
          )}
          {props.title !== null && (
            <PlainLink href={`/stories/${claim.storyId}`} className="sm-claim-story">
              {props.title}
            </PlainLink>
          )}
        </p>
      </div>
      <div className="sm-claim-verdicts">
        <VerdictBadge axis="attribution" value={claim.verdicts.attribution} />
        <VerdictBadge axis="content" value={claim.verdicts.content} />
      </div>
      <div className="sm-claim-who">
        <span>{props.assignee ?? t('nobody-has-it')}</span>
        <span className="sm-soft">
          <TimeAgo at={claim.touchedAt} />
        </span>
      </div>
    </li>
  );
}
