import { useTexts } from '#texts';
import { FactList } from './fact-list.tsx';
import type { PlacePreview } from './use-place-preview.client.ts';

/** What saving the chosen words would change about the claim's verdicts, and why; nothing where they hold. */
export function PlaceNote(props: {
  readonly preview: PlacePreview | null;
  readonly number: string;
}) {
  const { preview } = props;
  const t = useTexts('drafts');
  const words = useTexts('words');
  const { changes, leftOut, reopens } = preview ?? { changes: [], leftOut: [], reopens: [] };
  const parts = leftOut.map((part) => t(`left-out.${part}`)).join(', ');
  const questions = reopens.map((axis) => words(`question.${axis}`)).join(' ');
  return (
    <div className="sm-place-note">
      <div role="status">
        {reopens.length > 0 && (
          <p className="sm-place-reopens">
            {t('place-reopens', { count: reopens.length, questions })}
          </p>
        )}
        {leftOut.length > 0 && <p>{t('place-leaves-out', { parts })}</p>}
      </div>
      <FactList changes={changes} number={props.number} />
    </div>
  );
}
