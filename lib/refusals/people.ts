/** What accounts, invitations and passwords can be refused for. */
export const PEOPLE_REFUSALS = {
  'name-missing': 'Give a name.',
  'name-too-long': 'A name has at most {most} characters.',
  'name-with-controls': 'A name is one line without control characters.',
  'email-unfit': 'Give an e-mail address such as mara@example.org.',
  'email-has-account': 'Somebody with the address {email} has an account on this desk already.',
  'email-on-desk':
    'Somebody with the e-mail address {email} is on this desk already. Use another address.',
  'desk-founded': 'This desk has its first administrator already. Sign in, or ask to be invited.',
  'desk-opened':
    'This desk has been opened already. Sign in, or ask its administrator for an invitation.',
  'last-administrator':
    '{name} is the last active administrator. Make somebody else an administrator first.',
  'last-administrator-now':
    "{name} is the desk's last administrator. Make somebody else one first.",
  'invitation-unusable':
    'This invitation cannot be used (any more). Ask an administrator of the desk for a new one.',
  'invitation-used': '{name} has joined by this invitation. Deactivate their account instead.',

  'password-missing': 'Choose a password.',
  'password-has-most': 'A password has at most {most} characters.',
  'password-half-character':
    'The password holds half a character. Choose another: four or five unrelated words are good.',
  'password-too-short':
    'A password has at least {least} characters; this one has {length}. Choose another: four or five unrelated words are good.',
  'password-too-long':
    'A password has at most {most} characters; this one has {length}. Choose another: four or five unrelated words are good.',
  'password-common':
    'This password is one of those guessed first. Choose another: four or five unrelated words are good.',
  'password-names-owner':
    'This password holds your name or e-mail address. Choose another: four or five unrelated words are good.',
  'password-repeats':
    'This password repeats one short piece. Choose another: four or five unrelated words are good.',
  'password-runs':
    'This password runs along the keyboard or alphabet. Choose another: four or five unrelated words are good.',
  'current-password-wrong': 'This is not your current password.',
  'current-password-wrong-again': 'This is not your current password. Type it again.',
  'sign-in-wrong':
    'The e-mail address or the password is not right, or the account was deactivated. Check both, or ask an administrator.',
  'too-many-guesses':
    'Too many wrong passwords. Wait {seconds} s and try again; an administrator can invite you anew if you forgot yours.',
  'session-not-yours': 'This session is not one of yours, or it has ended already.',
} as const;
