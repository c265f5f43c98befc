'use client';

import { useTexts } from '#texts';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { VerdictLegend } from '#app/_parts/verdict-legend.tsx';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import type { Standing } from '#app/_parts/standings.ts';
import { useGalley } from './galley-desk.client.ts';
import { type Mark, wordsOfMark } from './mark.ts';
import { useStore } from './store.client.ts';

/** All open claims with their verdicts, behind the draft on paper. Drawn only while the page is printed. */
export function PrintedClaims() {
  const isPrinting = useSyncExternalStore(followPrinting, isPrinted, () => false);
  return isPrinting ? <Claims /> : null;
}

function Claims() {
  const desk = useGalley();
  const open = useStore(desk.marks, (marks) => marks.open);
  const members = useStore(desk.members, (held) => held);
  const t = useTexts('heard');
  const words = useTexts('words');
  if (open.length === 0) return null;
  const names = new Map<string, string>(members.map(({ id, name }) => [id, name]));
  return (
    <section className="sm-printed" aria-labelledby="printed-claims">
      <h2 id="printed-claims" className="sm-printed-title">
        {words('claims', { count: open.length })}
      </h2>
      <VerdictLegend />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printed-number')}</th>
            <th scope="col">{t('printed-claim')}</th>
            <th scope="col">{words('question.attribution')}</th>
            <th scope="col">{words('question.content')}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((mark) => (
            <Row key={mark.id} mark={mark} assignee={names.get(mark.assigneeId ?? '')} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ mark, assignee }: { readonly mark: Mark; readonly assignee: string | undefined }) {
  const { text, texts } = useGalley();
  return (
    <tr>
      <th scope="row" className="sm-numbers">
        {mark.number}
      </th>
      <td>
        <div className="sm-printed-words" dir="auto">
          {wordsOfMark(text, mark)}
        </div>
        <div className="sm-soft">
          {[texts.words(`claim-kind.${mark.kind}`), assignee]
            .filter((part) => part !== undefined)
            .join(' · ')}
          {mark.priority === 'high' && (
            <>
              {' · '}
              <strong>{texts.heard('printed-high')}</strong>
            </>
          )}
        </div>
      </td>
      <Verdict standing={mark.verdicts.attribution ?? 'unchecked'} />
      <Verdict standing={mark.verdicts.content ?? 'unchecked'} />
    </tr>
  );
}

function Verdict({ standing }: { readonly standing: Standing }) {
  const { texts } = useGalley();
  return (
    <td className="sm-printed-verdict">
      <VerdictLine standing={standing} />
      {texts.words(`standing.${standing}`)}
    </td>
  );
}

let isAboutToPrint = false;

function isPrinted(): boolean {
  return isAboutToPrint || window.matchMedia('print').matches;
}

// The page is laid out for paper right after the browser says so: what is to be on it has to be there by then.
function followPrinting(listener: () => void): () => void {
  const begin = () => {
    isAboutToPrint = true;
    flushSync(listener);
  };
  const end = () => {
    isAboutToPrint = false;
    listener();
  };
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', listener);
  };
}
