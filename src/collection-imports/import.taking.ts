import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { EntryDesk, type EntryRow, type Writer, type Written } from '../collection-entries/entry.desk.js';
import type { CollectionImport } from './collection-import.entity.js';
import { refuse, withLinks, type Batch, type Put } from './import-batch.js';
import { nothingCounted, type Counts } from './import-counts.codes.js';
import { ImportProgressStore } from './import.progress.store.js';

/** Takes some lines of a file into its collection, or finds out what that would do. */
@Injectable()
export class ImportTaking {
  constructor(
    private readonly progress: ImportProgressStore,
    private readonly entries: EntryDesk,
  ) {}

  /** Only what belongs to other lines, for when those are read. */
  async gather({ em }: Unit, { id }: CollectionImport, batch: Batch): Promise<Counts> {
    await this.progress.link(em, id, batch.links);
    return nothingCounted();
  }

  async take(unit: Unit, subject: CollectionImport, batch: Batch): Promise<Counts> {
    const { em } = unit;
    const { id } = subject;
    const twice = await this.progress.seen(em, id, batch.refs);
    const isFirst = ({ ref, line }: { ref: string; line: number }) => !twice.has(`${ref} ${line}`);
    for (const { ref, line } of batch.refs) {
      if (!isFirst({ ref, line }))
        refuse(batch, line, [{ code: 'reference_twice', column: subject.mapping?.ref ?? null }]);
    }
    const puts = batch.puts.filter(({ line, row }) => isFirst({ ref: row.externalRef, line }));
    const refs = batch.withdrawals.filter(isFirst).map(({ ref }) => ref);
    const written = await this.put(unit, subject, await this.complete(unit, subject, puts));
    this.noteRefusals(batch, puts, written);
    const withdrawn = await this.withdraw(unit, subject, refs);
    await this.progress.note(em, id, batch.notes);
    const { added, changed, unchanged, toDetain } = written;
    return { ...batch.counts, added, changed, unchanged, withdrawn, toDetain };
  }

  /** Some of those that the file does not have. */
  async takeMissing(unit: Unit, subject: CollectionImport, limit: number): Promise<Counts> {
    const { id, collectionId } = subject;
    const refs = await this.progress.missing(unit.em, { id, collectionId, limit });
    return { ...nothingCounted(), missing: await this.withdraw(unit, subject, refs) };
  }

  private async complete({ em }: Unit, subject: CollectionImport, puts: readonly Put[]): Promise<EntryRow[]> {
    const { id, title, mapping } = subject;
    const refs = puts.map(({ row }) => row.externalRef);
    const links = mapping?.holder === undefined ? new Map() : await this.progress.linked(em, id, refs);
    return puts.map(({ row }) => ({
      ...withLinks(row, links.get(row.externalRef)),
      sourceRef: row.sourceRef || title,
    }));
  }

  private put(unit: Unit, subject: CollectionImport, rows: readonly EntryRow[]): Promise<Written> {
    const { collectionId, state } = subject;
    const by = writerOf(subject);
    if (state === 'checking') return this.entries.weighMany(unit, by, collectionId, rows);
    return this.entries.putMany(unit, by, collectionId, rows);
  }

  private async withdraw(unit: Unit, subject: CollectionImport, refs: readonly string[]): Promise<number> {
    if (refs.length === 0) return 0;
    const { collectionId, state } = subject;
    if (state === 'checking') return this.progress.heldAmong(unit.em, collectionId, refs);
    return (await this.entries.withdrawMany(unit, writerOf(subject), collectionId, refs)).withdrawn;
  }

  private noteRefusals(batch: Batch, puts: readonly Put[], { refused }: Written): void {
    const lines = new Map(puts.map(({ line, row }) => [row.externalRef, line]));
    for (const { externalRef, code, field } of refused)
      refuse(batch, lines.get(externalRef) ?? 0, [{ code, column: field ?? null }]);
  }
}

/** The clock, for who started it; where a second officer has agreed, what is there already counts as reviewed by them. */
function writerOf({ startedBy, openedBy, approvedBy }: CollectionImport): Writer {
  const officerId = startedBy ?? openedBy;
  const reviewerId = approvedBy === null || approvedBy === officerId ? undefined : approvedBy;
  return { actor: clockActor, officerId, reviewerId };
}
