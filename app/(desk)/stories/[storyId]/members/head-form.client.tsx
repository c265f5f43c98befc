'use client';

import { useTexts } from '#texts';
import { TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { Story } from '#lib/story/story.ts';

/** What stands above the text. A save on a state that has passed is refused, and what was typed stays. */
export function HeadForm({ story }: { readonly story: Story }) {
  const t = useTexts('members');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const form = useDeskForm({
    fields: ['title', 'byline', 'outlet', 'dateline'],
    faults: { title: (title) => (title.trim() === '' ? words('story-head.title-missing') : null) },
    send: async (values) => {
      const answer = await call('change-story', {
        storyId: story.id,
        expects: story.version,
        ...values,
      });
      if (!answer.ok) return answer.problem;
      saidSaved(t('head-saved'));
      router.refresh();
      return null;
    },
  });
  return (
    <FormFrame label={words('story-head.name')} problem={form.problem} onSubmit={form.onSubmit}>
      <TextInput
        label={words('story-head.title')}
        required
        maxLength={400}
        defaultValue={story.title}
        {...form.field('title')}
      />
      <TextInput
        label={words('story-head.byline')}
        maxLength={400}
        defaultValue={story.byline ?? ''}
        {...form.field('byline')}
      />
      <TextInput
        label={words('story-head.outlet')}
        maxLength={400}
        defaultValue={story.outlet ?? ''}
        {...form.field('outlet')}
      />
      <TextInput
        label={words('story-head.date')}
        description={words('story-head.date-hint')}
        maxLength={400}
        defaultValue={story.dateline ?? ''}
        {...form.field('dateline')}
      />
      <SubmitButton isSending={form.isSending}>{t('save')}</SubmitButton>
    </FormFrame>
  );
}
