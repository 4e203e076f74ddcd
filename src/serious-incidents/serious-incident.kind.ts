import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { SeriousIncidentStore } from './serious-incident.store.js';
import { showSeriousIncident } from './serious-incident.view.js';
import { seriousIncidentWorkflow } from './serious-incident.workflow.js';

/** The case type, registered once for the service and the desk. */
@Injectable()
export class SeriousIncidentKind {
  readonly workflow = seriousIncidentWorkflow;
  readonly reads = 'serious_incident.read' as const;
  readonly view = showSeriousIncident;

  constructor(
    readonly store: SeriousIncidentStore,
    kinds: Kinds,
  ) {
    kinds.add(this);
  }
}
