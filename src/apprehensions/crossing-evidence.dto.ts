import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Text } from '../core/forms.js';
import { evidenceKinds, type EvidenceKind } from './apprehension.codes.js';

export class CrossingEvidenceDto {
  @OneOf('CrossingEvidenceKind', evidenceKinds)
  kind: EvidenceKind;

  /** What it is, and what it shows. */
  @Text(4000)
  description: string;

  /** The day or moment that it bears, or when it was made. */
  @Moment(optional)
  datedAt?: Date;

  @Text(200, optional)
  keptAt?: string;

  /** Of what was seen: the officer who saw it, also a visiting one. */
  @Id(optional)
  observedBy?: string;

  /** Whom of the group it is about; everybody, where it is left out. */
  @Id(optional)
  personId?: string;
}

export class CrossingEvidenceId extends CaseId {
  @Id()
  evidenceId: string;
}

export class CrossingEvidenceView {
  id: string;

  @CodeField('CrossingEvidenceKind', evidenceKinds)
  kind: EvidenceKind;

  description: string;
  datedAt: Date | null;
  keptAt: string | null;
  observedBy: string | null;
  personId: string | null;
  recordedBy: string;
  recordedAt: Date;
}

/** What was written about an apprehension at one time: the circumstances, or an amendment with what stood before. */
export class AccountView {
  writtenBy: string;
  writtenAt: Date;
  circumstances: string | null;

  /** What the record said before, by field. */
  amended: Record<string, unknown>;

  because: string | null;
}
