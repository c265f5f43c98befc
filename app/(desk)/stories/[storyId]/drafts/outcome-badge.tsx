import './drafts.css';
import { useTexts } from '#texts';
import {
  IconArrowsSplit2,
  IconArrowsUpDown,
  IconEqual,
  IconExchange,
  IconPencil,
  IconX,
} from '@tabler/icons-react';
import type { Outcome } from '#lib/story/outcome.ts';

const SIGNS = {
  unchanged: IconEqual,
  moved: IconArrowsUpDown,
  reworded: IconPencil,
  'fact-changed': IconExchange,
  gone: IconX,
  ambiguous: IconArrowsSplit2,
} as const satisfies Record<Outcome, unknown>;

/** How a mark came into a draft, in its sign and its word; with a count, how many did so. */
export function OutcomeBadge(props: { readonly outcome: Outcome; readonly count?: number }) {
  const { count, outcome } = props;
  const t = useTexts('drafts');
  const Sign = SIGNS[outcome];
  const word = t(`outcome.${outcome}`);
  return (
    <span className="sm-outcome" data-outcome={outcome}>
      <Sign size={14} stroke={1.9} aria-hidden />
      <span>{count === undefined ? word : t('outcome-count', { count, outcome: word })}</span>
    </span>
  );
}
