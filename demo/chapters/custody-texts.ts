import type { Play } from '../play.js';

/** By which the hirer of the van is found again: a document of each year and operation, invented. */
export const document = (play: Play) => ({ kind: 'document', value: `MK ${play.year} ${play.script.sequence} 771` });

/** What goes with a request or its answer: who is meant, how sure that is, and until when it is kept. */
export const item = (play: Play, request: string, says: string) => ({
  carrierType: 'requests',
  carrierId: request,
  itemKind: 'person',
  title: 'Hirer of a van (demonstration)',
  statements: [{ field: 'personal_details', text: says, character: 'fact' }],
  identifiers: [document(play)],
  subjectCategory: 'SUSPECT',
  accuracyNote: 'From the contract of the hire company.',
  purpose: 'Smuggling of migrants across the common border',
  deleteBy: play.moment(365, '12:00'),
  sourceGrade: 'A',
  infoGrade: '2',
});

/** What is asked of the other state. */
export const request = {
  route: 'central_units',
  otherCountry: 'MK',
  subject: 'VEHICLE_OWNER_HOLDER',
  offence: 'IMMIGRANT_SMUGGLING',
  personalData: true,
  accessibility: 'directly',
  title: 'Hirer of the van from Gevgelija',
  requested: 'Who hired the vehicle in the week before it was seen near Kakavia.',
  purpose: 'Investigation of the smuggling of migrants towards Greece',
  facts: 'The hire company is known from an earlier answer; who drove that week is not.',
  whyHeldThere: 'The hire company has its seat in the asked state.',
} as const;

/** What takes the place of what was wrong. */
export const whatIsRight = (play: Play) => ({
  kind: 'incorrect',
  grounds: 'The van was hired in Strumica.',
  corrected: {
    title: 'Hirer of a van (demonstration)',
    statements: [{ field: 'personal_details', text: 'Hired a white van in Strumica', character: 'fact' }],
    identifiers: [document(play)],
  },
});
