/** The texts of notices: the bell, its list, and the screen of all of them. */
export const notices = {
  title: 'Notices',
  unread: '{count, plural, =0 {No unread notices} one {# unread notice} other {# unread notices}}',
  bell: '{count, plural, =0 {Notices: No unread notices} one {Notices: # unread notice} other {Notices: # unread notices}}',
  'more-than': '{count, number}+',
  kind: {
    assigned: 'Assigned to you',
    'second-reading-asked': 'Second reading asked of you',
    'query-asked': 'A query is put to you',
    mentioned: 'You are mentioned',
    'second-reading-given': 'Second reading given',
    'query-answered': 'Your query is answered',
    answered: 'Answered in your thread',
    'claims-waiting': 'Your claims wait in a new draft',
    'identity-opened': 'A sealed identity of yours was opened',
    'identity-given': 'A sealed identity is in your hands',
  },
  'claims-waiting':
    'Draft {number}: {count, plural, one {one of your claims waits for you} other {# of your claims wait for you}}',
  'unread-kind': '<unseen>Unread:</unseen> {kind}',
  claim: 'Claim {number} <q>{words}</q>',
  all: 'All',
  'only-unread': 'Unread',
  'all-notices': 'All notices',
  'mark-all-read': 'Mark all as read',
  'show-all': 'Show all notices',
  'nothing-waits': 'Nothing waits for you',
  'nothing-waits-why': 'You have read every notice.',
  none: 'No notices yet',
  'none-why':
    'When a claim is given to you, when somebody turns to you in a thread or answers you there, when a query is put to you or yours is answered, when a new draft leaves claims of yours open, when somebody opens a sealed identity of yours, it is told here.',
} as const;
