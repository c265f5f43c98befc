'use client';

import { useTexts } from '#texts';
import { useRouter } from 'next/navigation';
import { AskQuery } from '#app/_parts/ask-query.client.tsx';
import type { AskableClaim } from '#app/_parts/query-fields.client.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { ClaimId, PersonId, SourceId, StoryId } from '#lib/id.ts';

/** The form that asks, on the screen of the story's queries: what was asked is then open beside the list. */
export function AskHere(props: {
  readonly storyId: StoryId;
  readonly claims: readonly AskableClaim[];
  readonly about: readonly ClaimId[];
  readonly members: readonly { readonly id: PersonId; readonly name: string }[];
  readonly sources: readonly { readonly id: SourceId; readonly name: string }[];
  readonly accused: string | undefined;
  readonly isFocused: boolean;
}) {
  const t = useTexts('queries');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  return (
    <AskQuery
      {...props}
      onAsked={(query) => {
        saidSaved(t('asked-saved', { number: String(query.number), name: query.to }));
        router.push(`/stories/${props.storyId}/queries?query=${query.id}`);
      }}
    />
  );
}
