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

/** On each item of the checklist an answer with which nothing stands in the way. */
export const answers = (country: string): Record<string, object> => ({
  return_decision: { finding: 'enforceable', reference: 'RD 815 (demonstration)', on: '2018-11-12' },
  rights_information: { finding: 'given_by_interpreter', language: 'sq', interpreter: 'RRIS-12' },
  asylum_question: { finding: 'no_fear', words: 'No.', language: 'sq', interpreter: 'RRIS-12' },
  lawyer_contact: { finding: 'declined' },
  vulnerability: { finding: 'nothing_found' },
  age: { finding: 'adult' },
  family_links: { finding: 'no_family' },
  health: { finding: 'fit' },
  risk_in_requested_state: { finding: 'no_risk', words: 'A national; has lived there until this year.', country },
  risk_onward: { finding: 'no_risk', words: 'Is not sent on.', country },
  nationality_preference: { finding: 'one_nationality' },
  legal_standing: { finding: 'none' },
  identity: { finding: 'consistent' },
  health_consent: { finding: 'refused' },
  detention: { finding: 'at_liberty' },
});

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

/** A handover at which nothing happened but what was to happen. */
export const nothingHappened = {
  place: 'At the gate (demonstration)',
  identityMethods: ['photo'],
  identityResult: 'match',
  handed: [{ kind: 'document_original', description: 'Passport' }],
  restraint: null,
  restraintMinutes: null,
  restraintReason: null,
  incidents: null,
  injuries: null,
  complaints: null,
  complaintLanguage: null,
  told: 'Where they are and what follows',
  toldInLanguage: 'sq',
  interpreterRef: null,
  asylumWish: false,
  guardianName: null,
  guardianService: null,
  guardianSignedAt: null,
  monitorRef: null,
  reservations: null,
};
