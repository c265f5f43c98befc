/** What sealing, opening and keeping the identity of a source can be refused for. */
export const IDENTITY_REFUSALS = {
  'identity-people-only':
    'Only a person who is signed in can do this to a sealed identity: no API key and no command line can. Sign in in a browser.',
  'identity-members-only':
    'A sealed identity is for people on its story alone, and no role stands in for that. Ask to be added to the story.',
  'identity-unnamed-only':
    'Only an unnamed person has a sealed identity. Change what this source is first, if it is one.',
  'identity-sealed-already':
    'The identity of this source is sealed already. Whoever owns it can change it.',
  'identity-name-missing': 'Give the name of the source.',
  'identity-not-reader':
    'You are not one of the people who may open this identity, and no role stands in for that. Ask {owner}, who owns it.',
  'identity-not-owner': 'Only {owner}, who owns this identity, can do this. Ask them.',
  'identity-owner-here':
    'Only {owner}, who owns this identity, can hand it over. Another reader can take it over once they have left the desk or the story.',
  'identity-take-for-oneself':
    'Whoever owned this identity has left. You can take it over yourself, and then hand it on.',
  'identity-destroyed':
    'This identity was destroyed, and nobody can bring it back. Seal it anew if you know it.',
  'identity-reader-unfit':
    '{name} cannot be named on it: it takes an active account, being on the story, and any role but viewer.',
  'identity-reads-already': '{name} may open it already.',
  'identity-reads-not': '{name} is not one of the people who may open it. Name them on it first.',
  'identity-owner-reads':
    'Whoever owns an identity may always open it. Hand it over first, then take yourself off.',
  'identity-secret-missing':
    "The desk's secret number {number} for identities is not in the data folder, and nothing can be opened or sealed without it. Ask whoever runs the desk to put it back: sourcemark identities restore FILE.",
  'identity-secret-wrong':
    "The desk's secret number {number} for identities is not the one this was sealed with. Nothing was changed. Ask whoever runs the desk to put the right one back: sourcemark identities restore FILE.",
  'desk-key-unreadable':
    'The key by which this desk signs its records cannot be read. Nothing was made. Ask whoever runs the desk to put it back: sourcemark record key restore FILE.',
  'identity-secret-unreadable':
    'The file with the desk’s secrets for identities is damaged. Nothing was changed. Ask whoever runs the desk to put it back: sourcemark identities restore FILE.',
  'identity-damaged':
    'What is stored of this identity was changed since it was sealed, and does not open. Ask whoever runs the desk to verify it: sourcemark verify.',
} as const;
