import { CaseId } from '../core/cases/case.dto.js';
import { clearable, Id, Moment, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { DraftDto, DraftView, ReviseDraftDto } from './draft.dto.js';
import { entryKinds, type EntryKind } from './legal-entry.codes.js';
import { legalChangeWorkflow, type LegalChangeAction } from './legal-change.workflow.js';

export class ProposeLegalChangeDto extends DraftDto {
  /** How sure it is. What is not verified may warn, never decide. */
  @OneOf('Trust', trusts)
  trust: Trust;

  /** The version of the row that you have seen; left out for a row that is new. */
  @Id(optional)
  replaces?: string;

  /** When it shall take effect; left out, as soon as it is approved. */
  @Moment(optional)
  takesEffectAt?: Date;
}

export class StrikeLegalEntryDto {
  /** The version of the row that you have seen. */
  @Id()
  replaces: string;

  /** How it is known that the row was entered in error. */
  @Text(600)
  source: string;

  @Moment(optional)
  takesEffectAt?: Date;
}

export class ReviseLegalChangeDto extends ReviseDraftDto {
  @Moment(clearable)
  takesEffectAt?: Date | null;
}

export class LegalChangesQueryDto extends PageQueryDto {
  @OneOf('LegalEntryKind', entryKinds, optional)
  kind?: EntryKind;

  @Text(80, optional)
  key?: string;

  @OneOf('LegalChangeState', stateCodes(legalChangeWorkflow), optional)
  state?: string;
}

export class ActOnLegalChange extends CaseId {
  @OneOf('LegalChangeAction', plainActions(legalChangeWorkflow))
  action: LegalChangeAction;
}

/** A change of the register of law as its reader may see it. */
export class LegalChangeView extends DraftView {
  /** It takes the row out, as entered in error. */
  strikes: boolean;
  replaces: string | null;
  takesEffectAt: Date | null;
  /** The version of the row that it became. */
  entryId: string | null;
}
