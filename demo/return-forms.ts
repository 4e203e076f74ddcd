import { v7 as newId } from 'uuid';
import { authorityId } from './people.js';
import type { Play } from './play.js';

/** Between which two states, by their codes; and whom it is about. */
export interface Between {
  readonly from: 'AT' | 'SI' | 'BG';
  readonly to: 'XK' | 'MK';
  readonly name: string;
}

const authorities = { XK: 'XK/police', MK: 'MK/border' } as const;

/** What an application says. */
export const application = (play: Play, to: Between['to']): object => ({
  otherCountry: to,
  otherAuthorityId: authorityId(authorities[to]),
  category: 'own_national',
  knowledgeAt: play.moment(0, '10:00'),
  apprehendedAt: play.moment(0, '10:00'),
  apprehendedPlace: 'Near the border (demonstration)',
  decision: {
    ref: `RD-2018-${newId().slice(-7)}`,
    authority: 'Office for foreigners (demonstration)',
    takenOn: play.date(1),
    ground: 'unlawful_entry',
    final: true,
    enforceable: true,
  },
});

export const person = ({ name, to }: Between): object => ({
  role: 'principal',
  familyName: name,
  givenNames: 'Demonstration',
  fatherName: 'Demonstration',
  motherName: 'Demonstration',
  sex: 'male',
  bornOn: '1990-05-01',
  birthPlace: 'A place (demonstration)',
  nationalities: [to],
  photoRef: 'photo-1',
  documents: [{ type: 'identity_card', number: 'A0000001', issuingCountry: to, expiresOn: '2017-01-01' }],
});

/** And what shows who they are. */
export const card: object = {
  kind: 'nat_id',
  documentType: 'Identity card',
  number: 'A0000001',
  copyAttached: true,
  strengthClaimed: 'prima_facie',
};
