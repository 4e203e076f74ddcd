import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { checked, draftOf, revised, type CheckedDraft } from './draft.js';
import type {
  LegalChangesQueryDto,
  LegalChangeView,
  ProposeLegalChangeDto,
  ReviseLegalChangeDto,
  StrikeLegalEntryDto,
} from './legal-change.dto.js';
import type { LegalChange } from './legal-change.entity.js';
import { LegalChangeStore } from './legal-change.store.js';
import { showLegalChange } from './legal-change.view.js';
import { legalChangeWorkflow, type LegalChangeAction } from './legal-change.workflow.js';
import type { Entry } from './legal-entry.entity.js';
import { LegalRegisterReader } from './legal-register.reader.js';

@Injectable()
export class LegalChangesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: LegalChangeStore,
    private readonly register: LegalRegisterReader,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: legalChangeWorkflow, store, reads: 'legal_change.read', view: showLegalChange });
  }

  propose(by: Acting, form: ProposeLegalChangeDto): Promise<LegalChangeView> {
    return this.cases.open(this.kind, by, async (em) => {
      const law = await this.register.snapshot(em);
      const { kind, key, replaces = null, takesEffectAt = null } = form;
      assertSeen(law.find(kind, key), replaces);
      return this.opening(em, checked(draftOf(form), law), { strikes: false, replaces, takesEffectAt });
    });
  }

  strike(by: Acting, { replaces, source, takesEffectAt }: StrikeLegalEntryDto): Promise<LegalChangeView> {
    return this.cases.open(this.kind, by, async (em) => {
      const law = await this.register.snapshot(em);
      const entry = law.entries.find(({ id }) => id === replaces);
      if (!entry) throw new Problem('unknown_reference', { field: 'replaces' });
      return this.opening(
        em,
        { ...draftOf(entry), content: entry.content, source },
        { strikes: true, replaces, takesEffectAt: takesEffectAt ?? null },
      );
    });
  }

  list(officer: Officer, { limit, after, count, ...asked }: LegalChangesQueryDto): Promise<PageOf<LegalChangeView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<LegalChangeView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, { takesEffectAt, ...form }: ReviseLegalChangeDto): Promise<LegalChangeView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject }, em) => {
        Object.assign(subject, checked(revised(subject, form), await this.register.snapshot(em)));
        if (takesEffectAt !== undefined) subject.takesEffectAt = takesEffectAt;
      },
    });
  }

  act(by: Acting, id: string, action: LegalChangeAction, reason?: string): Promise<LegalChangeView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  /** Of one row, one change at a time is on its way. */
  private async opening(em: EntityManager, draft: CheckedDraft, how: How): Promise<Opening<LegalChange>> {
    const pending = await this.store.pending(em, draft.kind, draft.key);
    if (pending) throw new Problem('register_change_pending', { change: pending });
    const undecided = { decidedBy: null, decidedAt: null, entryId: null };
    return { subject: { ...draft, ...how, ...undecided, office: 'legal_officer' } };
  }
}

type How = Pick<LegalChange, 'strikes' | 'replaces' | 'takesEffectAt'>;

/** Who changes a row has seen its present version; who adds one has seen that there is none. */
function assertSeen(current: Entry | undefined, replaces: string | null): void {
  if (current && replaces === null) throw new Problem('entry_exists', { entry: current.id });
  if (replaces !== null && current?.id !== replaces) throw new Problem('entry_superseded');
}
