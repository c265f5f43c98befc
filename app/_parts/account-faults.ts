import type { Speak } from '#app/_texts/speak.ts';

/**
 * Why a new password is refused before it is sent; null when it may be tried. The server refuses the same
 * and also common passwords.
 */
export function passwordFault(password: string, t: Speak<'words'>): string | null {
  const characters = Array.from(password).length;
  if (characters < 12) return t('password-too-short');
  if (characters > 256) return t('password-too-long');
  return null;
}

/** Why a name is refused before it is sent. */
export function nameFault(name: string, t: Speak<'words'>): string | null {
  return name.trim() === '' ? t('name-missing') : null;
}

/** Why an e-mail address is refused before it is sent. */
export function emailFault(email: string, t: Speak<'words'>): string | null {
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? null : t('email-missing');
}
