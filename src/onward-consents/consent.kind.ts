import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { ConsentStore } from './consent.store.js';
import { showConsent } from './consent.view.js';
import { consentWorkflow } from './consent.workflow.js';

/** Everything that the core knows of onward consents. */
@Injectable()
export class ConsentKind {
  readonly workflow = consentWorkflow;
  readonly reads = 'onward_consent.read';
  readonly view = showConsent;

  constructor(
    readonly store: ConsentStore,
    kinds: Kinds,
  ) {
    kinds.add(this);
  }
}
