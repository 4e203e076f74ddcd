import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { ComplaintStore } from './complaint.store.js';
import { showComplaint } from './complaint.view.js';
import { complaintWorkflow } from './complaint.workflow.js';

/** Everything that the core knows of complaints, entered among the kinds when the application starts. */
@Injectable()
export class ComplaintKind {
  readonly workflow = complaintWorkflow;
  readonly reads = 'complaint.read';
  readonly view = showComplaint;

  constructor(
    readonly store: ComplaintStore,
    kinds: Kinds,
  ) {
    kinds.add(this);
  }
}
