/** By which channel something has come that was not passed on here. */
export const receivedChannels = {
  siena: 'SIENA',
  i24_7: 'INTERPOL I-24/7',
  selec_system: 'The network of SELEC',
  secure_mail: 'Secure mail, carried by its own adapter',
  email: 'E-mail over a secured connection',
  fax: 'Fax',
  courier: 'Courier',
  phone: 'Telephone or radio',
  in_person: 'In person',
} as const;
export type ReceivedChannel = keyof typeof receivedChannels;

/** Why something received is kept and not used. */
export const restrictionGrounds = {
  evidence: 'It must be kept as evidence (LED, Art. 16(3)(b))',
  protected_interests: 'Its deletion would harm interests of the person that deserve protection (PCC Prüm, Art. 15(3))',
  accuracy_contested: 'Its accuracy is contested and cannot be ascertained (LED, Art. 16(3)(a))',
  notice: 'Its transmitter asked for it',
} as const;
export type RestrictionGround = keyof typeof restrictionGrounds;

/** Grounds on which an officer may keep it in spite of its deadline: with the national law that says so. */
export const holdGrounds = {
  evidence: restrictionGrounds.evidence,
  protected_interests: restrictionGrounds.protected_interests,
} as const;
export type HoldGround = keyof typeof holdGrounds;
