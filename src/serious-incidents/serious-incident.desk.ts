import { Injectable } from '@nestjs/common';
import { validate as isId } from 'uuid';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Transitions } from '../core/workflow/transitions.js';
import { draftKinds, type DraftKind } from './serious-incident.codes.js';
import { RaiseSeriousIncidentDto } from './serious-incident.dto.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import { SeriousIncidentDrafts } from './serious-incident.drafts.js';
import { SeriousIncidentKind } from './serious-incident.kind.js';

export interface Allegation {
  readonly operationId: string;
  readonly siteId: string | null;
  /** The table and the id of the record in which it was made. */
  readonly sourceType: string;
  readonly sourceId: string;
  readonly occurredAt: Date;
  readonly kind: DraftKind;
  /** Whose officers it is about: the id of their authority, or the code of their state where the unit is not known. */
  readonly unitConcerned?: string | null;
  readonly narrative: string;
}

/** Where serious incidents are handed in: by officers themselves, and by other features out of what was alleged. */
@Injectable()
export class SeriousIncidentDesk {
  constructor(
    private readonly cases: Cases,
    private readonly transitions: Transitions,
    private readonly drafts: SeriousIncidentDrafts,
    private readonly kind: SeriousIncidentKind,
  ) {}

  /**
   * Drafts a serious incident out of what somebody has alleged. Only the author and the rights monitors see the
   * draft; they raise or dismiss it, and what they leave alone for a day is raised. The chain of command never learns who
   * wrote it down, nor from which record.
   */
  async draft(
    glance: Glance,
    { sourceType, sourceId, kind, unitConcerned, ...said }: Allegation,
  ): Promise<{ id: string }> {
    const form = Object.assign(new RaiseSeriousIncidentDto(), said, concerned(unitConcerned ?? null), {
      title: draftKinds[kind],
      category: 'fundamental_rights',
      reportRoute: 'direct' as const,
    });
    const opening = await this.drafts.from(glance, form, { type: sourceType, id: sourceId });
    const { id } = await this.cases.opened(this.kind, glance, opening);
    return { id };
  }

  /** Reports at once, with no approval before it. */
  async raise(glance: Glance, form: RaiseSeriousIncidentDto): Promise<SeriousIncident> {
    const { em, now, reader: actor } = glance;
    const { id } = await this.cases.opened(this.kind, glance, await this.drafts.from(glance, form));
    return this.transitions.run({ em, now }, this.kind.workflow, this.kind.store, { actor, id, action: 'raise' });
  }
}

const concerned = (who: string | null): Partial<RaiseSeriousIncidentDto> =>
  who !== null && isId(who) ? { unitConcerned: who } : { countryConcerned: who };
