/** What the law says of an action between two states on a day. */
export const applicabilities = {
  allowed: 'The instrument carries it, and nothing stands in the way',
  conditional: 'The instrument carries it, once something is done or shown',
  needs_confirmation: 'A possible basis: what decides it is not known or not verified, and somebody has to confirm it',
  blocked: 'The instrument does not carry it',
} as const;
export type Applicability = keyof typeof applicabilities;
