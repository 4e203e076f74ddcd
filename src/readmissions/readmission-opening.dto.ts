import { Country, Id, OneOf, optional, optionalUpTo, Part } from '../core/forms.js';
import { personCategories, personRoles, type PersonCategory, type PersonRole } from './readmission.codes.js';
import { ReadmissionContentDto } from './readmission.dto.js';

export class FamilyMemberDto {
  @Id()
  apprehendedPersonId: string;

  @OneOf('PersonRole', personRoles)
  role: PersonRole;
}

/** From the host's record of an apprehension, without typing anything again. */
export class OpenFromApprehensionDto extends ReadmissionContentDto {
  /** The person whom the case is about, in that record. */
  @Id()
  apprehendedPersonId: string;

  /** Spouse and children in the same record who travel with them. */
  @Part(() => FamilyMemberDto, optionalUpTo(20))
  family: FamilyMemberDto[] = [];

  /** Left out, the state that they came from. */
  @Country(optional)
  otherCountry?: string;

  /** Left out, what follows from the declared nationality. */
  @OneOf('PersonCategory', personCategories, optional)
  category?: PersonCategory;
}
