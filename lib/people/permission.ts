import { type Role } from '#lib/people/roles.ts';

/** Who holds a permission: a list of roles, or anybody, signed in or not. */
export type Holders = readonly Role[] | 'anybody';

const EVERYONE = ['admin', 'editor', 'checker', 'reporter', 'viewer'] as const;
const EDITORIAL = ['admin', 'editor', 'checker'] as const;
const NEWSROOM = ['admin', 'editor', 'checker', 'reporter'] as const;

/**
 * The permission table: what each role may do, readable at a glance. Permissions on a story hold only
 * in stories the actor may see; that is checked apart, in `perform`.
 */
export const PERMISSIONS = {
  //                     admin  editor  checker  reporter  viewer
  'enter the desk': 'anybody',
  'know oneself': EVERYONE,
  'read stories': EVERYONE,
  'read reports': EVERYONE,
  'open stories': EDITORIAL,
  'check claims': EDITORIAL,
  'discuss claims': NEWSROOM,
  'keep identities': NEWSROOM,
  'answer queries': NEWSROOM,
  'run stories': ['admin', 'editor'],
  'read verdict figures': ['admin', 'editor', 'checker'],
  'know colleagues': EVERYONE,
  'run the desk': ['admin'],
  'verify the record': ['admin', 'editor'],
} as const satisfies Record<string, Holders>;

/** What an operation needs. */
export type Permission = keyof typeof PERMISSIONS;

/** Whether a role (null: nobody is signed in) holds a permission. */
export function allows(role: Role | null, permission: Permission): boolean {
  const holders: Holders = PERMISSIONS[permission];
  if (holders === 'anybody') return true;
  return role !== null && holders.includes(role);
}
