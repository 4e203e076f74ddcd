import type { PutReadmissionPersonDto } from './readmission-person.dto.js';
import type { ReadmissionPerson } from './readmission-person.entity.js';

type Given = Pick<ReadmissionPerson, 'id' | 'readmissionId' | 'apprehendedPersonId' | 'recordedAt'>;

const AGE_OF_MAJORITY = 18;

/** Not yet eighteen on that day. */
export function isMinor(bornOn: string | null, today: Date): boolean {
  if (bornOn === null) return false;
  const [year, ...rest] = bornOn.split('-');
  return `${Number(year) + AGE_OF_MAJORITY}-${rest.join('-')}` > today.toISOString().slice(0, 10);
}

/** From a form to what is kept: of adults nothing is said of who came with them. */
export function personFrom(form: PutReadmissionPersonDto, given: Given): ReadmissionPerson {
  const { documents, stopovers, company, ...said } = form;
  const minor = isMinor(said.bornOn ?? null, given.recordedAt);
  const open = { familyName: null, givenNames: null, fatherName: null, motherName: null, bornOn: null };
  const where = { birthPlace: null, description: null, addressInRequested: null, addressInOrigin: null };
  return {
    ...open,
    ...where,
    photoRef: null,
    fingerprintRef: null,
    ...said,
    ...given,
    minor,
    company: (minor || said.ageInDoubt) && company ? company : null,
    documents: documents.map((one) => ({
      number: null,
      issuingCountry: null,
      authority: null,
      place: null,
      issuedOn: null,
      expiresOn: null,
      ...one,
    })),
    stopovers: stopovers.map((one) => ({ place: null, from: null, to: null, ...one })),
  };
}
