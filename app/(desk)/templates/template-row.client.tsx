'use client';

import { Button, Group, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { Template } from '#lib/template/template.ts';
import { TEMPLATE_FAULTS, TemplateFields } from './template-fields.client.tsx';

/** One template: read by all who check, changed and withdrawn by those who may. */
export function TemplateRow(props: { readonly template: Template; readonly mayWrite: boolean }) {
  const { template, mayWrite } = props;
  const router = useRouter();
  const [isEditing, setEditing] = useState(false);
  const withdraw = async () => {
    const { id: templateId, version: expects } = template;
    const answer = await call('withdraw-template', { templateId, expects });
    router.refresh();
    if (!answer.ok) return answer.problem;
    saidSaved(`The template “${template.name}” is offered no longer.`);
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
            aria-label={`Change ${template.name}`}
            onClick={() => {
              setEditing(true);
            }}
          >
            Change
          </Button>
          <ConfirmButton
            label="Withdraw"
            about={template.name}
            title={`Withdraw “${template.name}”?`}
            question="It is offered no longer. What was written with it stays as it is."
            confirm="Withdraw"
            act={withdraw}
          />
        </Group>
      )}
    </li>
  );
}

function ChangeForm(props: { readonly template: Template; readonly onClose: () => void }) {
  const router = useRouter();
  // The version on which editing began: a colleague's change meanwhile must not pass unseen.
  const [{ id: templateId, version: expects, name, body }] = useState(props.template);
  const isPassed = props.template.version !== expects;
  const form = useDeskForm({
    fields: ['name', 'body'],
    faults: TEMPLATE_FAULTS,
    send: async (values) => {
      const answer = await call('change-template', { templateId, expects, ...values });
      router.refresh();
      if (!answer.ok) return answer.problem;
      saidSaved(`The template “${answer.value.template.name}” is saved.`);
      props.onClose();
      return null;
    },
  });
  return (
    <FormFrame label={`Change ${name}`} problem={form.problem} onSubmit={form.onSubmit}>
      {isPassed && (
        <div className="sm-template-theirs">
          <Text size="sm" fw={600}>
            As somebody else saved it: {props.template.name}
          </Text>
          <p className="sm-template-body" dir="auto">
            {props.template.body}
          </p>
        </div>
      )}
      <TemplateFields name={form.field('name')} body={form.field('body')} start={{ name, body }} />
      <Group gap="xs">
        <Button type="submit" loading={form.isSending}>
          Save template
        </Button>
        <Button variant="subtle" onClick={props.onClose}>
          Cancel
        </Button>
      </Group>
    </FormFrame>
  );
}
