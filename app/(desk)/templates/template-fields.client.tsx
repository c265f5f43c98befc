'use client';

import { TextInput, Textarea } from '@mantine/core';

/** Why a template is refused before anything is sent. */
export const TEMPLATE_FAULTS = {
  name: (value: string) => (value.trim() === '' ? 'Name the template.' : null),
  body: (value: string) =>
    value.trim() === '' ? 'Write what the template puts into the form.' : null,
} as const;

interface Field {
  readonly name: string;
  readonly error: string | null;
}

/** The name a template is chosen by, and the text it puts into a form. */
export function TemplateFields(props: {
  readonly name: Field;
  readonly body: Field;
  readonly start?: { readonly name: string; readonly body: string };
}) {
  return (
    <>
      <TextInput
        label="Name"
        required
        maxLength={80}
        autoComplete="off"
        dir="auto"
        defaultValue={props.start?.name}
        {...props.name}
      />
      <Textarea
        label="Text"
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
