import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { RestingDesk } from '../readmissions/resting.desk.js';
import { DataNoticeIssuing, type Said } from './data-notice.issuing.js';
import { DataNoticeKind } from './data-notice.kind.js';

const said: Said = { nature: 'erasure', ground: 'case_erased', fields: [], text: null };

/** Erasure goes in step on both sides. What is right of somebody was about them, too: it is forgotten with the rest. */
@Injectable()
export class DataNoticeWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly kind: DataNoticeKind,
    private readonly issuing: DataNoticeIssuing,
    private readonly resting: RestingDesk,
  ) {}

  onModuleInit(): void {
    this.events.on('erase', async (unit, readmission, { actor }) => {
      const { id: readmissionId, ownerCountry: country } = readmission;
      await this.resting.all(unit, this.kind, { readmissionId, actor, action: 'erase' });
      // Of what was never sent, nobody has anything.
      if (readmission.sentAt) await this.issuing.tell(unit, actor, { readmission, country, said });
    });
  }
}
