import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { Subject } from './subject.entity.js';
import { subjectSight } from './subject.policy.js';

/** The only SQL about subjects, the keys by which they are found, and the reviews of them. */
@Injectable()
export class SubjectStore extends Rows<Subject> {
  constructor(private readonly handling: HandlingReader) {
    super(Subject, subjectSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Everything that was drawn from a record and is not frozen yet, also what the asking officer cannot see. */
  derivedFrom(em: EntityManager, type: string, id: string): Promise<{ recordType: string; recordId: string }[]> {
    return em.query('select record_type as "recordType", record_id as "recordId" from app.derived_from($1, $2)', [
      type,
      id,
    ]);
  }

  /** Lets this unit of work change one record that its officer may not see; with null, none any more. */
  async takeInHand(em: EntityManager, id: string | null): Promise<void> {
    await em.query(`select set_config('app.in_hand', $1, true)`, [id ?? '']);
  }

  protected override complete(em: EntityManager, rows: Subject[]): Promise<void> {
    return this.handling.load(em, rows);
  }
}
