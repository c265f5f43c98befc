import { useTexts } from '#texts';
import Link from 'next/link';
import { AnnotationItem } from './annotation-item.tsx';
import { lookAlike } from './listed.ts';
import { OUTCOMES_BY_URGENCY, annotationsAddress } from './looked-at.ts';
import { PlacingDesk } from './placing.client.tsx';
import { SetOrigin } from './set-origin.tsx';
import { WithdrawSet } from './withdraw-set.client.tsx';
import { placeContexts } from '#app/_parts/place-context.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Section } from '#app/_ui/page.tsx';
import type { AnnotationOutcome } from '#lib/annotation/annotation.ts';
import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import { readAnnotations } from '#lib/desk/read-annotations.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import type { Draft } from '#lib/story/draft.ts';

interface SetViewProps {
  readonly storyId: StoryId;
  readonly set: AnnotationSet;
  /** Whether it is the only one: then no list tells of it. */
  readonly isAlone: boolean;
  readonly outcome: AnnotationOutcome;
  /** Those behind this position; undefined for the first page. */
  readonly after: number | undefined;
  /** The newest draft. */
  readonly draft: Draft;
  /** The numbers of the story's drafts. */
  readonly numbers: ReadonlyMap<DraftId, number>;
  readonly mayCheck: boolean;
}

/** The annotations of a set with one outcome, page by page, and the ways to the others. */
export async function SetView(props: SetViewProps) {
  const { after, draft, isAlone, mayCheck, numbers, outcome, set, storyId } = props;
  const t = await texts('annotations');
  const read = await ask(readAnnotations, { setId: set.id, outcome, after: after ?? -1 });
  if (!read.ok) return <Refusal problem={read.problem} />;
  const { annotations, count, nextAfter } = read.value;
  const here = { set: set.id, outcome };
  const isOpen = set.state === 'open';
  return (
    <Section
      id="set"
      title={set.filename}
      {...(isAlone ? { lead: <SetOrigin set={set} numbers={numbers} /> } : {})}
      actions={
        isAlone &&
        isOpen &&
        mayCheck && <WithdrawSet setId={set.id} version={set.version} filename={set.filename} />
      }
    >
      {!isOpen && <p className="sm-set-notice">{t('is-withdrawn')}</p>}
      <OutcomeLinks {...props} />
      {/* It stays although nothing may be left to choose: what was refused is told there. */}
      <PlacingDesk
        key={`${set.id} ${outcome}`}
        set={{ id: set.id, version: set.version, draftId: set.draftId }}
        address={annotationsAddress(storyId, { ...here, after })}
        positions={annotations.map(({ position }) => position)}
      >
        {count === 0 ? (
          <Empty title={t(`nothing-with.${outcome}`)}>{t(`nothing-with-why.${outcome}`)}</Empty>
        ) : (
          <>
            <p className="sm-set-why">{t(`outcome-why.${outcome}`)}</p>
            <ol className="sm-annotations" aria-label={t(`outcome.${outcome}`)}>
              {annotations.map((one) => (
                <AnnotationItem
                  key={one.position}
                  storyId={storyId}
                  annotation={one}
                  contexts={
                    set.draftId === draft.id && lookAlike(one)
                      ? placeContexts(draft, {
                          candidates: one.places.map(({ passage }) => passage),
                        })
                      : []
                  }
                  isWithdrawn={!isOpen}
                  mayPlace={mayCheck && isOpen}
                />
              ))}
            </ol>
            {annotations.length === 0 && <p className="sm-soft">{t('nothing-behind')}</p>}
          </>
        )}
      </PlacingDesk>
      <Pages
        first={after === undefined ? null : annotationsAddress(storyId, here)}
        next={
          nextAfter === null ? null : annotationsAddress(storyId, { ...here, after: nextAfter })
        }
      />
    </Section>
  );
}

/** The outcomes with how many annotations have each; the address says which one is looked at. */
function OutcomeLinks({ outcome: lookedAt, set, storyId }: SetViewProps) {
  const t = useTexts('annotations');
  return (
    <nav className="sm-outcome-links" aria-label={t('outcomes', { filename: set.filename })}>
      <ul>
        {OUTCOMES_BY_URGENCY.map((outcome) => (
          <li key={outcome}>
            <Link
              href={annotationsAddress(storyId, { set: set.id, outcome })}
              prefetch={false}
              scroll={false}
              aria-current={outcome === lookedAt ? 'page' : undefined}
            >
              {t(`outcome.${outcome}`)} <span className="sm-numbers">{set.sums[outcome]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Leads through an outcome page by page; the browser's "back" leads to the page before. */
function Pages(props: { readonly first: string | null; readonly next: string | null }) {
  const t = useTexts('house');
  if (props.first === null && props.next === null) return null;
  return (
    <nav aria-label={t('pages')} className="sm-pager">
      {props.first !== null && (
        <LinkButton variant="default" href={`${props.first}#set`}>
          {t('first-page')}
        </LinkButton>
      )}
      {props.next === null ? (
        <span className="sm-soft">{t('end-of-list')}</span>
      ) : (
        <LinkButton variant="default" href={`${props.next}#set`}>
          {t('next-page')}
        </LinkButton>
      )}
    </nav>
  );
}
