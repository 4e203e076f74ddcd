import { Country, Day, Id, Moment, OneOf, optional, Pattern } from '../core/forms.js';
import { AGREEMENT_KEY, readmissionCategories, type ReadmissionCategory } from '../legal-register/readmission.codes.js';

export class AgreementKey {
  @Pattern(AGREEMENT_KEY)
  key: string;
}

export class ReadmissionAgreementsQueryDto {
  /** Agreements of this state. */
  @Country(optional)
  country?: string;

  /** Agreements that hold, or may hold, on this day. */
  @Day(optional)
  on?: string;
}

/** By what is asked: a day, a state of the register, and a case for which something was confirmed. */
export class ProfileQueryDto {
  /** Left out: today. */
  @Day(optional)
  on?: string;

  /** As the register was known then: how a running case that is pinned to it reads it. Left out: now. */
  @Moment(optional)
  knownAt?: Date;

  /** A case, by its table and id: what was confirmed for it goes before the register. */
  @Pattern(/^[a-z_]{3,60}$/, optional)
  recordType?: string;

  @Id(optional)
  recordId?: string;
}

export class ApplicableAgreementsQueryDto extends ProfileQueryDto {
  /** The requesting state. */
  @Country()
  from: string;

  /** The requested state. */
  @Country()
  to: string;

  /** Left out: anybody. */
  @OneOf('ReadmissionCategory', readmissionCategories, optional)
  category?: ReadmissionCategory;
}
