'use client';

import { useTexts } from '#texts';
import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { MOST_SIGNERS, ONE_SIGNATURE } from '#lib/policy/signing.ts';
import { type SigningDraft, SIGNATURES } from './policy-draft.ts';

/** Who signs under a policy: one to three editors by name, or editors by a vote. */
export function SigningFields(props: {
  readonly signing: SigningDraft | undefined;
  readonly problemOf: (path: string) => ReactNode;
  readonly onChange: (signing: SigningDraft) => void;
}) {
  const { problemOf, onChange } = props;
  const signing = props.signing ?? ONE_SIGNATURE;
  const t = useTexts('policies');
  return (
    <div className="sm-policy-fields">
      <Select
        label={t('signing')}
        data={[
          ...SIGNATURES.map((count) => ({
            value: String(count),
            label: t('signed-by', { count }),
          })),
          { value: 'vote', label: t('signed-by-vote') },
        ]}
        allowDeselect={false}
        value={signing.kind === 'vote' ? 'vote' : String(signing.count)}
        error={problemOf('signing')}
        onChange={(value) => {
          if (value === 'vote') onChange({ kind: 'vote', needs: 2, of: 3 });
          const count = SIGNATURES.find((each) => String(each) === value);
          if (count !== undefined) onChange({ kind: 'signatures', count });
        }}
      />
      {signing.kind === 'vote' &&
        (['needs', 'of'] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`vote-${name}`)}
            min={1}
            max={MOST_SIGNERS}
            allowDecimal={false}
            value={signing[name]}
            error={problemOf(`signing.${name}`)}
            onChange={(value) => {
              onChange({ ...signing, [name]: value });
            }}
          />
        ))}
    </div>
  );
}
