import type { Speak } from '#app/_texts/speak.ts';

/** The reason that is kept in the record where somebody undid what they had just done. */
export const UNDONE = 'Undone by the one who did it.';

/** Why something was withdrawn: what a person wrote as it stands, what the house wrote in the reader's language. */
export function withdrawnReason(reason: string | null, t: Speak<'words'>): string {
  return reason === UNDONE ? t('undone-reason') : (reason ?? '');
}
