import './passage.css';
import { useTexts } from '#texts';
import { Fragment } from 'react';
import { type PassagePart, passageParts } from '#app/_parts/passage-parts.ts';
import type { Passage } from '#lib/desk/passage.ts';
import type { Span } from '#lib/text/span.ts';

/** Words within their sentence, the claim's underlined, the differing facts picked out by shape and colour. */
export function PassageView(props: {
  readonly passage: Passage;
  readonly words: readonly Span[];
  readonly facts: readonly (Span | null)[];
  /** Whether the facts stood before, or stand now. */
  readonly side: 'before' | 'after';
}) {
  const { passage, words, facts, side } = props;
  return (
    <p className="sm-passage" dir="auto">
      {passageParts(passage, words, facts).map((part, at) => (
        <Fragment key={at}>
          <Part part={part} side={side} />
        </Fragment>
      ))}
    </p>
  );
}

function Part({ part, side }: { readonly part: PassagePart; readonly side: 'before' | 'after' }) {
  const t = useTexts('drafts');
  const { text, isClaim, isFact } = part;
  if (!isFact) return isClaim ? <mark className="sm-passage-claim">{text}</mark> : text;
  const Tag = side === 'before' ? 'del' : 'ins';
  const said = (
    <Tag className="sm-fact-word" data-inside={isClaim}>
      <span className="sm-unseen">
        {side === 'before' ? t('removed-words') : t('added-words')}{' '}
      </span>
      {text}
    </Tag>
  );
  return isClaim ? <mark className="sm-passage-claim">{said}</mark> : said;
}
