/** Whose referrals to collections, and whose entries in them, are counted together, day by day. */
export const probingScopes = {
  officer: 'All referrals of one officer',
  country: 'All referrals of one state',
  entry_officer: 'All entries of collections that one officer writes by hand',
  entry_country: 'All entries of collections that officers of one state write by hand',
} as const;
export type ProbingScope = keyof typeof probingScopes;
