'use client';

import './language-choice.css';
import { useLanguage, useTexts } from '#texts';
import { UnstyledButton } from '@mantine/core';
import { LANGUAGES, LANGUAGE_NAMES } from '#app/_texts/language.ts';
import { chooseLanguage } from '#app/_ui/choose-language.client.ts';

/** The interface's languages by their own names, each a button but for the one that is spoken. */
export function LanguageChoice() {
  const spoken = useLanguage();
  const t = useTexts('house');
  return (
    <div className="sm-languages" role="group" aria-label={t('language')}>
      {LANGUAGES.map((language) => (
        <UnstyledButton
          key={language}
          lang={language}
          aria-pressed={language === spoken}
          className="sm-language"
          onClick={() => {
            chooseLanguage(language);
          }}
        >
          {LANGUAGE_NAMES[language]}
        </UnstyledButton>
      ))}
    </div>
  );
}
