import { useTexts } from '#texts';
import { folded } from './as-written.ts';

/** A text somebody wrote elsewhere; of a long one the beginning, with the rest folded away. */
export function Folded(props: {
  readonly as: 'blockquote' | 'div';
  readonly className: string;
  readonly text: string;
  /** So many units are shown at once: UTF-16. */
  readonly shown: number;
}) {
  const { as: Tag, className, shown, text } = props;
  const t = useTexts('annotations');
  const { head, rest } = folded(text, shown);
  return (
    <Tag className={className}>
      <p dir="auto">
        {head}
        {rest !== '' && '…'}
      </p>
      {rest !== '' && (
        <details>
          <summary>{t('show-rest')}</summary>
          <p dir="auto">{rest.trimStart()}</p>
        </details>
      )}
    </Tag>
  );
}
