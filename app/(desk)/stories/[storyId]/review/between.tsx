import { useTexts } from '#texts';
import { TextLink } from '#app/_ui/link.client.tsx';
import type { ReactNode } from 'react';
import type { StoryId } from '#lib/id.ts';
import type { ToldReview } from './review-acts.client.tsx';

/** What still stands between a story and its sign-off, each line with the way to it. */
export function StillBetween(props: {
  readonly storyId: StoryId;
  readonly review: Pick<ToldReview, 'between' | 'toSign'>;
}) {
  const t = useTexts('review');
  const { hasPolicy, blocking, untouched, claims, secondReadings } = props.review.between;
  const at = `/stories/${props.storyId}`;
  const linkTo = (href: string) =>
    function To(words: ReactNode) {
      return <TextLink href={href}>{words}</TextLink>;
    };
  if (hasPolicy && blocking + untouched + claims + secondReadings === 0) {
    const under = { ...props.review.toSign, link: linkTo(`${at}/readiness`) };
    return (
      <p>
        {t('between.nothing')} {t.rich('between.to-sign', under)}
      </p>
    );
  }
  return (
    <div className="sm-review-between">
      <p>{t('between.title')}</p>
      <ul>
        {!hasPolicy && <li>{t.rich('between.no-policy', { link: linkTo(`${at}/readiness`) })}</li>}
        {untouched > 0 && (
          <li>{t.rich('between.untouched', { count: untouched, link: linkTo(at) })}</li>
        )}
        {blocking > 0 && (
          <li>
            {t.rich('between.blocking', { count: blocking, link: linkTo(`${at}/readiness`) })}
          </li>
        )}
        {claims > 0 && (
          <li>{t.rich('between.claims', { count: claims, link: linkTo(`${at}/drafts`) })}</li>
        )}
        {secondReadings > 0 && (
          <li>
            {t.rich('between.readings', {
              count: secondReadings,
              link: linkTo(`${at}/second-readings`),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
