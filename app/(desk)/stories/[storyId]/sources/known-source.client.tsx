'use client';

import { useTexts } from '#texts';
import { Button, Group, Select, TextInput, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { IdentityCard } from '#app/_parts/identity-card.client.tsx';
import type { IdentityOf } from '#app/_parts/identity.ts';
import { optionsOf, picked } from '#app/(desk)/stories/[storyId]/options.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import { SOURCE_KINDS, type Source } from '#lib/source/source.ts';

/** One of the story's sources: what is known of it, and changing that. */
export function KnownSource(
  props: Pick<IdentityOf, 'identity' | 'me' | 'colleagues'> & {
    readonly source: Source;
    readonly mayCheck: boolean;
  },
) {
  const { source, mayCheck, identity, me, colleagues } = props;
  const router = useRouter();
  const said = useSaidSaved();
  const t = useTexts('directory');
  const words = useTexts('words');
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return (
      <li className="sm-known-source">
        <ChangeSource
          source={source}
          onClose={() => {
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="sm-known-source">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <strong dir="auto">{source.name}</strong>
          <span className="sm-under">{words(`source-kind.${source.kind}`)}</span>
        </div>
        {mayCheck && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('change-one', { name: source.name })}
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('change')}
          </Button>
        )}
      </Group>
      {source.agreedDescription !== null && (
        <p dir="auto">{t('called', { description: source.agreedDescription })}</p>
      )}
      {source.anonymityReason !== null && (
        <p dir="auto">{t('not-named-because', { reason: source.anonymityReason })}</p>
      )}
      {(source.kind === 'unnamed-person' || identity !== null) && (
        <IdentityCard
          {...{ source, identity, me, colleagues, said }}
          onChanged={() => {
            router.refresh();
          }}
        />
      )}
    </li>
  );
}

function ChangeSource({
  source,
  onClose,
}: {
  readonly source: Source;
  readonly onClose: () => void;
}) {
  const t = useTexts('directory');
  const fields = useTexts('attribution');
  const words = useTexts('words');
  const house = useTexts('house');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  // As it was when editing began: a colleague's change meanwhile must not pass unseen.
  const [began] = useState(source);
  const [kind, setKind] = useState<string>(source.kind);
  const form = useDeskForm({
    fields: ['name', 'agreedDescription', 'anonymityReason'],
    faults: { name: (value) => (value.trim() === '' ? t('name-wanted') : null) },
    send: async ({ name, agreedDescription, anonymityReason }) => {
      const answer = await call('change-source', {
        sourceId: began.id,
        expects: began.version,
        name,
        kind: picked(SOURCE_KINDS, kind, began.kind),
        agreedDescription: orNull(agreedDescription),
        anonymityReason: orNull(anonymityReason),
      });
      router.refresh();
      if (!answer.ok) return answer.problem;
      saidSaved(t('changed', { name: answer.value.source.name }));
      onClose();
      return null;
    },
  });
  return (
    <FormFrame
      label={t('change-one', { name: began.name })}
      problem={form.problem}
      onSubmit={form.onSubmit}
    >
      <TextInput
        label={fields('name')}
        required
        defaultValue={began.name}
        {...form.field('name')}
      />
      <Select
        label={fields('what-it-is')}
        data={optionsOf(SOURCE_KINDS, (each) => words(`source-kind.${each}`))}
        allowDeselect={false}
        value={kind}
        onChange={(value) => {
          setKind(value ?? began.kind);
        }}
      />
      <TextInput
        label={fields('agreed-description')}
        description={fields('agreed-description-hint')}
        defaultValue={began.agreedDescription ?? ''}
        {...form.field('agreedDescription')}
      />
      {(kind === 'unnamed-person' || began.anonymityReason !== null) && (
        <Textarea
          label={fields('anonymity-reason')}
          description={fields('anonymity-reason-hint')}
          autosize
          minRows={2}
          defaultValue={began.anonymityReason ?? ''}
          {...form.field('anonymityReason')}
        />
      )}
      <Group gap="xs">
        <Button type="submit" loading={form.isSending}>
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </FormFrame>
  );
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
