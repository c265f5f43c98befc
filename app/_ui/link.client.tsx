'use client';

import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  UnstyledButton,
  type UnstyledButtonProps,
} from '@mantine/core';
import Link from 'next/link';
import type { MouseEventHandler, ReactNode } from 'react';

interface Rest {
  readonly href: string;
  readonly children: ReactNode;
  readonly id?: string;
  readonly title?: string;
  readonly target?: string;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page' | 'true' | 'false';
  readonly 'aria-describedby'?: string;
}

/*
 * Server components cannot hand the link component to Mantine as a property, so the pairs they need
 * are made here. Links are not fetched ahead: a list of 50 stories would ask the server for 50 galleys.
 */

/** A link in running text or a table. */
export function TextLink(props: AnchorProps & Rest) {
  return <Anchor component={Link} prefetch={false} {...props} />;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton(props: ButtonProps & Rest) {
  return <Button component={Link} prefetch={false} {...props} />;
}

/** A link without a look of its own. */
export function PlainLink(props: UnstyledButtonProps & Rest) {
  return <UnstyledButton component={Link} prefetch={false} {...props} />;
}
