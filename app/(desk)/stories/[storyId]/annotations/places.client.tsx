'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FindPlace } from './find-place.client.tsx';
import type { ListedAnnotation } from './listed.ts';
import { usePlacing } from './placing.client.tsx';
import type { PlaceContext } from '#app/_parts/place-context.ts';
import { PassageView } from '#app/_parts/passage-view.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useAwake } from '#app/_ui/use-awake.client.ts';

/** A place an annotation could have, with what stands around it in the draft. */
type Place = ListedAnnotation['places'][number] & { readonly around: PlaceContext | null };

interface PlacesProps {
  readonly position: number;
  readonly outcome: 'ambiguous' | 'orphaned';
  readonly places: readonly Place[];
  /** How many places there are, which may be more than are told. */
  readonly placeCount: number;
  readonly mayPlace: boolean;
  /** What the annotation was made on and says. */
  readonly about: ReactNode;
}

/** So many places are shown at once. */
const SHOWN = 4;

/** The places an annotation could have, each with its words marked, and choosing one of them or any other. */
export function Places(props: PlacesProps) {
  const { mayPlace, position } = props;
  const t = useTexts('annotations');
  const placing = usePlacing();
  const [isFinding, setFinding] = useState(false);
  const stage = placing.stageOf(position);
  return (
    <>
      {/* While the form is open, it tells itself what was refused. */}
      {stage.kind === 'refused' && !isFinding && (
        <Refusal
          problem={stage.problem}
          title={t('not-placed', { number: String(position + 1) })}
        />
      )}
      <Offered {...props} />
      {mayPlace && (
        <FindPlace position={position} isOpen={isFinding} onOpen={setFinding}>
          {props.about}
        </FindPlace>
      )}
    </>
  );
}

/** The places that were found by themselves. */
function Offered(props: PlacesProps) {
  const { outcome, placeCount, places } = props;
  const t = useTexts('annotations');
  const likeness = places[0]?.score ?? null;
  if (places.length === 0) return <p className="sm-soft">{t('nothing-near')}</p>;
  const items = places.map((place, at) => (
    <PlaceItem key={place.spans[0]?.start ?? at} {...props} place={place} at={at} />
  ));
  return (
    <>
      <h4>
        {outcome === 'ambiguous' && t('several-places', { count: placeCount })}
        {outcome === 'orphaned' &&
          (likeness === null ? t('nearest-unmeasured') : t('nearest-place', { likeness }))}
      </h4>
      <ol className="sm-candidates" data-single={outcome === 'orphaned'}>
        {items.slice(0, SHOWN)}
      </ol>
      {places.length > SHOWN && (
        <details>
          <summary>{t('more-places', { count: places.length - SHOWN })}</summary>
          <ol className="sm-candidates" start={SHOWN + 1}>
            {items.slice(SHOWN)}
          </ol>
        </details>
      )}
      {outcome === 'ambiguous' && placeCount > places.length && (
        <p className="sm-soft">{t('first-places', { shown: places.length, count: placeCount })}</p>
      )}
    </>
  );
}

function PlaceItem(props: PlacesProps & { readonly place: Place; readonly at: number }) {
  const { at, mayPlace, outcome, place, position } = props;
  const { around, passage, spans } = place;
  const t = useTexts('annotations');
  const isAwake = useAwake();
  const placing = usePlacing();
  const { kind } = placing.stageOf(position);
  const said = { number: String(position + 1), place: String(at + 1) };
  return (
    <li>
      <div className="sm-place-choice">
        <div>
          {around !== null && around.before !== '' && (
            <p className="sm-candidate-around" dir="auto">
              {around.before}
            </p>
          )}
          <PassageView passage={passage} words={spans} facts={[]} side="after" />
          {around !== null && around.after !== '' && (
            <p className="sm-candidate-around" dir="auto">
              {around.after}
            </p>
          )}
        </div>
        {mayPlace && (
          <Button
            size="compact-sm"
            variant="default"
            // It stays where the focus is, and does nothing while the act is on its way.
            aria-disabled={kind === 'saving' || kind === 'placed'}
            disabled={!isAwake}
            aria-label={t(outcome === 'ambiguous' ? 'belongs-here-of' : 'belongs-nearest-of', said)}
            onClick={() => {
              if (kind !== 'placed') placing.place(position, spans);
            }}
          >
            {kind === 'saving'
              ? t('placing')
              : kind === 'placed'
                ? t('placed-here')
                : t('belongs-here')}
          </Button>
        )}
      </div>
    </li>
  );
}
