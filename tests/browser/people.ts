import type { Role } from '#lib/people/roles.ts';

/** The people of every founded desk in the browser tests, by role. */
export const PEOPLE = {
  admin: { name: 'Ada Ostberg', email: 'ada@example.org', password: 'lantern quarry mistral' },
  editor: { name: 'Edgar Lindqvist', email: 'edgar@example.org', password: 'copper sail oratorio' },
  checker: { name: 'Chika Obi', email: 'chika@example.org', password: 'violet anchor tundra' },
  reporter: { name: 'Rosa Iglesias', email: 'rosa@example.org', password: 'harbour felt juniper' },
  viewer: { name: 'Vera Kuhn', email: 'vera@example.org', password: 'marble otter sextant' },
} as const satisfies Record<Role, { name: string; email: string; password: string }>;
