'use client';

import './templates.css';
import { useTexts } from '#texts';
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { TemplateKind } from '#lib/template/template.ts';
import { templateFaults, TemplateFields } from './template-fields.client.tsx';

/** A button that opens the form for a new template of one kind. */
export function NewTemplate({ kind }: { readonly kind: TemplateKind }) {
  const t = useTexts('templates');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <NewForm
        kind={kind}
        onClose={() => {
          setOpen(false);
        }}
      />
    );
  }
  return (
    <Button
      mt="md"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setOpen(true);
      }}
    >
      {t(`write.${kind}`)}
    </Button>
  );
}

function NewForm({ kind, onClose }: { readonly kind: TemplateKind; readonly onClose: () => void }) {
  const t = useTexts('templates');
  const house = useTexts('house');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const form = useDeskForm({
    fields: ['name', 'body'],
    faults: templateFaults(t),
    send: async (values) => {
      const answer = await call('add-template', { kind, ...values });
      if (!answer.ok) return answer.problem;
      saidSaved(t('saved', { name: answer.value.template.name }));
      router.refresh();
      onClose();
      return null;
    },
  });
  return (
    <div className="sm-template-form">
      <FormFrame label={t(`write.${kind}`)} problem={form.problem} onSubmit={form.onSubmit}>
        <TemplateFields name={form.field('name')} body={form.field('body')} />
        <Group gap="xs">
          <Button type="submit" loading={form.isSending}>
            {t('save')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {house('cancel')}
          </Button>
        </Group>
      </FormFrame>
    </div>
  );
}
