import type { AuthorityKind } from '../authorities/authority.entity.js';
import { channels } from '../requests/request.codes.js';

/** To whom something is handed over to be investigated. */
export const recipientKinds = {
  investigation_unit: 'An investigation unit of the police, of whichever state',
  prosecutor: 'A prosecution service: what it is given can come before a court',
  selec: 'The Southeast European Law Enforcement Center, by way of the national focal point',
  joint_operational_office: 'The Joint Operational Office against human smuggling networks, Vienna',
} as const;
export type RecipientKind = keyof typeof recipientKinds;

/** Which authorities each of them can be: by kind, and the two bodies by their code. */
export const authoritiesOf: Readonly<Record<RecipientKind, { kinds: readonly AuthorityKind[]; body?: string }>> = {
  investigation_unit: { kinds: ['investigation_unit', 'police', 'border_police', 'customs'] },
  prosecutor: { kinds: ['prosecution'] },
  selec: { kinds: ['agency'], body: 'SELEC' },
  joint_operational_office: { kinds: ['agency'], body: 'JOO' },
};

/** How what is handed over comes to its recipient. */
export const handoverWays = {
  own_copy: 'Within the state, or to a body: as a frozen copy that the recipient reads here',
  transmission: 'To another state: as transmission items, into the custody of the recipient',
} as const;
export type HandoverWay = keyof typeof handoverWays;

/** What can be handed over: whatever carries handling of its own. */
export const handedTypes = {
  subjects: 'A subject',
  relations: 'A relation between subjects',
  intelligence_items: 'An intelligence item',
} as const;
export type HandedType = keyof typeof handedTypes;

/** What came of it. */
export const outcomes = {
  arrested: 'Somebody was arrested',
  charged: 'Somebody was charged',
  convicted: 'Somebody was convicted',
  acquitted: 'Whoever was charged was acquitted',
  network_dismantled: 'The network was dismantled',
  no_offence_found: 'No offence was found',
  information_insufficient: 'The information does not suffice',
  merged: 'It was taken into another investigation',
  not_found: 'The persons could not be found or identified',
  time_barred: 'The offence can no longer be prosecuted',
} as const;
export type Outcome = keyof typeof outcomes;

/** Why a copy no longer says what it said, or should not be relied on. */
export const changesOfSource = {
  frozen: 'Its consent was withdrawn, or it was blocked',
  erased: 'It was erased',
  taken_back: 'Its owner has taken its release back, and may have reviewed it anew',
  recalled: 'What was handed over was recalled',
} as const;
export type ChangeOfSource = keyof typeof changesOfSource;

/** How a recipient without an account here is reached. */
export const handoverChannels = Object.fromEntries(
  Object.entries(channels).filter(([code]) => code !== 'here'),
) as Omit<typeof channels, 'here'>;
export type HandoverChannel = keyof typeof handoverChannels;

/** Channels on which RESTRICTED may go. */
export const securedChannels: readonly HandoverChannel[] = [
  'siena',
  'i24_7',
  'selec_system',
  'secure_mail',
  'courier',
  'in_person',
];
