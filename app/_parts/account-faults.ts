/** What a password must be, as forms say it; the server refuses the same and also common passwords. */
export const PASSWORD_RULE = 'At least 12 characters. A few words in a row are easy to remember.';

/** Why a new password is refused before it is sent; null when it may be tried. */
export function passwordFault(password: string): string | null {
  const characters = Array.from(password).length;
  if (characters < 12) return 'Use at least 12 characters.';
  if (characters > 256) return 'Use at most 256 characters.';
  return null;
}

/** Why a name is refused before it is sent. */
export function nameFault(name: string): string | null {
  return name.trim() === '' ? 'Give a name.' : null;
}

/** Why an e-mail address is refused before it is sent. */
export function emailFault(email: string): string | null {
  return /^\S+@\S+\.\S+$/.test(email.trim())
    ? null
    : 'Give an e-mail address such as mara@example.org.';
}
