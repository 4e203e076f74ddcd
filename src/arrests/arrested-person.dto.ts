import { Country, Id, OneOf, optional, optionalUpTo, Pattern, Text, YesNo } from '../core/forms.js';
import { sexes } from '../subjects/subject.codes.js';

/** Who was arrested, by the host's own police record. There is no field for a name. */
export class ArrestedPersonDto {
  /** Number of the person in the police record of the host. */
  @Pattern(/^[\w./ -]{1,60}$/)
  recordNo: string;

  @OneOf('Sex', sexes)
  sex: keyof typeof sexes;

  @YesNo()
  minor: boolean;

  @Country(optionalUpTo(5))
  nationalities: string[] = [];

  /** Of an arrest on a warrant. */
  @Text(80, optional)
  warrantNo?: string;

  /** Who it is of the group that was apprehended. */
  @Id(optional)
  apprehendedPersonId?: string;
}

export class ArrestedPersonView {
  recordNo: string;
  sex: keyof typeof sexes;
  minor: boolean;
  nationalities: string[];
  warrantNo: string | null;
  apprehendedPersonId: string | null;
}
