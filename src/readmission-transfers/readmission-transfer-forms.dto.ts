import { Moment, OneOf, optional, Text } from '../core/forms.js';
import { readmissionChannels, type ReadmissionChannel } from '../readmissions/readmission.codes.js';

/** How it came or went, where one side has no account here. */
export class ByHandDto {
  @OneOf('ReadmissionChannel', readmissionChannels, optional)
  channel?: ReadmissionChannel;

  /** The reference of the other side, or of the report of sending. */
  @Text(120, optional)
  externalRef?: string;
}

export class ConfirmTransferDto extends ByHandDto {
  @Text(120, optional)
  gate?: string;
}

export class PostponeTransferDto extends ByHandDto {
  @Text(2000)
  reason: string;

  /** Left out where it is not known yet. */
  @Moment(optional)
  plannedAt?: Date;
}

export class ProposeDateDto extends ByHandDto {
  @Text(2000)
  reason: string;

  @Moment()
  proposedAt: Date;
}

export class DeclineDateDto {
  @Text(2000)
  reason: string;

  @Moment()
  plannedAt: Date;
}

export class FitnessDto {
  /** Who found them fit to travel: the doctor or service, by function. */
  @Text(200)
  issuer: string;

  @Moment()
  at: Date;
}
