import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Work } from '../core/work/work.js';
import type { CaseNoteView, NotesAddress, NotesQueryDto } from './case-note.dto.js';
import { CaseNoteSides } from './case-note.sides.js';
import { CaseNoteStore } from './case-note.store.js';
import { showNote } from './case-note.view.js';

/** What a side's officers have written down for one another about a case (Directive (EU) 2023/977, Art. 16(1)(b)). */
@Injectable()
export class CaseNotesService {
  constructor(
    private readonly work: Work,
    private readonly sides: CaseNoteSides,
    private readonly store: CaseNoteStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, address: NotesAddress, query: NotesQueryDto): Promise<PageOf<CaseNoteView>> {
    return this.work.as(officer, async (em) => {
      const side = await this.sides.of(em, officer, address);
      const { items, next, count } = await this.store.page(em, side, query);
      const { recordType, recordId } = side;
      await this.audit.write(em, { actor: officer, kind: 'read', action: 'case_note.list', recordType, recordId });
      return { items: items.map(showNote), next, count };
    });
  }
}
