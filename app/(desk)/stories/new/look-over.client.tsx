'use client';

import { useTexts } from '#texts';
import { Button, Group, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { ReadBlocks } from './read-blocks.client.tsx';
import { call } from '#app/_client/call.ts';
import { CompletenessCheck } from '#app/_parts/completeness-check.tsx';
import type { Original, Preview } from '#app/_parts/original.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** The second step: what was read, its head to be mended, and whether anything was left out. */
export function LookOver(props: {
  readonly original: Original;
  readonly preview: Preview;
  readonly onBack: () => void;
}) {
  const { preview } = props;
  const t = useTexts('intake');
  const words = useTexts('words');
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useDeskForm({
    fields: ['title', 'byline', 'outlet', 'dateline'],
    faults: { title: (title) => (title.trim() === '' ? words('story-head.title-missing') : null) },
    send: async (values) => {
      const answer = await call('import-story', { ...props.original, ...values });
      if (!answer.ok) return answer.problem;
      router.push(`/stories/${answer.value.story.id}`);
      return null;
    },
  });
  // The screen has changed under the reader: it begins here now.
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div className="sm-look-over">
      <div className="sm-look-side">
        <h2 ref={heading} tabIndex={-1} className="sm-section-title">
          {t('what-was-read')}
        </h2>
        <FormFrame label={words('story-head.name')} problem={form.problem} onSubmit={form.onSubmit}>
          <TextInput
            label={words('story-head.title')}
            required
            maxLength={400}
            defaultValue={preview.title}
            {...form.field('title')}
          />
          <TextInput
            label={words('story-head.byline')}
            maxLength={400}
            defaultValue={preview.byline ?? ''}
            {...form.field('byline')}
          />
          <TextInput
            label={words('story-head.outlet')}
            maxLength={400}
            defaultValue={preview.outlet ?? ''}
            {...form.field('outlet')}
          />
          <TextInput
            label={words('story-head.date')}
            description={words('story-head.date-hint')}
            maxLength={400}
            defaultValue={preview.dateline ?? ''}
            {...form.field('dateline')}
          />
          <Group>
            <SubmitButton isSending={form.isSending}>{t('open-story')}</SubmitButton>
            <Button variant="default" disabled={form.isSending} onClick={props.onBack}>
              {t('go-back')}
            </Button>
          </Group>
        </FormFrame>
        <CompletenessCheck
          completeness={preview.completeness}
          repeats={preview.blocks.filter((block) => block.repeatOf !== null).length}
        />
      </div>
      <ReadBlocks text={preview.text} blocks={preview.blocks} />
    </div>
  );
}
