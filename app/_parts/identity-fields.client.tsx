'use client';

import { useTexts } from '#texts';
import { Button, Group, Text, TextInput, Textarea } from '@mantine/core';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { Problem } from '#lib/problem.ts';
import type { IdentityText } from '#lib/source/sealed-identity.ts';

const NOTHING: IdentityText = { name: '', contact: '', howTheyKnow: '' };

/** The form of an identity. What is typed stands in its fields alone: no browser keeps it, as other forms do. */
export function IdentityFields(props: {
  readonly label: string;
  readonly lead: string;
  readonly send: string;
  readonly text?: IdentityText;
  readonly onCancel: () => void;
  /** Sends it; answers what refused it, or null once it is sealed. */
  onSend(text: IdentityText): Promise<Problem | null>;
}) {
  const t = useTexts('identities');
  const house = useTexts('house');
  const { text = NOTHING } = props;
  const form = useDeskForm({
    fields: ['name', 'contact', 'howTheyKnow'],
    faults: { name: (value) => (value.trim() === '' ? t('name-wanted') : null) },
    send: (values) => props.onSend(values),
  });
  return (
    <FormFrame label={props.label} problem={form.problem} onSubmit={form.onSubmit}>
      <Text size="sm" className="sm-soft">
        {props.lead}
      </Text>
      <TextInput
        data-autofocus
        label={t('name')}
        required
        autoComplete="off"
        defaultValue={text.name}
        {...form.field('name')}
      />
      <Textarea
        label={t('contact')}
        autosize
        minRows={1}
        autoComplete="off"
        defaultValue={text.contact}
        {...form.field('contact')}
      />
      <Textarea
        label={t('how-they-know')}
        autosize
        minRows={2}
        autoComplete="off"
        defaultValue={text.howTheyKnow}
        {...form.field('howTheyKnow')}
      />
      <Group gap="xs">
        <Button type="submit" loading={form.isSending}>
          {props.send}
        </Button>
        <Button variant="subtle" onClick={props.onCancel}>
          {house('cancel')}
        </Button>
      </Group>
    </FormFrame>
  );
}
