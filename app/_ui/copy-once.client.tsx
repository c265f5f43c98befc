'use client';

import './copy-once.css';
import { useTexts } from '#texts';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

/** A secret that is shown this once, with a button that copies it. Selecting it by hand works too. */
export function CopyOnce({ label, value }: { readonly label: string; readonly value: string }) {
  const t = useTexts('house');
  return (
    <div className="sm-copy">
      <TextInput
        className="sm-copy-field"
        label={label}
        value={value}
        readOnly
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <CopyButton value={value} timeout={4000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={
              copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
            }
          >
            {copied ? t('copied') : t('copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
