'use client';

import { useTexts } from '#texts';
import { Button, Group, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { Template } from '#lib/template/template.ts';
import { templateFaults, TemplateFields } from './template-fields.client.tsx';

/** One template: read by all who check, changed and withdrawn by those who may. */
export function TemplateRow(props: { readonly template: Template; readonly mayWrite: boolean }) {
  const t = useTexts('templates');
  const saidSaved = useSaidSaved();
  const { template, mayWrite } = props;
  const router = useRouter();
  const [isEditing, setEditing] = useState(false);
  const withdraw = async () => {
    const { id: templateId, version: expects } = template;
    const answer = await call('withdraw-template', { templateId, expects });
    router.refresh();
    if (!answer.ok) return answer.problem;
    saidSaved(t('withdrawn', { name: template.name }));
    return null;
  };
  if (isEditing) {
    return (
      <li className="sm-template">
        <ChangeForm
          template={template}
          onClose={() => {
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="sm-template">
      <div className="sm-template-words">
        <Text fw={600} dir="auto">
          {template.name}
        </Text>
        <p className="sm-template-body" dir="auto">
          {template.body}
        </p>
      </div>
      {mayWrite && (
        <Group gap="xs" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('change-template', { name: template.name })}
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('change')}
          </Button>
          <ConfirmButton
            label={t('withdraw')}
            spoken={t('withdraw-template', { name: template.name })}
            title={t('withdraw-title', { name: template.name })}
            question={t('withdraw-question')}
            confirm={t('withdraw')}
            act={withdraw}
          />
        </Group>
      )}
    </li>
  );
}

function ChangeForm(props: { readonly template: Template; readonly onClose: () => void }) {
  const t = useTexts('templates');
  const house = useTexts('house');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  // The version on which editing began: a colleague's change meanwhile must not pass unseen.
  const [{ id: templateId, version: expects, name, body }] = useState(props.template);
  const isPassed = props.template.version !== expects;
  const form = useDeskForm({
    fields: ['name', 'body'],
    faults: templateFaults(t),
    send: async (values) => {
      const answer = await call('change-template', { templateId, expects, ...values });
      router.refresh();
      if (!answer.ok) return answer.problem;
      saidSaved(t('saved', { name: answer.value.template.name }));
      props.onClose();
      return null;
    },
  });
  return (
    <FormFrame
      label={t('change-template', { name })}
      problem={form.problem}
      onSubmit={form.onSubmit}
    >
      {isPassed && (
        <div className="sm-template-theirs">
          <Text size="sm" fw={600}>
            {t('somebody-saved', { name: props.template.name })}
          </Text>
          <p className="sm-template-body" dir="auto">
            {props.template.body}
          </p>
        </div>
      )}
      <TemplateFields name={form.field('name')} body={form.field('body')} start={{ name, body }} />
      <Group gap="xs">
        <Button type="submit" loading={form.isSending}>
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </FormFrame>
  );
}
