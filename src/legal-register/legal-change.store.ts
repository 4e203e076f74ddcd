import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Rows } from '../core/cases/rows.js';
import { LegalChange } from './legal-change.entity.js';
import { legalChangeSight } from './legal-change.policy.js';
import { RegisterEffects } from './register-effects.registry.js';

/** The only SQL about changes of the register, and the only place where the register is written. */
@Injectable()
export class LegalChangeStore extends Rows<LegalChange> {
  constructor(private readonly effects: RegisterEffects) {
    super(LegalChange, legalChangeSight, { by: 'openedAt', direction: 'desc' });
  }

  /** In force, it becomes the next version of its row: the clock writes what was agreed on, as it stands in the change. */
  async settle(em: EntityManager, change: LegalChange, now: Date): Promise<void> {
    if (change.state !== 'in_force') return;
    await em.query('update legal_entries set known_until = $3 where kind = $1 and key = $2 and known_until is null', [
      change.kind,
      change.key,
      now,
    ]);
    if (!change.strikes) await this.write(em, change, now);
    await this.effects.tell({ em, now }, change);
  }

  private async write(em: EntityManager, change: LegalChange, now: Date): Promise<void> {
    change.entryId = newId();
    await em.query(
      `insert into legal_entries (id, kind, key, instrument, article, content, text, valid_from, certain_from,
         certain_to, valid_to, source, trust, known_from, change_id, proposed_by, approved_by)
       select $2, kind, key, instrument, article, content, text, valid_from, certain_from,
         certain_to, valid_to, source, trust, $3, id, opened_by, decided_by from legal_changes where id = $1`,
      [change.id, change.entryId, now],
    );
  }

  /** Another change of the same row that is not decided, or not in force yet. */
  async pending(em: EntityManager, kind: string, key: string): Promise<string | undefined> {
    const rows = await em.query<{ id: string }[]>(
      `select id from legal_changes where kind = $1 and key = $2 and state in ('proposed', 'approved')`,
      [kind, key],
    );
    return rows[0]?.id;
  }
}
