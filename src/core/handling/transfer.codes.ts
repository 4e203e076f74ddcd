import { handlingCodes } from './handling.codes.js';

/** What an item that is passed on between states carries: the handling codes, and what its legal basis puts on it. */
export const transferCodes = {
  ...handlingCodes,
  PURPOSE_BOUND: 'Only for the purpose that it was passed on for',
  NO_THIRD_STATE: 'Not to a third state without consent of the provider',
  NO_FISCAL: 'Not for criminal matters of taxes, customs or currency, nor for assessing duties',
  RESTRICT_TO_MS: 'Only for the members and partners that the provider names',
} as const;
export type TransferCode = keyof typeof transferCodes;

/** What the provider’s permission can lift. */
export const lifts = {
  H1: 'May be disclosed in judicial proceedings',
  H2: 'May be passed on',
  OTHER_PURPOSE: 'May be used for another purpose',
  THIRD_STATE: 'May be passed on to a third state',
} as const;
export type Lifts = keyof typeof lifts;

/** On what something received is used for another purpose before its provider can be asked (PCC SEE, Art. 31(4)(a)). */
export const emergencies = {
  immediate_threat: 'To prevent an immediate and serious threat to public security',
  serious_offence: 'To prevent a serious offence',
} as const;
export type Emergency = keyof typeof emergencies;
