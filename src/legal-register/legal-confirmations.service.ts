import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { seesCase } from './case-address.js';
import { checked, draftOf, revised } from './draft.js';
import type {
  LegalConfirmationsQueryDto,
  LegalConfirmationView,
  ProposeLegalConfirmationDto,
  ReviseLegalConfirmationDto,
} from './legal-confirmation.dto.js';
import type { LegalConfirmation } from './legal-confirmation.entity.js';
import { LegalConfirmationStore } from './legal-confirmation.store.js';
import { showLegalConfirmation } from './legal-confirmation.view.js';
import { legalConfirmationWorkflow, type LegalConfirmationAction } from './legal-confirmation.workflow.js';
import { LegalRegisterReader } from './legal-register.reader.js';

@Injectable()
export class LegalConfirmationsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: LegalConfirmationStore,
    private readonly register: LegalRegisterReader,
    private readonly kinds: Kinds,
  ) {
    const what = { workflow: legalConfirmationWorkflow, store, view: showLegalConfirmation };
    this.kind = kinds.add({ ...what, reads: 'legal_confirmation.read' });
  }

  propose(by: Acting, form: ProposeLegalConfirmationDto): Promise<LegalConfirmationView> {
    return this.cases.open(this.kind, by, async (em) => {
      if (!(await seesCase(this.kinds, { em, officer: by.officer }, form)))
        throw new Problem('unknown_reference', { field: 'recordId' });
      return this.opening(em, form);
    });
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: LegalConfirmationsQueryDto,
  ): Promise<PageOf<LegalConfirmationView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<LegalConfirmationView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, { quotedText, ...form }: ReviseLegalConfirmationDto): Promise<LegalConfirmationView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject }, em) => {
        Object.assign(subject, checked(revised(subject, form), await this.register.snapshot(em)));
        if (quotedText !== undefined) subject.quotedText = quotedText;
      },
    });
  }

  act(by: Acting, id: string, action: LegalConfirmationAction, reason?: string): Promise<LegalConfirmationView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  /** For one case and one row, one confirmation at a time. */
  private async opening(em: EntityManager, form: ProposeLegalConfirmationDto): Promise<Opening<LegalConfirmation>> {
    const { recordType, recordId, quotedText } = form;
    const law = await this.register.snapshot(em);
    const draft = checked(draftOf({ ...form, trust: 'verified' }), law);
    if (await this.store.standing(em, recordId, draft)) throw new Problem('confirmed_already');
    const entryId = law.find(draft.kind, draft.key)?.id ?? null;
    const undecided = { decidedBy: null, decidedAt: null };
    return { subject: { ...draft, recordType, recordId, quotedText, entryId, ...undecided } };
  }
}
