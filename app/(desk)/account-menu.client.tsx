'use client';

import { useLanguage, useTexts } from '#texts';
import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconApi,
  IconChevronDown,
  IconLanguage,
  IconLogout,
  IconUser,
  IconZoomCheck,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useSignOut } from '#app/_parts/sign-out.client.tsx';
import { LANGUAGES, LANGUAGE_NAMES } from '#app/_texts/language.ts';
import { chooseLanguage } from '#app/_ui/choose-language.client.ts';
import { allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';

/** Who is signed in, and what concerns only them; the other languages call themselves by their own names. */
export function AccountMenu({ name, role }: { readonly name: string; readonly role: Role }) {
  const t = useTexts('frame');
  const words = useTexts('words');
  const spoken = useLanguage();
  const { signOut, dialog } = useSignOut();
  return (
    <>
      {dialog}
      <Menu position="bottom-end" width={230} withinPortal withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <UnstyledButton className="sm-account" aria-label={t('account-of', { name })}>
            <span className="sm-account-initial" aria-hidden>
              {initialOf(name)}
            </span>
            <span className="sm-account-name">{name}</span>
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {name} · {words(`role.${role}`)}
          </Menu.Label>
          <Menu.Item component={Link} href="/account" leftSection={<IconUser size={16} />}>
            {t('your-account')}
          </Menu.Item>
          <Menu.Item component={Link} href="/reference" leftSection={<IconApi size={16} />}>
            {t('api-reference')}
          </Menu.Item>
          {allows(role, 'run the desk') && (
            <Menu.Item component={Link} href="/finders" leftSection={<IconZoomCheck size={16} />}>
              {t('screen.finders')}
            </Menu.Item>
          )}
          {LANGUAGES.filter((language) => language !== spoken).map((language) => (
            <Menu.Item
              key={language}
              lang={language}
              leftSection={<IconLanguage size={16} />}
              onClick={() => {
                chooseLanguage(language);
              }}
            >
              {LANGUAGE_NAMES[language]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
            {t('sign-out')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** The first letter as readers see it: an accent or an emoji stays whole. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name.trim());
  return (first?.segment ?? '?').toUpperCase();
}
