import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentDesk } from '../attachments/attachment.desk.js';
import { Rows } from '../core/cases/rows.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { MatchDesk } from '../matching/match.desk.js';
import { SubjectFollowers } from './subject-followers.registry.js';
import { Subject, SubjectKey, SubjectReview } from './subject.entity.js';
import { keysOf } from './subject.keys.js';
import { subjectSight } from './subject.policy.js';
import { traitsOf } from './subject.traits.js';

export interface Found {
  readonly recordType: string;
  readonly recordId: string;
}

export interface Sender {
  readonly country: string;
  readonly authority: string;
  readonly operation: string | null;
}

/** The only SQL about subjects, the keys by which they are found, and the reviews of them. */
@Injectable()
export class SubjectStore extends Rows<Subject> {
  constructor(
    private readonly handling: HandlingReader,
    private readonly attachments: AttachmentDesk,
    private readonly index: MatchDesk,
    private readonly followers: SubjectFollowers,
  ) {
    super(Subject, subjectSight, { by: 'openedAt', direction: 'desc' });
  }

  /** The keys by which it is found, as they follow from what is known now. */
  async putKeys(em: EntityManager, { id, kind, attributes }: Subject): Promise<void> {
    await em.delete(SubjectKey, { subjectId: id });
    const keys = attributes ? keysOf(kind, attributes) : [];
    if (keys.length > 0)
      await em.insert(
        SubjectKey,
        keys.map((key) => ({ subjectId: id, ...key })),
      );
  }

  keysOf(em: EntityManager, ids: readonly string[]): Promise<{ subjectId: string; key: string }[]> {
    return em.query(
      `select subject_id as "subjectId", kind || ':' || value as key from subject_keys where subject_id = any($1)`,
      [ids],
    );
  }

  async addReview(em: EntityManager, review: SubjectReview): Promise<void> {
    await em.insert(SubjectReview, review);
  }

  reviews(em: EntityManager, subjectId: string): Promise<SubjectReview[]> {
    return em.find(SubjectReview, { where: { subjectId }, order: { reviewedAt: 'ASC', id: 'ASC' } });
  }

  /** Whether or not whoever asks may see the record. */
  async restsOnARecord(em: EntityManager, id: string): Promise<boolean> {
    const [row] = await em.query<{ it: boolean }[]>('select app.rests_on_a_record($1) as it', [id]);
    return row?.it ?? false;
  }

  /** Everything that was drawn from a record and is not frozen yet, also what the asking officer cannot see. */
  derivedFrom(em: EntityManager, type: string, id: string): Promise<Found[]> {
    return em.query('select record_type as "recordType", record_id as "recordId" from app.derived_from($1, $2)', [
      type,
      id,
    ]);
  }

  /** What ties it to others, also what the asking officer cannot see: relations, and links to the same ones. */
  relationsOf(em: EntityManager, subjectId: string): Promise<Found[]> {
    return em.query(
      `select 'relations' as "recordType", relation as "recordId" from app.relations_of($1) relation
       union all select 'subject_merges', merge from app.merges_of($1) merge`,
      [subjectId],
    );
  }

  /** Who sends it, as an export says. The operation's name only where the exporting officer may know of it. */
  async sender(em: EntityManager, { ownerAuthorityId, operationId }: Subject): Promise<Sender> {
    const [found] = await em.query<Sender[]>(
      `select coalesce(c.alpha3, c.code) as country, a.name as authority,
         (select concat_ws('-', o.code_name, o.sequence) from operations o where o.id = $2) as operation
       from authorities a join countries c on c.code = a.country where a.id = $1`,
      [ownerAuthorityId, operationId],
    );
    return found ?? { country: '', authority: '', operation: null };
  }

  /** Lets this unit of work change one record that its officer may not see; with null, none any more. */
  async takeInHand(em: EntityManager, id: string | null): Promise<void> {
    await em.query(`select set_config('app.in_hand', $1, true)`, [id ?? '']);
  }

  /** With what it said go its files; it is found again as long as it is in use; what rests on it elsewhere follows. */
  async settle(em: EntityManager, subject: Subject, now: Date): Promise<void> {
    const { id, state } = subject;
    if (state === 'erased') await this.attachments.eraseOf({ em, now }, 'subjects', id);
    // What is known of it changes in drafts only: later there is nothing new to find it by.
    if (state === 'recorded' || !isInUse(state)) await this.keepFindable(em, subject);
    await this.followers.follow({ em, now }, subject);
  }

  /**
   * It is found again by what is known of it as long as it is in use: drafts and what is frozen or erased by nobody. What is
   * frozen comes back as it was: from whom it was told apart is not forgotten meanwhile.
   */
  async keepFindable(em: EntityManager, { id, state, kind, attributes, ownerCountry }: Subject): Promise<void> {
    if (state === 'frozen') await this.index.hide(em, 'subject', [id]);
    else if (attributes === null || !isInUse(state)) await this.index.forget(em, 'subject', [id]);
    else await this.index.put(em, [{ source: 'subject', id, traits: traitsOf(kind, attributes), ownerCountry }]);
  }

  /** Subjects in use that the index does not have. For the clock only. */
  async notInIndex(em: EntityManager, after: string, limit: number): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select app.subjects_not_indexed($1, $2) as id', [after, limit]);
    return rows.map(({ id }) => id);
  }

  protected override complete(em: EntityManager, rows: Subject[]): Promise<void> {
    return this.handling.load(em, rows);
  }
}

const isInUse = (state: string): boolean => !['draft', 'frozen', 'erased'].includes(state);
