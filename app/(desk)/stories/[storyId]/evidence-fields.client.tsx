'use client';

import { useTexts } from '#texts';
import { Autocomplete, SegmentedControl, Select, Text, TextInput, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { CREDIBILITIES, EVIDENCE_FORMS, STANCES } from '#lib/evidence/evidence.ts';
import type { Problem } from '#lib/problem.ts';
import type { EvidenceField } from './evidence-input.ts';
import type { KeptForm } from './kept-form.client.ts';
import { optionsOf } from './options.ts';
import { SourceFields } from './source-fields.client.tsx';
import { useOrigins } from './story-lists.client.ts';
import { TemplateMenu } from './template-menu.client.tsx';
import { fieldProblem } from './use-save.client.ts';

/** The fields that say what was asked, what answers it, and where that stands. */
export function EvidenceFields(props: {
  readonly form: KeptForm<EvidenceField>;
  readonly problem: Problem | null;
}) {
  const { form, problem } = props;
  const t = useTexts('evidence');
  const origins = useOrigins();
  const question = useRef<HTMLTextAreaElement>(null);
  const { values } = form;
  const field = (name: EvidenceField) => ({
    value: values[name],
    error: fieldProblem(problem, name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      form.set(name, event.currentTarget.value);
    },
  });
  return (
    <>
      <div className="sm-templated">
        <TemplateMenu
          kind="question"
          field={question}
          onChange={(next) => {
            form.set('question', next);
          }}
        />
        <Textarea
          ref={question}
          label={t('question')}
          placeholder={t('question-hint')}
          required
          autoFocus
          autosize
          minRows={1}
          {...field('question')}
        />
      </div>
      <Textarea label={t('answer')} required autosize minRows={2} dir="auto" {...field('answer')} />
      <div>
        <Text size="sm" fw={500} id="evidence-stance">
          {t('stance')}
        </Text>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby="evidence-stance"
          data={optionsOf(STANCES, (stance) => t(`stances.${stance}`))}
          value={values.stance}
          onChange={(value) => {
            form.set('stance', value);
          }}
        />
      </div>
      <Textarea
        label={t('citation')}
        placeholder={t('citation-hint')}
        required
        autosize
        minRows={1}
        {...field('citation')}
      />
      <div className="sm-two">
        <TextInput label={t('address')} placeholder="https://" inputMode="url" {...field('url')} />
        <TextInput label={t('locator')} placeholder={t('locator-hint')} {...field('locator')} />
      </div>
      <Select
        label={t('form')}
        data={[
          { value: '', label: t('form-not-stated') },
          ...optionsOf(EVIDENCE_FORMS, (each) => t(`forms.${each}`)),
        ]}
        allowDeselect={false}
        value={values.form}
        onChange={(value) => {
          form.set('form', value ?? '');
        }}
      />
      <Textarea label={t('quotation')} autosize minRows={1} dir="auto" {...field('quotation')} />
      <div className="sm-two">
        <Select
          label={t('credibility')}
          data={[
            { value: '', label: t('not-rated') },
            ...CREDIBILITIES.map((value) => ({
              value: String(value),
              label: t(`credibilities.${value}`),
            })),
          ]}
          allowDeselect={false}
          value={values.credibility}
          onChange={(value) => {
            form.set('credibility', value ?? '');
          }}
        />
        <TextInput
          label={t('retrieved')}
          type="date"
          {...field('retrieved')}
          error={fieldProblem(problem, 'retrievedAt')}
        />
      </div>
      <Autocomplete
        label={t('origin')}
        description={t('origin-hint')}
        data={[...new Set(origins.map((origin) => origin.name))]}
        value={values.origin}
        error={fieldProblem(problem, 'origin')}
        onChange={(value) => {
          form.set('origin', value);
        }}
      />
      <SourceFields form={form} label={t('given-by')} problem={problem} />
    </>
  );
}
