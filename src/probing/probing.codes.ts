/** Whose referrals to collections are counted together, day by day. */
export const probingScopes = {
  officer: 'All referrals of one officer',
  country: 'All referrals of one state',
} as const;
export type ProbingScope = keyof typeof probingScopes;
