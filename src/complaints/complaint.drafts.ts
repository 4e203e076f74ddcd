import { Injectable } from '@nestjs/common';
import { placesOf } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { OperationReader } from '../operations/operation.reader.js';
import { SeriousIncidentDesk } from '../serious-incidents/serious-incident.desk.js';
import { undone } from './complaint-row.entity.js';
import { allegesViolence } from './complaint.codes.js';
import type { OpenComplaintDto } from './complaint.dto.js';
import type { Complaint } from './complaint.entity.js';
import { ComplaintStore } from './complaint.store.js';

const OVER = ['closed', 'archived', 'cancelled'];

const unsaid = { place: null, unitConcerned: null, answerTo: null, language: null };

/** Takes a complaint down at any moment, through whoever has a part in the operation, also while that is suspended. */
@Injectable()
export class ComplaintDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly store: ComplaintStore,
    private readonly incidents: SeriousIncidentDesk,
    private readonly kinds: Kinds,
  ) {}

  async from(form: OpenComplaintDto, glance: Glance): Promise<Opening<Complaint>> {
    const { em, now, reader } = glance;
    const { siteId = null, sourceType = null, sourceId = null, ...said } = form;
    const operation = await this.operations.get(em, said.operationId);
    if (!placesOf(reader).includes(operation.id)) throw new Problem('not_permitted');
    if (OVER.includes(operation.state)) throw new Problem('operation_over');
    if (said.occurredAt > now) throw new Problem('inconsistent', { field: 'occurredAt' });
    if (said.unitConcerned && !(await this.store.isAuthority(em, said.unitConcerned)))
      throw new Problem('unknown_reference', { field: 'unitConcerned' });
    await this.assertSource(sourceType, sourceId, { ...glance, operationId: operation.id });
    const host = this.operations.hostAt(operation, siteId);
    const from = { siteId, sourceType, sourceId, participantCountries: operation.countries };
    return {
      subject: { ...undone, ...unsaid, ...said, ...from, ...host, seriousIncidentId: null },
      also: (complaint) => this.alsoAsIncident(complaint, glance),
    };
  }

  /** What was done by whom is drafted as a serious incident, whatever becomes of the complaint. */
  private async alsoAsIncident(complaint: Complaint, glance: Glance): Promise<void> {
    const { id: sourceId, operationId, siteId, subject, occurredAt, unitConcerned, narrative } = complaint;
    if (!allegesViolence(subject)) return;
    const allegation = {
      operationId,
      siteId,
      sourceType: 'complaints',
      sourceId,
      occurredAt,
      unitConcerned,
      narrative,
    };
    await this.incidents.draft(glance, { ...allegation, kind: 'violence_alleged' });
  }

  private async assertSource(
    type: string | null,
    id: string | null,
    { em, reader, operationId }: Glance & { operationId: string },
  ): Promise<void> {
    if ((type === null) !== (id === null)) throw new Problem('inconsistent', { field: 'sourceId' });
    if (type === null || id === null) return;
    const kind = this.kinds.all().find(({ store }) => store.sight.table === type);
    const found = (await kind?.store.find(em, reader, id)) as { operationId?: string } | null | undefined;
    if (found?.operationId !== operationId) throw new Problem('unknown_reference', { field: 'sourceId' });
  }
}
