import './drafts.css';
import { useTexts } from '#texts';
import { OutcomeBadge } from './outcome-badge.tsx';
import type { Brought } from '#lib/story/draft.ts';
import { OUTCOMES, type Outcome, type OutcomeSums } from '#lib/story/outcome.ts';

/** Outcomes in the order in which they want a person. */
export const BY_URGENCY = [
  'fact-changed',
  'ambiguous',
  'gone',
  'reworded',
  'moved',
  'unchanged',
] as const satisfies readonly Outcome[];

/** What came from one draft into the next: claims by how they came, dismissals, suggestions, sentences. */
export function BroughtCounts({ brought }: { readonly brought: Brought }) {
  const t = useTexts('drafts');
  const dismissed = sumOf(brought.dismissals);
  const { sentencesCome: come, sentencesGone: gone } = brought;
  return (
    <dl className="sm-brought">
      <dt>{t('claims')}</dt>
      <dd>
        <Counts sums={brought.claims} />
      </dd>
      {dismissed > 0 && (
        <>
          <dt>{t('dismissals')}</dt>
          <dd>{t('dismissals-kept', { kept: brought.dismissalsKept, all: dismissed })}</dd>
        </>
      )}
      {sumOf(brought.suggestions) > 0 && (
        <>
          <dt>{t('suggestions')}</dt>
          <dd>
            <Quietly sums={brought.suggestions} />
          </dd>
        </>
      )}
      <dt>{t('sentences')}</dt>
      <dd>{t('sentences-come-and-gone', { come, gone })}</dd>
    </dl>
  );
}

function Counts({ sums }: { readonly sums: OutcomeSums }) {
  const t = useTexts('drafts');
  const some = BY_URGENCY.filter((outcome) => sums[outcome] > 0);
  if (some.length === 0) return <>{t('no-claims')}</>;
  return (
    <ul className="sm-outcomes">
      {some.map((outcome) => (
        <li key={outcome}>
          <OutcomeBadge outcome={outcome} count={sums[outcome]} />
        </li>
      ))}
    </ul>
  );
}

/** The same in words alone: suggestions that nobody decided on wait for nobody. */
function Quietly({ sums }: { readonly sums: OutcomeSums }) {
  const t = useTexts('drafts');
  return BY_URGENCY.filter((outcome) => sums[outcome] > 0)
    .map((outcome) => {
      const word = t(`outcome.${outcome}`);
      return t('outcome-count', { count: sums[outcome], outcome: word });
    })
    .join(', ');
}

function sumOf(sums: OutcomeSums): number {
  return OUTCOMES.reduce((sum, outcome) => sum + sums[outcome], 0);
}
