import { useTexts } from '#texts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import type { DraftId } from '#lib/id.ts';

/** Who brought a set onto which draft and when, and in which its places are. */
export function SetOrigin(props: {
  readonly set: AnnotationSet;
  /** The numbers of the story's drafts. */
  readonly numbers: ReadonlyMap<DraftId, number>;
}) {
  const { numbers, set } = props;
  const t = useTexts('annotations');
  const number = (draftId: DraftId) => String(numbers.get(draftId) ?? '');
  const isOpen = set.state === 'open';
  return (
    <>
      {t.rich('brought-by', {
        name: set.createdByName,
        number: number(set.importedIn),
        ago: () => <TimeAgo at={set.createdAt} />,
      })}
      {set.draftId !== set.importedIn &&
        ` ${t(isOpen ? 'carried-to' : 'places-then', { number: number(set.draftId) })}`}
    </>
  );
}
