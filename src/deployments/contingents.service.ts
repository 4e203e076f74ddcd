import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Work } from '../core/work/work.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { ContingentView } from './contingent.dto.js';
import { ContingentReader } from './contingent.reader.js';

/** Who relieves whom: the rotating contingents of an operation, above all of a deployment without a fixed end. */
@Injectable()
export class ContingentsService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly operations: OperationReader,
    private readonly contingents: ContingentReader,
  ) {}

  list(officer: Officer, operationId: string): Promise<ContingentView[]> {
    return this.work.as(officer, async (em, now) => {
      const { id } = await this.operations.get(em, operationId);
      const what = { action: 'deployment.contingents', recordType: 'operations', recordId: id, operationId: id };
      await this.audit.write(em, { actor: officer, kind: 'search', ...what });
      return this.contingents.of(em, id, now);
    });
  }
}
