'use client';

import { useTexts } from '#texts';
import { Select, TextInput, Textarea } from '@mantine/core';
import type { Problem } from '#lib/problem.ts';
import { RELIABILITIES, SOURCE_KINDS } from '#lib/source/source.ts';
import { RELIABILITY_KEYS } from './attribution-words.ts';
import type { KeptForm } from './kept-form.client.ts';
import { optionsOf } from './options.ts';
import { useSources } from './story-lists.client.ts';
import { fieldProblem } from './use-save.client.ts';

/** The fields by which a form names a source: one the story knows, or a new one. */
export const NO_SOURCE = {
  source: '',
  sourceName: '',
  sourceKind: 'named-person',
  reliability: '',
  agreedDescription: '',
  anonymityReason: '',
};

/** What the source field holds while a new source is being named. */
export const NEW_SOURCE = 'new';

/** Chooses one of the story's sources, or names a new one in place. */
export function SourceFields(props: {
  readonly form: KeptForm<keyof typeof NO_SOURCE>;
  readonly label: string;
  readonly problem: Problem | null;
}) {
  const { form, label, problem } = props;
  const t = useTexts('attribution');
  const words = useTexts('words');
  const sources = useSources();
  const { values } = form;
  return (
    <>
      <Select
        label={label}
        searchable
        data={[
          { value: '', label: t('nobody') },
          ...sources.map((source) => ({
            value: source.id,
            label: t('source-named', {
              name: source.name,
              kind: words(`source-kind.${source.kind}`),
            }),
          })),
          { value: NEW_SOURCE, label: t('source-new') },
        ]}
        allowDeselect={false}
        value={values.source}
        onChange={(value) => {
          form.set('source', value ?? '');
        }}
      />
      {values.source === NEW_SOURCE && (
        <fieldset className="sm-fieldset">
          <legend>{t('new-source')}</legend>
          <TextInput
            label={t('name')}
            required
            value={values.sourceName}
            error={fieldProblem(problem, 'name')}
            onChange={(event) => {
              form.set('sourceName', event.currentTarget.value);
            }}
          />
          <div className="sm-two">
            <Select
              label={t('what-it-is')}
              data={optionsOf(SOURCE_KINDS, (kind) => words(`source-kind.${kind}`))}
              allowDeselect={false}
              value={values.sourceKind}
              onChange={(value) => {
                form.set('sourceKind', value ?? NO_SOURCE.sourceKind);
              }}
            />
            <Select
              label={t('reliability')}
              data={[
                { value: '', label: t('not-rated') },
                ...optionsOf(RELIABILITIES, (letter) => t(RELIABILITY_KEYS[letter])),
              ]}
              allowDeselect={false}
              value={values.reliability}
              onChange={(value) => {
                form.set('reliability', value ?? '');
              }}
            />
          </div>
          <TextInput
            label={t('agreed-description')}
            description={t('agreed-description-hint')}
            value={values.agreedDescription}
            onChange={(event) => {
              form.set('agreedDescription', event.currentTarget.value);
            }}
          />
          {values.sourceKind === 'unnamed-person' && (
            <Textarea
              label={t('anonymity-reason')}
              description={t('anonymity-reason-hint')}
              autosize
              minRows={1}
              value={values.anonymityReason}
              error={fieldProblem(problem, 'anonymityReason')}
              onChange={(event) => {
                form.set('anonymityReason', event.currentTarget.value);
              }}
            />
          )}
        </fieldset>
      )}
    </>
  );
}
