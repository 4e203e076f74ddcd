import { Inject, Injectable } from '@nestjs/common';
import { Not, type EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/problems.js';
import type { CaseStore } from '../core/workflow/transitions.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentRecords } from './attachment.records.js';
import { StoredFileStore } from './stored-file.store.js';

const present = ({ fileKey, previewKey }: Attachment): string[] => [fileKey, previewKey].filter((key) => key !== null);

/** The SQL about attachments, for officers: the clock does nothing to one. One exists for whoever sees its record, unless it still has to be looked through. */
@Injectable()
export class AttachmentStore implements CaseStore<Attachment> {
  readonly entity = Attachment;

  constructor(
    readonly records: AttachmentRecords,
    readonly files: StoredFileStore,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async find(em: EntityManager, actor: Actor, id: string): Promise<Attachment | null> {
    return this.visible(em, actor, await em.findOneBy(Attachment, { id }));
  }

  async get(em: EntityManager, actor: Actor, id: string): Promise<Attachment> {
    const found = await this.find(em, actor, id);
    if (!found) throw new Problem('not_found');
    return found;
  }

  async lock(em: EntityManager, actor: Actor, id: string): Promise<Attachment | null> {
    return this.visible(
      em,
      actor,
      await em.findOne(Attachment, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    );
  }

  /** Of one record, the oldest first. At most MOST_PER_RECORD, so there are no pages. */
  async of(em: EntityManager, actor: Actor, at: { recordType: string; recordId: string }): Promise<Attachment[]> {
    const rows = await em.find(Attachment, {
      where: { ...at, state: Not('removed') },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
    const seen = [];
    for (const row of rows) seen.push(await this.visible(em, actor, row));
    return seen.filter((row) => row !== null);
  }

  /** A file that is not referred to any more is to be erased; one that is now, is there to stay. */
  async settle(em: EntityManager, attachment: Attachment, now: Date): Promise<void> {
    const after = present(attachment);
    await this.files.keep(
      em,
      after.filter((key) => !attachment.filesBefore.includes(key)),
      now,
    );
    await this.files.drop(
      em,
      attachment.filesBefore.filter((key) => !after.includes(key)),
      { now, but: attachment.id },
    );
  }

  /** No deadline runs on an attachment. */
  overdue(): Promise<[]> {
    return Promise.resolve([]);
  }

  async room(
    em: EntityManager,
    { recordType, recordId, operationId }: Attachment,
  ): Promise<{ files: number; bytes: number }> {
    const [room] = await em.query<{ files: number; bytes: string }[]>('select * from app.attachments_of($1, $2, $3)', [
      recordType,
      recordId,
      operationId,
    ]);
    return { files: room?.files ?? 0, bytes: Number(room?.bytes ?? 0) };
  }

  async eraseOf(em: EntityManager, at: { recordType: string; recordId: string }, now: Date): Promise<void> {
    await em.query('select app.erase_attachments($1, $2, $3)', [at.recordType, at.recordId, now]);
  }

  private async visible(em: EntityManager, actor: Actor, row: Attachment | null): Promise<Attachment | null> {
    if (!row || (row.openedBy !== actor.id && row.state !== 'kept' && row.state !== 'removed')) return null;
    if (actor.kind === 'clock' || !this.records.isOfTheirSide(row, actor)) return null;
    const glance = { reader: actor, now: this.clock.now(), em };
    const record = await this.records.find(glance, row);
    if (!record) return null;
    const recordOpen = this.records.isOpenTo(row.recordType, record, glance);
    const frozen = this.records.isFrozen(row.recordType, record);
    return Object.assign(row, { recordOpen, frozen, filesBefore: present(row) });
  }
}
