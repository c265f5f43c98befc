'use client';

import { Menu, UnstyledButton } from '@mantine/core';
import { IconApi, IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react';
import Link from 'next/link';
import { useSignOut } from '#app/_parts/sign-out.client.tsx';
import { ROLE_WORDS } from '#app/_parts/wording.ts';
import type { Role } from '#lib/people/roles.ts';

/** Who is signed in, and what concerns only them. */
export function AccountMenu({ name, role }: { readonly name: string; readonly role: Role }) {
  const { signOut, dialog } = useSignOut();
  return (
    <>
      {dialog}
      <Menu position="bottom-end" width={230} withinPortal withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <UnstyledButton className="sm-account" aria-label={`Account of ${name}`}>
            <span className="sm-account-initial" aria-hidden>
              {initialOf(name)}
            </span>
            <span className="sm-account-name">{name}</span>
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {name} · {ROLE_WORDS[role]}
          </Menu.Label>
          <Menu.Item component={Link} href="/account" leftSection={<IconUser size={16} />}>
            Your account
          </Menu.Item>
          <Menu.Item component={Link} href="/reference" leftSection={<IconApi size={16} />}>
            API reference
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
            Sign out
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
