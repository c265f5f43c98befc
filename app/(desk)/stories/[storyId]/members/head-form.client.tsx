'use client';

import { TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { Story } from '#lib/story/story.ts';

/** What stands above the text. A save on a state that has passed is refused, and what was typed stays. */
export function HeadForm({ story }: { readonly story: Story }) {
  const router = useRouter();
  const form = useDeskForm({
    fields: ['title', 'byline', 'outlet', 'dateline'],
    faults: { title: (title) => (title.trim() === '' ? 'A story has a title.' : null) },
    send: async (values) => {
      const answer = await call('change-story', {
        storyId: story.id,
        expects: story.version,
        ...values,
      });
      if (!answer.ok) return answer.problem;
      saidSaved('The head of the story is saved.');
      router.refresh();
      return null;
    },
  });
  return (
    <FormFrame label="Head of the story" problem={form.problem} onSubmit={form.onSubmit}>
      <TextInput
        label="Title"
        required
        maxLength={400}
        defaultValue={story.title}
        {...form.field('title')}
      />
      <TextInput
        label="Byline"
        maxLength={400}
        defaultValue={story.byline ?? ''}
        {...form.field('byline')}
      />
      <TextInput
        label="Outlet"
        maxLength={400}
        defaultValue={story.outlet ?? ''}
        {...form.field('outlet')}
      />
      <TextInput
        label="Date"
        description="As the original states it."
        maxLength={400}
        defaultValue={story.dateline ?? ''}
        {...form.field('dateline')}
      />
      <SubmitButton isSending={form.isSending}>Save</SubmitButton>
    </FormFrame>
  );
}
