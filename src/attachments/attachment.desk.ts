import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import { AttachmentStore } from './attachment.store.js';

/** Does away with the files of a record, for whoever erases the record, in their unit of work. */
@Injectable()
export class AttachmentDesk {
  constructor(private readonly store: AttachmentStore) {}

  /** All files of it, also those that nobody but their uploaders see. The bytes go with the next sweep, once that is committed. */
  eraseOf({ em, now }: Unit, recordType: string, recordId: string): Promise<void> {
    return this.store.eraseOf(em, { recordType, recordId }, now);
  }
}
