/** What an officer of another state may do. Where nothing is listed, they advise and support. */
export const powers = {
  advise: 'Advise and support, without sovereign powers',
  identity_check: 'Check identity',
  hold: 'Hold persons who evade a check until an officer of the host takes over',
  host_instructed: 'Carry out tasks under instruction and in the presence of an officer of the host',
  own_law: 'All powers under the law of their own state, in which they serve',
} as const;
export type Power = keyof typeof powers;

/** What has to be so before the powers of a basis hold; until then they only advise. */
export const conditions = {
  common_border: 'Only on the common border of host and sending state',
  host_law: 'Only as far as the host state’s law or declaration provides',
  own_state: 'Only for officers of the host state itself',
} as const;
export type Condition = keyof typeof conditions;

/** How sure we are: what is not verified may warn, never decide. */
export const trusts = {
  verified: 'Read in an official publication',
  secondary: 'From a website of a body that should know',
  unverified: 'Not confirmed: may warn, never decides',
} as const;
export type Trust = keyof typeof trusts;
