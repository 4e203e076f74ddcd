import { Injectable } from '@nestjs/common';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import { monitors } from './serious-incident.rules.js';
import { SeriousIncidentStore } from './serious-incident.store.js';
import { showSeriousIncident } from './serious-incident.view.js';
import { seriousIncidentWorkflow } from './serious-incident.workflow.js';

/** The case type, registered once for the service and the desk. */
@Injectable()
export class SeriousIncidentKind {
  readonly workflow = seriousIncidentWorkflow;
  readonly reads = 'serious_incident.read' as const;
  readonly view = showSeriousIncident;
  /** Like the words of the report: a file says who sent it. */
  readonly showsFiles = (incident: SeriousIncident, { reader }: Glance): boolean =>
    monitors(reader, incident) || reader.id === incident.reporterId;

  constructor(
    readonly store: SeriousIncidentStore,
    kinds: Kinds,
  ) {
    kinds.add(this);
  }
}
