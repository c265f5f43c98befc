/** The roles of a desk: who checks, who decides and signs, who wrote it, who may look, who runs it. */
export const ROLES = ['admin', 'editor', 'checker', 'reporter', 'viewer'] as const;

/** A person's or an API key's role. */
export type Role = (typeof ROLES)[number];
