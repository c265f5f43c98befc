import { useTexts } from '#texts';
import type { ReactNode } from 'react';
import { momentWritten, webAddress } from './as-written.ts';
import { Folded } from './folded.tsx';
import type { ListedAnnotation } from './listed.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';

/** So many units of a note are shown at once: UTF-16. */
const NOTE_SHOWN = 600;

/** What an annotation says, and who made it when and on what. All of it is text that others wrote. */
export function AboutAnnotation(props: {
  readonly about: ListedAnnotation['about'];
  /** Whether its own name is told: of one that cannot be used there may be nothing else. */
  readonly isIdTold: boolean;
}) {
  const { created, creator, id, note, source, tags } = props.about;
  const t = useTexts('annotations');
  const moment = created === null ? null : momentWritten(created);
  return (
    <div className="sm-annotation-about">
      <h4 className="sm-unseen">{t('says')}</h4>
      {note === '' ? (
        <p className="sm-soft">{t('says-nothing')}</p>
      ) : (
        <Folded as="div" className="sm-note" text={note} shown={NOTE_SHOWN} />
      )}
      {tags.length > 0 && (
        <ul className="sm-note-tags" aria-label={t('tags')}>
          {tags.map((tag, at) => (
            <li key={at} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <p className="sm-note-from sm-soft">
        {(creator !== null || created !== null) && (
          <span>
            {creator !== null &&
              t.rich('made-by', { name: creator, who: (name) => <bdi>{name}</bdi> })}
            {creator !== null && created !== null && ', '}
            {created !== null && (moment === null ? <bdi>{created}</bdi> : <TimeAgo at={moment} />)}
          </span>
        )}
        {source !== null && (
          <span>
            {t.rich('made-on', {
              source,
              where: (written) => <Written address={source}>{written}</Written>,
            })}
          </span>
        )}
        {props.isIdTold && id !== null && (
          <span>{t.rich('known-as', { id, where: (written) => <bdi>{written}</bdi> })}</span>
        )}
      </p>
    </div>
  );
}

/** An address that somebody else wrote: as text, and a link only where it is one of the web. */
function Written(props: { readonly address: string; readonly children: ReactNode }) {
  const href = webAddress(props.address);
  if (href === null) return <bdi>{props.children}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener nofollow">
      <bdi>{props.children}</bdi>
    </a>
  );
}
