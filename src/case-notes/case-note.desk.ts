import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { WriteNoteDto } from './case-note.dto.js';
import type { CaseNote } from './case-note.entity.js';
import { CaseNoteStore, type Side } from './case-note.store.js';

/** Writes a note down, inside the caller's unit of work; it is for an authority of the same side, or for nobody. */
@Injectable()
export class CaseNoteDesk {
  constructor(
    private readonly store: CaseNoteStore,
    private readonly authorities: AuthorityReader,
    private readonly audit: AuditTrail,
  ) {}

  async write(
    { em, now }: Unit,
    officer: Officer,
    { side, text, ...rest }: WriteNoteDto & { side: Side },
  ): Promise<CaseNote> {
    const { toAuthorityId = null }: { toAuthorityId?: string | null } = rest;
    const authority = toAuthorityId && (await this.authorities.find(em, toAuthorityId, now));
    if (toAuthorityId && (!authority || authority.country !== officer.country))
      throw new Problem('unknown_reference', { field: 'toAuthorityId' });
    const who = { authorId: officer.id, authorityId: officer.authorityId, toAuthorityId };
    const note: CaseNote = { ...side, ...who, id: newId(), at: now, text };
    await this.store.add(em, note);
    // Not among the acts of the case, whose history both sides read.
    const { recordType, recordId } = side;
    const what = { recordType, recordId, details: { note: note.id } };
    await this.audit.write(em, { actor: officer, kind: 'read', action: 'case_note.write', ...what });
    return note;
  }
}
