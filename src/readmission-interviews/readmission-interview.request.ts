import { CodeField } from '../core/forms.js';
import { crossed, Crosses, PersonDocumentView, type DataCategory } from '../readmissions/crossing.reader.js';
import type { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import { sexes } from '../subjects/subject.codes.js';

/** Of the lists of the agreements: who somebody is, their documents, and what else helps to identify them; not their way. */
const NEEDED: readonly DataCategory[] = [1, 2, 4];

/** Whom an interview is to identify. Of the case that is not sent yet the requested state knows this, and nothing else. */
export class InterviewRequestView {
  /** By which both sides cite it. */
  @Crosses(4)
  refNo: string;

  @Crosses(1)
  familyName: string | null;

  @Crosses(1)
  givenNames: string | null;

  @Crosses(1)
  formerNames: string[];

  @Crosses(1)
  otherNames: string[];

  @Crosses(1)
  fatherName: string | null;

  @Crosses(1)
  motherName: string | null;

  @CodeField('Sex', sexes)
  @Crosses(1)
  sex: keyof typeof sexes;

  @Crosses(1)
  bornOn: string | null;

  @Crosses(1)
  birthPlace: string | null;

  @Crosses(1)
  nationalities: string[];

  @Crosses(1)
  formerNationalities: string[];

  @Crosses(1)
  stateless: boolean;

  @Crosses(4)
  languages: string[];

  @Crosses(4)
  needsInterpreter: boolean;

  @Crosses(4)
  addressInOrigin: string | null;

  @Crosses(4)
  photoRef: string | null;

  @Crosses(2, () => PersonDocumentView)
  documents: PersonDocumentView[];
}
export type InterviewRequest = Partial<InterviewRequestView>;

/** Field by field: whatever else is known of somebody, now or later, has no place in it. */
export const requestOf = (refNo: string, person: ReadmissionPerson): InterviewRequest =>
  crossed(InterviewRequestView, { refNo, ...person }, NEEDED);
