/** The texts of the screen that concerns only oneself: password, sessions, keyboard, language. */
export const account = {
  title: 'Your account',
  'who-you-are': '{name} · {role}. {purpose}.',
  password: 'Password',
  'password-lead': 'Changing it signs you out everywhere else.',
  'change-your-password': 'Change your password',
  'current-password': 'Current password',
  'new-password': 'New password',
  'current-password-wanted': 'Give your current password.',
  'change-the-password': 'Change the password',
  'password-changed': 'Your password is changed, and your other sessions have ended.',
  places: 'Where you are signed in',
  'places-lead': 'End what you do not recognise, then change your password.',
  'this-browser': 'this browser',
  /* A browser as its user agent tells it: both what and where, one of them, or neither. */
  browser:
    '{known, select, both {{browser} on {system}} browser {{browser} on a system that is not known} system {A browser on {system}} other {A browser that is not known}}',
  'end-session-in':
    '{known, select, both {End the session in {browser} on {system}} browser {End the session in {browser} on a system that is not known} system {End the session in a browser on {system}} other {End the session in a browser that is not known}}',
  'address-not-known': 'address not known',
  'signed-in-since': 'signed in <when></when>',
  'last-seen': 'last seen <when></when>',
  end: 'End',
  'session-ended': 'That session has ended.',
  'end-all-others': 'End all the others',
  'all-others-ended': 'All your other sessions have ended.',
  keyboard: 'Keyboard',
  'single-letter-keys': 'Single-letter keys in the galley',
  'single-letter-keys-purpose':
    'Such as “n” for the next claim. Switch them off if you dictate or if keys slip; everything stays reachable by Tab, arrows and Ctrl/Cmd-K. Kept on this browser.',
  listening: 'Screen readers',
  'say-marks': 'Say in the text where claims begin and end',
  'say-marks-purpose':
    'For screen readers. Switched off, a draft is read without interruption, and the list of claims still tells of each. Kept on this browser.',
  language: 'Language',
  'language-lead':
    'Of buttons, labels and messages. What colleagues write stays as it is. Kept on this browser.',
  'sign-out': 'Sign out',
} as const;
