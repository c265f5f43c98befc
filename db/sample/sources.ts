import type { SampleSource } from '#db/sample/worked.ts';

/** The sources of the sample story: people, bodies, papers, a post, one who must not be named. */
export const SAMPLE_SOURCES: readonly SampleSource[] = [
  {
    key: 'hallgren',
    name: 'Tomas Hallgren, defence minister of Ostrand',
    kind: 'named-person',
    reliability: 'C',
    agreedDescription: null,
  },
  {
    key: 'quiroz',
    name: 'Adela Quiroz, foreign minister of Veyra',
    kind: 'named-person',
    reliability: 'C',
    agreedDescription: null,
  },
  {
    key: 'report',
    name: 'Joint Monitoring Mission, annual report',
    kind: 'document',
    reliability: 'A',
    agreedDescription: null,
  },
  {
    key: 'customs',
    name: 'Veyra customs service, trade tables',
    kind: 'dataset',
    reliability: 'B',
    agreedDescription: null,
  },
  {
    key: 'delegate',
    name: 'Delegation adviser, met in the customs house on Tuesday',
    kind: 'unnamed-person',
    reliability: 'C',
    agreedDescription: 'a source close to the Veyran delegation',
  },
  {
    key: 'engineer',
    name: 'The engineer said to have left Veyra in April',
    kind: 'unnamed-person',
    reliability: 'F',
    agreedDescription: null,
  },
  {
    key: 'post',
    name: 'Unsigned post of 9 February',
    kind: 'social-post',
    reliability: 'E',
    agreedDescription: null,
  },
  {
    key: 'wire',
    name: 'Northern Wire',
    kind: 'outlet',
    reliability: 'C',
    agreedDescription: null,
  },
  {
    key: 'marrow',
    name: 'Marrow district administration',
    kind: 'institution',
    reliability: 'B',
    agreedDescription: null,
  },
  {
    key: 'ferre',
    name: 'Jonas Ferre, camp manager at Tolle',
    kind: 'named-person',
    reliability: 'B',
    agreedDescription: null,
  },
  {
    key: 'marrand',
    name: 'Ilse Marrand, our reporter in Port Calder',
    kind: 'staff-witness',
    reliability: 'A',
    agreedDescription: null,
  },
];
