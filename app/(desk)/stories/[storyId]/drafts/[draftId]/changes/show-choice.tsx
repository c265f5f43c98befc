import { useTexts } from '#texts';
import { type Show, addressOfChanges } from './show.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Empty } from '#app/_ui/page.tsx';
import type { DraftId, StoryId } from '#lib/id.ts';

interface Where {
  readonly storyId: StoryId;
  readonly draftId: DraftId;
}

/** The filters with how many claims wait behind each. */
export function ShowChoice(props: {
  readonly where: Where;
  readonly show: Show;
  readonly counts: { readonly all: number; readonly mine: number };
}) {
  const { counts, show, where } = props;
  const t = useTexts('drafts');
  return (
    <div className="sm-changes-show" role="group" aria-label={t('show')}>
      {(['all', 'mine'] as const).map((each) => (
        <LinkButton
          key={each}
          size="compact-sm"
          variant={each === show ? 'light' : 'default'}
          aria-current={each === show ? 'true' : 'false'}
          href={addressOfChanges(where, each)}
        >
          {t(`show-${each}`, { count: counts[each] })}
        </LinkButton>
      ))}
    </div>
  );
}

/** That nothing of one's own waits any more, with the way to all of it. */
export function NothingOfMine(props: { readonly where: Where; readonly draftNumber: number }) {
  const t = useTexts('drafts');
  return (
    <Empty
      title={t('mine-none')}
      action={
        <LinkButton href={addressOfChanges(props.where, 'all')} variant="default">
          {t('show-all-claims')}
        </LinkButton>
      }
    >
      {t('mine-none-why', { number: String(props.draftNumber) })}
    </Empty>
  );
}
