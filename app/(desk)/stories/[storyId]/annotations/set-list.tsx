import { useTexts } from '#texts';
import Link from 'next/link';
import { type ListedSets, OUTCOMES_BY_URGENCY, annotationsAddress } from './looked-at.ts';
import { SetOrigin } from './set-origin.tsx';
import { WithdrawSet } from './withdraw-set.client.tsx';
import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import type { AnnotationSetId, DraftId, StoryId } from '#lib/id.ts';

interface SetListProps {
  readonly storyId: StoryId;
  readonly lookedAt: AnnotationSetId;
  /** The numbers of the story's drafts. */
  readonly numbers: ReadonlyMap<DraftId, number>;
  readonly mayWithdraw: boolean;
}

/** The sets that were brought onto a story: the newest in sight, older and withdrawn ones folded away. */
export function SetList({ sets, ...props }: SetListProps & { readonly sets: ListedSets }) {
  const t = useTexts('annotations');
  const { older, shown, withdrawn } = sets;
  return (
    <div className="sm-sets">
      <SetRows {...props} sets={shown} />
      {older.length > 0 && (
        <details open={older.some(({ id }) => id === props.lookedAt)}>
          <summary>{t('older-sets', { count: older.length })}</summary>
          <SetRows {...props} sets={older} />
        </details>
      )}
      {withdrawn.length > 0 && (
        <details open={withdrawn.some(({ id }) => id === props.lookedAt)}>
          <summary>{t('withdrawn-sets', { count: withdrawn.length })}</summary>
          <SetRows {...props} sets={withdrawn} />
        </details>
      )}
    </div>
  );
}

function SetRows({ sets, ...props }: SetListProps & { readonly sets: readonly AnnotationSet[] }) {
  if (sets.length === 0) return null;
  return (
    <ul>
      {sets.map((set) => (
        <SetRow key={set.id} set={set} {...props} />
      ))}
    </ul>
  );
}

function SetRow({ set, ...props }: SetListProps & { readonly set: AnnotationSet }) {
  const { lookedAt, mayWithdraw, numbers, storyId } = props;
  const t = useTexts('annotations');
  const { filename, id, state, sums } = set;
  const isOpen = state === 'open';
  return (
    <li className="sm-set" data-looked-at={id === lookedAt} data-state={state}>
      <div className="sm-set-what">
        <p>
          <Link
            href={annotationsAddress(storyId, { set: id })}
            prefetch={false}
            scroll={false}
            aria-current={id === lookedAt ? 'true' : undefined}
            dir="auto"
          >
            {filename}
          </Link>
          {!isOpen && <span className="sm-set-state">{t('withdrawn')}</span>}
        </p>
        <p className="sm-soft">
          <SetOrigin set={set} numbers={numbers} />
        </p>
      </div>
      <ul className="sm-set-counts" aria-label={t('counts-of', { filename })}>
        {OUTCOMES_BY_URGENCY.map((outcome) => {
          const said = t(`count-of.${outcome}`, { count: sums[outcome] });
          return (
            <li key={outcome}>
              {sums[outcome] === 0 ? (
                <span className="sm-soft">{said}</span>
              ) : (
                <Link
                  href={annotationsAddress(storyId, { set: id, outcome })}
                  prefetch={false}
                  scroll={false}
                >
                  {said}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {mayWithdraw && isOpen && (
        <WithdrawSet setId={id} version={set.version} filename={filename} />
      )}
    </li>
  );
}
