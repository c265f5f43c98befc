'use client';

import { useTexts } from '#texts';
import { TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Speak } from '#app/_texts/speak.ts';

/** Why a template is refused before anything is sent. */
export function templateFaults(t: Speak<'templates'>) {
  return {
    name: (value: string) => (value.trim() === '' ? t('name-wanted') : null),
    body: (value: string) => (value.trim() === '' ? t('text-wanted') : null),
  };
}

interface Field {
  readonly name: string;
  readonly error: ReactNode;
}

/** The name a template is chosen by, and the text it puts into a form. */
export function TemplateFields(props: {
  readonly name: Field;
  readonly body: Field;
  readonly start?: { readonly name: string; readonly body: string };
}) {
  const t = useTexts('templates');
  return (
    <>
      <TextInput
        label={t('name')}
        required
        maxLength={80}
        autoComplete="off"
        dir="auto"
        defaultValue={props.start?.name}
        {...props.name}
      />
      <Textarea
        label={t('text')}
        required
        autosize
        minRows={3}
        maxLength={2000}
        dir="auto"
        defaultValue={props.start?.body}
        {...props.body}
      />
    </>
  );
}
