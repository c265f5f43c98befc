import { type Permission, allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';

/** A screen one can go to by the bar or the palette. */
export interface Screen {
  readonly href: string;
  readonly label: string;
  readonly description: string;
  /** Whether it stands in the bar; the rest is reached by the account menu and the palette. */
  readonly isInBar: boolean;
}

const SCREENS: readonly (Screen & { readonly needs: Permission })[] = [
  {
    href: '/',
    label: 'Stories',
    description: 'All stories on your desk, and whose turn it is',
    isInBar: true,
    needs: 'read stories',
  },
  {
    href: '/verdicts',
    label: 'Verdicts',
    description: 'What is corroborated, unverified and disputed',
    isInBar: true,
    needs: 'read verdict figures',
  },
  {
    href: '/claims',
    label: 'Claims',
    description: 'Every claim, filtered by verdict, kind, person and time',
    isInBar: true,
    needs: 'read stories',
  },
  {
    href: '/templates',
    label: 'Templates',
    description: 'The house’s own wording for justifications and questions',
    isInBar: true,
    needs: 'check claims',
  },
  {
    href: '/people',
    label: 'People',
    description: 'Colleagues, invitations and API keys',
    isInBar: true,
    needs: 'run the desk',
  },
  {
    href: '/stories/new',
    label: 'Open a story',
    description: 'Paste a draft or upload a file',
    isInBar: false,
    needs: 'open stories',
  },
  {
    href: '/notices',
    label: 'Notices',
    description: 'Where it is your turn',
    isInBar: false,
    needs: 'know oneself',
  },
  {
    href: '/account',
    label: 'Your account',
    description: 'Password, sessions and keyboard',
    isInBar: false,
    needs: 'know oneself',
  },
  {
    href: '/reference',
    label: 'API reference',
    description: 'Everything a program can do on this desk',
    isInBar: false,
    needs: 'know oneself',
  },
];

/** The screens somebody with this role can use. */
export function screensFor(role: Role): readonly Screen[] {
  return SCREENS.filter((screen) => allows(role, screen.needs)).map((screen) => ({
    href: screen.href,
    label: screen.label,
    description: screen.description,
    isInBar: screen.isInBar,
  }));
}
