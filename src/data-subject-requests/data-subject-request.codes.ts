/** What a person asks about the data that are held of them. */
export const requestKinds = {
  access: 'What is held about them',
  correction: 'That what is wrong is corrected',
  erasure: 'That what is unlawful is destroyed',
  restriction: 'That it is no longer used',
} as const;
export type RequestKind = keyof typeof requestKinds;

export const channels = {
  in_person: 'In person',
  letter: 'By letter',
  electronic: 'Electronically',
  authority: 'Through a data-protection authority',
} as const;
export type Channel = keyof typeof channels;

export const decisions = {
  grant: 'All that was asked',
  partial: 'A part of what was asked',
  refuse: 'Nothing of what was asked',
  neither_confirm_nor_deny: 'Neither confirmed nor denied that anything is held',
} as const;
export type Decision = keyof typeof decisions;

/** How somebody proved who they are. */
export const proofs = {
  identity_document: 'A document of identity was seen',
  electronic_identity: 'An electronic identity',
  known_in_person: 'They are known to the officer',
  representative: 'A representative with a power and both identities',
} as const;
export type Proof = keyof typeof proofs;

/** What is done to a record that was found, when the request is granted. */
export const remedies = {
  destroy: 'The copy that was received is destroyed',
  restrict: 'The copy that was received is kept and not used',
  tell_transmitter: 'Whoever passed it on is told that it seems wrong',
  tell_recipients: 'Everybody to whom it was passed on is told to delete it, or not to use it',
} as const;
export type Remedy = keyof typeof remedies;

export const opinions = {
  no_objection: 'Nothing stands against telling the person',
  objects_in_part: 'Something stands against a part of it',
  objects: 'Something stands against it',
} as const;
export type Opinion = keyof typeof opinions;
