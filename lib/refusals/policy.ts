/** What a house policy can be refused for. */
export const POLICY_REFUSALS = {
  'rule-id-unfit':
    'A rule goes by lower-case letters, digits and single hyphens, such as two-origins: at most {most} of them.',
  'rule-id-doubled': 'Another rule of this policy goes by this already. Choose something else.',
} as const;
