import './verdict-badge.css';
import { useTexts } from '#texts';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import type { Axis, DisputedReason, VerdictValue } from '#lib/claim/standing.ts';

/** What a verdict badge shows. */
export interface VerdictBadgeProps {
  /** The verdict that holds; null: none was given yet. */
  readonly value: VerdictValue | null;
  /** With it, the badge says which of the two questions it answers. */
  readonly axis?: Axis;
  /** Why it is disputed, spelled out after the word. */
  readonly reason?: DisputedReason | null;
  /** Only the line, in narrow places; the words stay for screen readers. */
  readonly isBrief?: boolean;
}

/** A verdict in its line and its word, the same on every screen. */
export function VerdictBadge({ value, axis, reason, isBrief = false }: VerdictBadgeProps) {
  const t = useTexts('words');
  const word = t(`standing.${value ?? 'unchecked'}`);
  const question = axis === undefined ? '' : `${t(`question.${axis}`)} `;
  return (
    <span className="sm-verdict" data-verdict={value ?? 'unchecked'} data-brief={isBrief}>
      <VerdictLine standing={value ?? 'unchecked'} />
      {isBrief ? (
        <span className="sm-unseen">
          {question}
          {word}
        </span>
      ) : (
        <span>
          {question !== '' && <span className="sm-verdict-question">{question}</span>}
          {word}
          {reason ? (
            <span className="sm-verdict-reason">: {t(`disputed-reason.${reason}`)}</span>
          ) : null}
        </span>
      )}
    </span>
  );
}
