import { Id, Int, Moment, nullable, OneOf, optional, Part, Text, upTo, YesNo } from '../core/forms.js';
import { ByHandDto } from './readmission-transfer-forms.dto.js';
import {
  failures,
  handedKinds,
  identityMethods,
  identityResults,
  restraints,
  type Failure,
  type HandedKind,
  type IdentityMethod,
  type IdentityResult,
  type Restraint,
} from './readmission-transfer.codes.js';

/** That this is the person whom the case is about, before anybody leaves. */
export class DepartDto {
  @OneOf('IdentityMethod', identityMethods, upTo(3))
  methods: IdentityMethod[];

  @OneOf('IdentityResult', identityResults)
  result: IdentityResult;
}

export class HandedThingDto {
  @OneOf('HandedKind', handedKinds)
  kind: HandedKind;

  /** What it is, and how much. */
  @Text(300)
  description: string;
}

/** Every part is said: what there was not is sent as null. */
export class HandoverRecordDto {
  @Moment()
  arrivedAt: Date;

  @Text(200)
  place: string;

  @OneOf('IdentityMethod', identityMethods, upTo(3))
  identityMethods: IdentityMethod[];

  @OneOf('IdentityResult', identityResults)
  identityResult: IdentityResult;

  /** Whom the other side takes over. */
  @Id(upTo(30))
  personIds: string[];

  @Part(() => HandedThingDto, upTo(100))
  handed: HandedThingDto[];

  @OneOf('Restraint', restraints, nullable)
  restraint: Restraint | null;

  @Int(1, 10_000, nullable)
  restraintMinutes: number | null;

  @Text(1000, nullable)
  restraintReason: string | null;

  @Text(2000, nullable)
  incidents: string | null;

  @Text(2000, nullable)
  injuries: string | null;

  /** In the words of the person. */
  @Text(4000, nullable)
  complaints: string | null;

  @Text(40, nullable)
  complaintLanguage: string | null;

  /** What the person was told. */
  @Text(2000)
  told: string;

  @Text(40)
  toldInLanguage: string;

  /** Code of the interpreter, where there was one. */
  @Text(80, nullable)
  interpreterRef: string | null;

  /** The person has asked for protection, in whatever words: then it stops here. */
  @YesNo()
  asylumWish: boolean;

  /** Who takes charge of a child that is not with its parents. */
  @Text(200, nullable)
  guardianName: string | null;

  @Text(200, nullable)
  guardianService: string | null;

  @Moment(nullable)
  guardianSignedAt: Date | null;

  @Text(120, nullable)
  monitorRef: string | null;

  @Text(2000, nullable)
  reservations: string | null;
}

export class SignHandoverDto extends ByHandDto {
  /** `digest` of the record that was read. */
  @Text(64)
  digest: string;

  @Text(60)
  serviceNo: string;

  /** Where the signature is that of a side without an account here: who has signed there, and it is registered. */
  @Text(200, optional)
  signedBy?: string;
}

export class FailTransferDto extends ByHandDto {
  @OneOf('TransferFailure', failures)
  outcome: Failure;

  /** What happened; nothing of why somebody asks for protection. */
  @Text(2000, optional)
  note?: string;

  /** The authority to which they were brought back. */
  @Text(200, optional)
  returnedTo?: string;
}
