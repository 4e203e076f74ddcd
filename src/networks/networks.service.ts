import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Purpose } from '../core/audit/audit-trail.js';
import { days, later } from '../core/workflow/deadline.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { SubjectReader, type Scope } from '../subjects/subject.reader.js';
import type { FacilitatorNetworkView, FacilitatorsQueryDto } from './network.dto.js';
import { evidenceOf, facilitatorsOf } from './network.evidence.js';
import { NetworkMaterials } from './network.materials.js';
import { Network } from './network.js';
import { pageOfNetwork } from './network.view.js';

/** A year is the most that one question is about. */
const LONGEST = days(366);

/** Facilitators across the interviews of an operation or a period: who is tied to whom. Every look is in the trail. */
@Injectable()
export class NetworksService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly materials: NetworkMaterials,
    private readonly subjects: SubjectReader,
  ) {}

  facilitators(officer: Officer, query: FacilitatorsQueryDto, purpose: Purpose): Promise<FacilitatorNetworkView> {
    const scope = scopeOf(query);
    return this.work.as(officer, async (em, now) => {
      const glance = { reader: officer, now, em };
      const materials = await this.materials.within(glance, scope);
      const network = new Network(facilitatorsOf(materials), evidenceOf(materials));
      const label = this.subjects.labelOf.bind(this.subjects);
      const page = pageOfNetwork({ network, materials, query }, glance, label);
      const { operationId, from, to } = query;
      const records = page.items.flatMap(({ members }) => members);
      const what = { recordType: 'subjects', operationId, records, purpose, details: { from, to } };
      await this.audit.write(em, { actor: officer, kind: 'search', action: 'network.facilitators', ...what });
      return page;
    });
  }
}

/** Days are counted whole, in universal time. */
function scopeOf({ operationId, from, to }: FacilitatorsQueryDto): Scope {
  if (operationId === undefined && (from === undefined || to === undefined))
    throw new Problem('network_without_bounds');
  const since = from === undefined ? undefined : new Date(from);
  const until = to === undefined ? undefined : later(new Date(to), days(1));
  if (since && until && until <= since) throw new Problem('ends_before_it_begins');
  if (operationId === undefined && since && until && until > later(since, LONGEST))
    throw new Problem('network_without_bounds');
  return { operationId, from: since, to: until };
}
