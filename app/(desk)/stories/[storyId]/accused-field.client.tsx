'use client';

import { useTexts } from '#texts';
import { Button, TagsInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSources } from './story-lists.client.ts';

/** The parties as a form holds them: each on a line. */
export function textOfParties(parties: readonly string[]): string {
  return parties.join('\n');
}

/** The parties out of what a form holds. */
export function partiesIn(text: string): readonly string[] {
  return text.split('\n').filter((party) => party !== '');
}

interface Accused {
  readonly parties: readonly string[];
  readonly problem: ReactNode;
  readonly isReadOnly: boolean;
  readonly onChange: (parties: readonly string[]) => void;
}

/** Whom a claim accuses of something serious. Most claims accuse nobody: the field is then one button. */
export function AccusedField(props: Accused) {
  const { parties, isReadOnly } = props;
  const t = useTexts('claim');
  const [isWanted, setWanted] = useState(false);
  if (parties.length > 0 || isWanted) return <PartyField {...props} isNew={isWanted} />;
  if (isReadOnly) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      className="sm-accuses"
      onClick={() => {
        setWanted(true);
      }}
    >
      {t('accuses-somebody')}
    </Button>
  );
}

function PartyField(props: Accused & { readonly isNew: boolean }) {
  const { parties, problem, isReadOnly, isNew, onChange } = props;
  const t = useTexts('claim');
  const sources = useSources();
  const named = sources.filter(({ kind }) => kind === 'named-person' || kind === 'institution');
  return (
    <TagsInput
      label={t('accused')}
      description={t('accused-hint')}
      data={[...new Set(named.map(({ name }) => name))]}
      // A name may hold a comma: only Enter ends it.
      splitChars={[]}
      acceptValueOnBlur
      autoFocus={isNew}
      readOnly={isReadOnly}
      value={[...parties]}
      error={problem}
      onChange={onChange}
    />
  );
}
