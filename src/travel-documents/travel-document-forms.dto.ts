import { Day, Id, Moment, OneOf, optional, Prose, Text, upTo } from '../core/forms.js';
import { readmissionChannels, type ReadmissionChannel } from '../readmissions/readmission.codes.js';
import { ownTypes, requestingTypes, type OwnType, type RequestingType } from './travel-document.codes.js';

/** For whom it is. */
class ForWhom {
  @Id()
  readmissionId: string;

  @Id()
  personId: string;

  /** Children who are entered in it. */
  @Id(upTo(20))
  alsoFor: string[];
}

/** To the consulate of the requested state: with its reply, or with the application where none came in time. */
export class AskDocumentDto extends ForWhom {
  /** Consulate or office, by its name. */
  @Text(200)
  office: string;

  @OneOf('ReadmissionChannel', readmissionChannels, optional)
  channel?: ReadmissionChannel;

  @Text(120, optional)
  externalRef?: string;

  /** When it really came, where it is taken down later. */
  @Moment(optional)
  at?: Date;
}

/** What stands on a document. */
class Printed {
  @Text(60)
  number: string;

  @Day()
  issuedOn: string;

  @Day()
  expiresOn: string;
}

/** What the person has already. */
export class OwnDocumentDto extends Printed {
  @Id()
  readmissionId: string;

  @Id()
  personId: string;

  @Id(upTo(20))
  alsoFor: string[];

  @OneOf('OwnTravelDocument', ownTypes)
  type: OwnType;
}

/** What the requesting state issues itself, where the agreement lets it. */
export class RequestingDocumentDto extends Printed {
  @Id()
  readmissionId: string;

  @Id()
  personId: string;

  @Id(upTo(20))
  alsoFor: string[];

  @OneOf('RequestingTravelDocument', requestingTypes)
  type: RequestingType;
}

/** By the consulate; where that has no account here, with how it came. */
export class IssueDocumentDto extends Printed {
  @OneOf('ReadmissionChannel', readmissionChannels, optional)
  channel?: ReadmissionChannel;

  @Text(120, optional)
  externalRef?: string;

  /** When it really came, where it is taken down later. */
  @Moment(optional)
  at?: Date;
}

/** Of the other side, where it has no account here, with how it came. */
export class ActOnDocumentDto {
  /** Why. Some acts cannot be done without. */
  @Prose(2000, optional)
  reason?: string;

  @OneOf('ReadmissionChannel', readmissionChannels, optional)
  channel?: ReadmissionChannel;

  @Text(120, optional)
  externalRef?: string;

  /** When it really came, where it is taken down later. */
  @Moment(optional)
  at?: Date;
}
