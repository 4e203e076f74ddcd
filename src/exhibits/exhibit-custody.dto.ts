import { CodeField, Id, Moment, optional, Pattern, Text } from '../core/forms.js';
import { custodySteps, type CustodyStep } from './exhibit.codes.js';

const SEAL = /^[\w./-]{1,40}$/;

class StepFields {
  @Moment()
  at: Date;

  /** Where it is from then on. */
  @Text(200)
  place: string;
}

export class SealDto extends StepFields {
  @Pattern(SEAL)
  sealNo: string;
}

export class StoreDto extends StepFields {}

export class ExamineDto extends StepFields {
  /** What for, and by whom. */
  @Text(500)
  purpose: string;

  /** The seal that it was closed with afterwards; left out where it was not opened. */
  @Pattern(SEAL, optional)
  sealNo?: string;
}

export class HandOverExhibitDto extends StepFields {
  /** An officer of the host. */
  @Id()
  toOfficerId: string;

  @Text(500)
  purpose: string;
}

export class ReceiveDto extends StepFields {
  /** The seal that the receiving officer found. */
  @Pattern(SEAL)
  sealNo: string;
}

export class RefuseDto extends StepFields {
  /** Why it is not received. */
  @Text(500)
  purpose: string;
}

export class SendOutDto extends StepFields {
  /** Who has it then: a laboratory, an expert. */
  @Text(200)
  to: string;

  @Text(500)
  purpose: string;

  /** Number of the receipt. */
  @Text(100)
  reference: string;
}

export class BringBackDto extends StepFields {
  /** The seal that it comes back under. */
  @Pattern(SEAL)
  sealNo: string;

  @Text(100)
  reference: string;
}

export class EndDto extends StepFields {
  /** To whom; of a person, the number of the receipt or of the police record instead of a name. */
  @Text(200)
  to: string;

  /** Number of the decision, the case or the receipt. */
  @Text(100)
  reference: string;
}

export class DestroyDto extends StepFields {
  /** Number of the decision. */
  @Text(100)
  reference: string;

  /** An officer who saw it, and did not do it. */
  @Id()
  witnessId: string;
}

export class StrikeDto extends StepFields {
  /** Why it is no exhibit. */
  @Text(500)
  purpose: string;
}

/** One link of a chain of custody. */
export class LinkView {
  seq: number;

  @CodeField('CustodyStep', custodySteps)
  kind: CustodyStep;

  at: Date;
  place: string;
  purpose: string | null;
  fromOfficer: string | null;
  fromOutside: string | null;
  toOfficer: string | null;
  toOutside: string | null;

  /** Who has it from then on. */
  holderOfficer: string | null;
  holderOutside: string | null;
  sealBefore: string | null;
  sealAfter: string | null;
  reference: string | null;
  witnessId: string | null;
  recordedBy: string;
  recordedAt: Date;
}

/** Who has had an exhibit, from its seizure on, without a gap. */
export class ChainView {
  exhibitId: string;
  number: number;
  links: LinkView[];
}
