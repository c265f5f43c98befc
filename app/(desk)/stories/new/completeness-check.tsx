import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { counted } from '#app/_parts/wording.ts';
import type { Completeness } from '#lib/story/draft.ts';

/** How much of the original became the draft, and every piece that did not, with its reason. */
export function CompletenessCheck(props: {
  readonly completeness: Completeness;
  readonly repeats: number;
}) {
  const { wordsFound, wordsKept, paragraphsFound, paragraphsKept, leftOut } = props.completeness;
  const isWhole = wordsKept >= wordsFound && leftOut.length === 0;
  const Sign = isWhole ? IconCircleCheck : IconAlertTriangle;
  return (
    <section className="sm-complete" data-whole={isWhole} aria-labelledby="completeness">
      <h3 id="completeness">
        <Sign size={18} aria-hidden />
        {isWhole ? 'Everything was kept' : 'Not everything was kept'}
      </h3>
      <dl>
        <dt>Words</dt>
        <dd className="sm-numbers">
          {wordsKept.toLocaleString('en')} of {wordsFound.toLocaleString('en')}
        </dd>
        <dt>Paragraphs</dt>
        <dd className="sm-numbers">
          {paragraphsKept.toLocaleString('en')} of {paragraphsFound.toLocaleString('en')}
        </dd>
        <dt>Repeats</dt>
        <dd>
          {props.repeats === 0
            ? 'none'
            : `${counted(props.repeats, 'block')}, shown once and not checked again`}
        </dd>
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary>What was left out ({leftOut.length})</summary>
          <ul>
            {leftOut.map((piece, at) => (
              <li key={at}>
                <q>{piece.text}</q>
                <span className="sm-soft"> {piece.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
