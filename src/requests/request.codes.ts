/** The ways in which one state asks another. Which law carries each of them is for the register to say. */
export const requestRoutes = {
  central_units: 'From national central unit to national central unit (PCC SEE, Art. 4(1)-(3))',
  direct: 'Directly between listed authorities, the central units being informed (PCC SEE, Art. 4(4))',
  selec: 'Through SELEC: focal point, liaison officer, counterpart, focal point (SELEC Convention, Art. 13-15)',
  eu_spoc: 'To the single point of contact of another member of the Union (Directive (EU) 2023/977, Art. 4-6)',
  eu_direct: 'Directly to an authority of another member of the Union, with copies (Directive (EU) 2023/977, Art. 8)',
} as const;
export type RequestRoute = keyof typeof requestRoutes;

/** What the register calls each way. */
export const actionOf: Readonly<Record<RequestRoute, string>> = {
  central_units: 'REQ_INFO',
  direct: 'REQ_DIRECT',
  selec: 'SELEC_EXCHANGE',
  eu_spoc: 'EU_SPOC_REQ',
  eu_direct: 'EU_DIRECT',
};

/** By which law the unit on either side is found. */
export const wayOf: Readonly<Record<RequestRoute, { readonly instrument: string; readonly unionLaw: boolean }>> = {
  central_units: { instrument: 'PCC_SEE', unionLaw: false },
  direct: { instrument: 'PCC_SEE', unionLaw: false },
  selec: { instrument: 'SELEC', unionLaw: false },
  eu_spoc: { instrument: 'EU_2023_977', unionLaw: true },
  eu_direct: { instrument: 'EU_2023_977', unionLaw: true },
};

/** Where authorities write to each other without a unit between them. */
export const isDirect = (route: RequestRoute): boolean => route === 'direct' || route === 'eu_direct';
export const isOfUnion = (route: RequestRoute): boolean => route === 'eu_spoc' || route === 'eu_direct';

export const accessibilities = {
  directly: 'In a database that the asked unit can query itself',
  indirectly: 'To be had from other authorities or private parties, without coercion',
} as const;
export type Accessibility = keyof typeof accessibilities;

/** How something came or went where one side has no account here. */
export const channels = {
  here: 'Here',
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
export type Channel = keyof typeof channels;

/** Persons do not travel by these: written, and by a way that befits how sensitive the data are (PCC SEE, Art. 4(6)). */
export const openChannels: readonly Channel[] = ['fax', 'phone'];
/** These meet the standards of Europol or INTERPOL, where a state asks for that (PCC SEE, Art. 4(6), declarations). */
export const securedChannels: readonly Channel[] = ['siena', 'i24_7', 'secure_mail'];

/** Where both sides are here, it never leaves this system. */
export const isSecured = (elsewhere: string | null, channel: Channel = 'here'): boolean =>
  channel === 'here' ? elsewhere === null : securedChannels.includes(channel);

/** Which side has no account here: what comes from it, and what it does, is registered by the other one. */
export const elsewheres = {
  owner: 'The side that asks',
  other: 'The side that is asked',
} as const;
export type Elsewhere = keyof typeof elsewheres;

/** What the two sides have said to each other: every one of them is kept as it was said. */
export const messageKinds = {
  request: 'The request, as it was sent',
  spoken_request: 'The request as it was spoken',
  written_confirmation: 'Written confirmation of what was spoken',
  receipt: 'Receipt',
  copy_to_units: 'Notice to the central units',
  clarification_question: 'Question to the side that asks',
  clarification: 'Answer to it',
  forwarding: 'Notice that another authority is competent, and has it now',
  handover_rejected: 'That authority is not competent either',
  handover_withdrawn: 'The unit has it back',
  judicial_notice: 'Notice that a judicial authorisation is needed, why, and until when',
  judicial_outcome: 'What the judicial authority has decided',
  conditions: 'Conditions under which it would be carried out',
  conditions_accepted: 'Conditions accepted',
  conditions_declined: 'Conditions not accepted',
  answer: 'Answer',
  answer_in_part: 'A part of the answer',
  refusal: 'Refusal, with its ground and reasons',
  refusal_in_part: 'Refusal of a part, with its ground and reasons',
  withdrawal: 'Withdrawal of the request',
  reminder: 'Reminder',
} as const;
export type MessageKind = keyof typeof messageKinds;

/** How far something said has come. */
export const messageWays = {
  come: 'It has come to the other side',
  on_its_way: 'On its way through SELEC, from hand to hand',
  sent_back: 'Sent back on its way: the other side was not told',
} as const;
export type MessageWay = keyof typeof messageWays;

export const keptClassifications = {
  PUBLIC: 'Public',
  BPL: 'Basic protection',
  RESTRICTED: 'Restricted',
} as const;
