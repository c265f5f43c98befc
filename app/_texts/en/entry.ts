/** The texts of the screens before one is signed in: sign-in, the first run, an invitation. */
export const entry = {
  'sign-in': 'Sign in',
  'sign-in-lead': 'No account yet? An administrator of this desk can send you an invitation.',
  email: 'E-mail',
  password: 'Password',
  'email-wanted': 'Give your e-mail address.',
  'password-wanted': 'Give your password.',
  welcome: 'Welcome',
  'open-your-desk': 'Open your desk',
  'open-your-desk-lead':
    'You become its first administrator. The desk opens with a sample story that is half checked, so that you can see how the work looks; nothing leaves this machine.',
  'first-administrator': 'First administrator',
  'your-name': 'Your name',
  'your-name-purpose': 'As colleagues know you; it stands in the record.',
  'open-the-desk': 'Open the desk',
  'join-the-desk': 'Join the desk',
  join: 'Join',
  'you-are-invited':
    'You are invited as <b>{role, select, admin {administrator} editor {editor} checker {checker} reporter {reporter} other {viewer}}</b> ({email}). {purpose}. The link works once, and ends <when></when>.',
  'invitation-over': 'This invitation cannot be used',
  'invitation-over-lead':
    'Its link was used already, was taken back, has expired (after seven days), or was not copied whole. Ask the administrator who sent it for a new one.',
  'have-an-account': 'I have an account: sign in',
} as const;
