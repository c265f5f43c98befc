import type { Texts } from '#app/_texts/english.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { type Permission, allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';

/** What the texts call a screen. */
export type ScreenName = keyof Texts['frame']['screen'];

/** A screen one can go to by the bar or the palette. */
export interface Screen {
  readonly href: string;
  readonly label: string;
  readonly description: string;
  /** Whether it stands in the bar; the rest is reached by the account menu and the palette. */
  readonly isInBar: boolean;
}

interface Known extends Pick<Screen, 'href' | 'isInBar'> {
  readonly name: ScreenName;
  readonly needs: Permission;
}

const SCREENS: readonly Known[] = [
  {
    href: '/',
    name: 'stories',
    isInBar: true,
    needs: 'read stories',
  },
  {
    href: '/verdicts',
    name: 'verdicts',
    isInBar: true,
    needs: 'read verdict figures',
  },
  {
    href: '/claims',
    name: 'claims',
    isInBar: true,
    needs: 'read stories',
  },
  {
    href: '/templates',
    name: 'templates',
    isInBar: true,
    needs: 'check claims',
  },
  {
    href: '/policies',
    name: 'policies',
    isInBar: true,
    needs: 'check claims',
  },
  {
    href: '/people',
    name: 'people',
    isInBar: true,
    needs: 'run the desk',
  },
  {
    href: '/house',
    name: 'house',
    isInBar: false,
    needs: 'know oneself',
  },
  {
    href: '/finders',
    name: 'finders',
    isInBar: false,
    needs: 'run the desk',
  },
  {
    href: '/stories/new',
    name: 'new-story',
    isInBar: false,
    needs: 'open stories',
  },
  {
    href: '/notices',
    name: 'notices',
    isInBar: false,
    needs: 'know oneself',
  },
  {
    href: '/account',
    name: 'account',
    isInBar: false,
    needs: 'know oneself',
  },
  {
    href: '/reference',
    name: 'reference',
    isInBar: false,
    needs: 'know oneself',
  },
];

/** The screens somebody with this role can use, in the words of their language. */
export function screensFor(role: Role, t: Speak<'frame'>): readonly Screen[] {
  return SCREENS.filter((screen) => allows(role, screen.needs)).map((screen) => ({
    href: screen.href,
    label: t(`screen.${screen.name}`),
    description: t(`screen-purpose.${screen.name}`),
    isInBar: screen.isInBar,
  }));
}
