import { useTexts } from '#texts';
import { AboutAnnotation } from './about-annotation.tsx';
import { Folded } from './folded.tsx';
import { type ListedAnnotation, annotationElementId } from './listed.ts';
import { Places } from './places.client.tsx';
import { PassageView } from '#app/_parts/passage-view.tsx';
import type { PlaceContext } from '#app/_parts/place-context.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { RefusalWords } from '#app/_ui/refusal-words.tsx';
import type { StoryId } from '#lib/id.ts';

/** So many units of the words an annotation was made on are shown at once: UTF-16. */
const QUOTED_SHOWN = 400;

/** One annotation: what it was made on, where that stands or could stand, what it says, and what came of it. */
export function AnnotationItem(props: {
  readonly storyId: StoryId;
  readonly annotation: ListedAnnotation;
  /** What stands around each of its places; empty where that is not told. */
  readonly contexts: readonly PlaceContext[];
  readonly isWithdrawn: boolean;
  readonly mayPlace: boolean;
}) {
  const { annotation, contexts, mayPlace } = props;
  const { outcome, placeCount, places, position, quoted } = annotation;
  const t = useTexts('annotations');
  const number = String(position + 1);
  const id = annotationElementId(position);
  const isQuoted = quoted !== null && annotation.exactness !== 'exact';
  const madeOn = quoted !== null && (
    <>
      <h4>{t('quoted')}</h4>
      <Folded as="blockquote" className="sm-quoted" text={quoted} shown={QUOTED_SHOWN} />
    </>
  );
  const about = <AboutAnnotation about={annotation.about} isIdTold={outcome === 'unusable'} />;
  return (
    <li className="sm-annotation" id={id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <div className="sm-annotation-head">
        <h3 id={`${id}-name`}>{t('annotation', { number })}</h3>
        <Exactness annotation={annotation} />
        <Standing {...props} />
      </div>
      <div className="sm-annotation-sides">
        <div className="sm-annotation-place">
          {isQuoted && madeOn}
          {quoted === null && outcome !== 'unusable' && <p className="sm-soft">{t('no-words')}</p>}
          {outcome === 'found' && (
            <>
              {/* Two texts one below the other are told apart; one alone is plain. */}
              <h4 className={isQuoted ? undefined : 'sm-unseen'}>{t('passage')}</h4>
              {places.map(({ passage, spans }, at) => (
                <PassageView key={at} passage={passage} words={spans} facts={[]} side="after" />
              ))}
            </>
          )}
          {(outcome === 'ambiguous' || outcome === 'orphaned') && (
            <Places
              position={position}
              outcome={outcome}
              places={places.map(({ passage, score, spans }, at) => ({
                passage,
                score,
                spans,
                around: contexts[at] ?? null,
              }))}
              placeCount={placeCount}
              mayPlace={mayPlace}
              about={
                <>
                  {madeOn !== false && <div>{madeOn}</div>}
                  {about}
                </>
              }
            />
          )}
          {outcome === 'unusable' && (
            <>
              <h4>{t('reason')}</h4>
              <p>
                <RefusalWords
                  told={{
                    message: annotation.message ?? '',
                    ...(annotation.said === undefined ? {} : { said: annotation.said }),
                  }}
                />
              </p>
            </>
          )}
        </div>
        {about}
      </div>
    </li>
  );
}

/** How sure the place of a found one is. */
function Exactness({ annotation }: { readonly annotation: ListedAnnotation }) {
  const t = useTexts('annotations');
  const { exactness, places } = annotation;
  if (exactness === null) return null;
  const likeness = places[0]?.score ?? null;
  return (
    <span className="sm-exactness" data-exactness={exactness}>
      {exactness !== 'fuzzy' && t(`exactness.${exactness}`)}
      {exactness === 'fuzzy' &&
        (likeness === null ? t('exactness-unmeasured') : t('exactness.fuzzy', { likeness }))}
    </span>
  );
}

/** What was done about a found one. */
function Standing(props: {
  readonly storyId: StoryId;
  readonly annotation: ListedAnnotation;
  readonly isWithdrawn: boolean;
}) {
  const { annotation, isWithdrawn, storyId } = props;
  const t = useTexts('annotations');
  const { claim, standing } = annotation;
  if (standing === null) return null;
  const story = `/stories/${storyId}`;
  return (
    <span className="sm-annotation-standing" data-standing={standing}>
      {standing === 'dismissed' && t('standing.dismissed')}
      {standing === 'suggested' &&
        (isWithdrawn
          ? t('standing.not-suggested')
          : t.rich('standing.suggested', {
              galley: (words) => (
                // To the words themselves, where what is suggested of them is told.
                <TextLink href={`${story}?suggestion=${annotation.fingerprint ?? ''}`}>
                  {words}
                </TextLink>
              ),
            }))}
      {(standing === 'claimed' || standing === 'under-a-claim') &&
        claim !== null &&
        t.rich(`standing.${standing}`, {
          number: String(claim.number),
          claim: (words) => <TextLink href={`${story}?claim=${claim.id}`}>{words}</TextLink>,
        })}
    </span>
  );
}
