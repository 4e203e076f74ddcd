import { Transform } from 'class-transformer';
import { Country, Day, Id, Moment, optional, optionalUpTo, Pattern, YesNo } from '../core/forms.js';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const WORD = /^[a-z][a-z0-9_]{1,39}$/;

const yesNo = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);
const YesNoInAddress = (): PropertyDecorator => (target, name) => {
  Transform(yesNo)(target, name);
  YesNo(optional)(target, name);
};

/** What is known of the matter; what is left out is not known. */
class CircumstancesDto {
  /** Left out: today. */
  @Day(optional)
  on?: string;

  @YesNoInAddress()
  personalData: boolean = false;

  @YesNoInAddress()
  classified: boolean = false;

  /** Code of the offence: GET /legal-register?kind=offence. */
  @Pattern(CODE, optional)
  offence?: string;

  @YesNoInAddress()
  extraditable?: boolean;

  @YesNoInAddress()
  transBorder?: boolean;

  /** The category of the person whom the data are about. */
  @Pattern(CODE, optional)
  subjectCategory?: string;

  @YesNoInAddress()
  underInvestigation?: boolean;

  /** What is asked about: a code of the list `subject`. */
  @Pattern(CODE, optional)
  subject?: string;

  @YesNoInAddress()
  disputedTerritory?: boolean;

  /** On what personal data leave the Union, where it is recorded: a code of the list `transfer_basis`. */
  @Pattern(CODE, optional)
  transferBasis?: string;

  /** What is on file: codes of the list `document`. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @Pattern(WORD, optionalUpTo(20))
  documents: string[] = [];

  /** As the register was known then: how a running case that is pinned to it is judged. Left out: now. */
  @Moment(optional)
  knownAt?: Date;
}

export class ApplicableQueryDto extends CircumstancesDto {
  /** Who asks or acts. */
  @Country()
  from: string;

  /** Whom they turn to, or where they act. */
  @Country()
  to: string;

  /** Code of the action: GET /legal-register?kind=action. Left out: whatever the instruments between both carry. */
  @Pattern(CODE, optional)
  action?: string;

  /** A case, by its table and id: what was confirmed for it goes before the register. */
  @Pattern(/^[a-z_]{3,60}$/, optional)
  recordType?: string;

  @Id(optional)
  recordId?: string;
}

export class MatrixQueryDto extends CircumstancesDto {
  @Pattern(CODE)
  action: string;
}
