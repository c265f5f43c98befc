import { useTexts } from '#texts';
import { Button, Kbd } from '@mantine/core';
import type { Changed } from './changed.ts';
import { PassageView } from '#app/_parts/passage-view.tsx';
import type { Span } from '#lib/text/span.ts';

/** So many places can be taken by a key. */
const KEYED = 9;

/** The places where an ambiguous claim could stand, each in its sentence, to be taken by number. */
export function Candidates(props: {
  readonly item: Changed;
  readonly draftNumber: string;
  /** Whether one can be taken: somebody who checks is looking at what waits. */
  readonly mayTake: boolean;
  readonly isBusy: boolean;
  readonly onTake: (spans: readonly Span[]) => void;
}) {
  const { item } = props;
  const t = useTexts('drafts');
  const { candidates } = item.carried;
  return (
    <>
      <p className="sm-side-head">
        {t('several-places', { count: candidates.length, number: props.draftNumber })}
      </p>
      <ol className="sm-candidates">
        {candidates.map((spans, at) => {
          const passage = item.candidates[at] ?? null;
          const place = String(at + 1);
          const { before, after } = item.contexts[at] ?? { before: '', after: '' };
          return (
            <li key={spans[0]?.start ?? at}>
              <p className="sm-candidate-around" dir="auto">
                {before}
              </p>
              {passage !== null && (
                <PassageView passage={passage} words={spans} facts={[]} side="after" />
              )}
              <p className="sm-candidate-around" dir="auto">
                {after}
              </p>
              {props.mayTake && (
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={props.isBusy}
                  aria-label={t('choose-place-of', { place, number: String(item.claim.number) })}
                  rightSection={at < KEYED ? <Kbd size="xs">{place}</Kbd> : null}
                  onClick={() => {
                    props.onTake(spans);
                  }}
                >
                  {t('choose-place')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
