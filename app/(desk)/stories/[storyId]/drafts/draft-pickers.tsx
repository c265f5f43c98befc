import { useTexts } from '#texts';
import { Button, NativeSelect } from '@mantine/core';
import type { DraftId, StoryId } from '#lib/id.ts';
import type { DraftSummary } from '#lib/story/draft.ts';

/** Chooses the two drafts that are laid side by side. An ordinary form: what is chosen is in the address. */
export function DraftPickers(props: {
  readonly storyId: StoryId;
  readonly drafts: readonly DraftSummary[];
  readonly from: DraftId | null;
  readonly to: DraftId | null;
}) {
  const t = useTexts('drafts');
  const options = props.drafts.map(({ id, number }) => ({
    value: id,
    label: t('draft', { number: String(number) }),
  }));
  return (
    <form
      key={`${props.from ?? ''} ${props.to ?? ''}`}
      className="sm-draft-pickers"
      method="get"
      action={`/stories/${props.storyId}/drafts/compare`}
      aria-label={t('choose-drafts')}
    >
      <NativeSelect
        name="from"
        label={t('from')}
        data={options}
        {...(props.from === null ? {} : { defaultValue: props.from })}
      />
      <NativeSelect
        name="to"
        label={t('to')}
        data={options}
        {...(props.to === null ? {} : { defaultValue: props.to })}
      />
      <Button type="submit" variant="default">
        {t('show-both')}
      </Button>
    </form>
  );
}
