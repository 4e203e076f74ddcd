import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, nullable, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { revocations, standings, type Revocation, type Standing } from './tablet.codes.js';
import { tabletWorkflow, type TabletAction } from './tablet.workflow.js';

export class OfferTabletDto {
  /** What is written on its back. */
  @Text(60)
  label: string;

  @Id(optional)
  operationId?: string;
}

export class EnrolTabletDto {
  /** As it was given out, once. */
  @Text(40)
  code: string;
}

export class RevokeTabletDto {
  @OneOf('Revocation', revocations)
  because: Revocation;
}

export class UseTabletDto {
  /** The key that the device was given when it was put into use. */
  @Text(100)
  key: string;
}

export class TabletsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('TabletState', stateCodes(tabletWorkflow), optional)
  state?: string;
}

export class ActOnTablet extends CaseId {
  @OneOf('TabletAction', plainActions(tabletWorkflow))
  action: TabletAction;
}

export class TabletView extends CaseView {
  label: string;
  operationId: string | null;
  enrolledBy: string | null;
  enrolledAt: Date | null;

  @CodeField('Revocation', revocations, nullable)
  revokedFor: Revocation | null;

  revokedAt: Date | null;
}

/** A tablet that was just offered, with the code that is shown this once. */
export class OfferedTabletView extends TabletView {
  code: string | null;
}

/** A tablet that was just put into use, with the key that is handed over this once and stays in the device. */
export class EnrolledTabletView extends TabletView {
  key: string | null;
}

/** What a tablet is told about itself. */
export class TabletStandingView {
  @CodeField('TabletStanding', standings)
  standing: Standing;
}

/** How much of a kind of record is on a tablet, for whoever has to judge its loss. */
export class TabletHoldingView {
  recordType: string;
  officerId: string;
  records: number;
  /** When the oldest of them came there. */
  since: Date;
}
