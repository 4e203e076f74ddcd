/** What happened to what was received. */
export const breachKinds = {
  disclosure: 'It came to somebody who has no right to it',
  access: 'Somebody without right had access to it',
  loss: 'It is lost',
  alteration: 'It was changed without right',
  destruction: 'It was destroyed without right or by accident',
} as const;
export type BreachKind = keyof typeof breachKinds;
