import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { CollectionImport } from './collection-import.entity.js';
import type { Batch } from './import-batch.js';
import type { Phase, StopReason } from './import.codes.js';
import { approvalNeededFor, goesTooFar, obstacleTo, sum, type Counts } from './import-counts.codes.js';
import { ImportProgressStore } from './import.progress.store.js';
import type { Records } from './import.source.js';
import { ImportStore } from './import.store.js';
import { ImportTaking } from './import.taking.js';
import { importWorkflow, type ImportAction } from './import.workflow.js';

const MISSING_AT_A_TIME = 500;

/** What follows on what while a file is checked or taken in, and how that ends. */
@Injectable()
export class ImportCourse {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: ImportStore,
    private readonly progress: ImportProgressStore,
    private readonly taking: ImportTaking,
  ) {}

  find(em: EntityManager, id: string): Promise<CollectionImport | null> {
    return this.store.find(em, clockActor, id);
  }

  /** The next records, and how far that brings it. */
  async take(unit: Unit, subject: CollectionImport, read: Records & { batch: Batch }): Promise<'on' | 'over'> {
    if (subject.collectionState !== 'in_use') return this.breakOff(unit, subject, 'collection_not_in_use');
    const { next, records, batch } = read;
    const how = subject.phase === 'links' ? 'gather' : 'take';
    const counted = sum(subject.counted, await this.taking[how](unit, subject, batch));
    const last = records.at(-1);
    const cutOff = last !== undefined && !last.closed && last.error !== undefined;
    assertNear(subject, counted);
    await this.save(unit, subject, { counted, ...next, cutOff });
    return 'on';
  }

  /** Some of what the file does not have; over when there is no more. */
  async takeMissing(unit: Unit, subject: CollectionImport): Promise<'on' | 'over'> {
    if (subject.collectionState !== 'in_use') return this.breakOff(unit, subject, 'collection_not_in_use');
    const counts = await this.taking.takeMissing(unit, subject, MISSING_AT_A_TIME);
    if (counts.missing === 0) {
      await this.act(unit, subject, 'finish');
      return 'over';
    }
    const counted = sum(subject.counted, counts);
    assertNear(subject, counted);
    await this.save(unit, subject, { counted });
    return 'on';
  }

  /** The file has been read to its end. Whether more remains to be done. */
  async endOfFile(unit: Unit, subject: CollectionImport): Promise<boolean> {
    const { phase, state, mode } = subject;
    if (phase === 'links') return this.goOnWith(unit, subject, 'reading');
    if (state === 'checking') return this.conclude(unit, subject);
    if (mode === 'full') return this.goOnWith(unit, subject, 'missing');
    await this.act(unit, subject, 'finish');
    return false;
  }

  private async goOnWith(unit: Unit, subject: CollectionImport, phase: Phase): Promise<boolean> {
    const from = phase === 'reading' ? { offset: 0, line: 0 } : {};
    await this.save(unit, subject, { phase, ...from });
    return true;
  }

  private async conclude(unit: Unit, subject: CollectionImport): Promise<boolean> {
    const { id, collectionId, mode, cutOff, mapping } = subject;
    const { held, missing } = await this.progress.held(unit.em, id, collectionId);
    const orphans = mapping?.holder === undefined ? [] : await this.progress.withoutHolder(unit.em, id);
    const code = 'holder_not_in_file';
    await this.progress.note(
      unit.em,
      id,
      orphans.map((line) => ({ line, code, column: mapping?.holder ?? null })),
    );
    const more: Record<string, number> = orphans.length === 0 ? {} : { [code]: orphans.length };
    const checked: Counts = {
      ...subject.counted,
      missing: mode === 'full' ? missing : 0,
      warnings: subject.counted.warnings + orphans.length,
      notes: { ...subject.counted.notes, ...more },
    };
    const approvalNeeded = approvalNeededFor(checked, held);
    const obstacle = obstacleTo(checked, { held, mode, cutOff });
    const found = { checked, heldThen: held, approvalNeeded, obstacle, phase: null };
    await this.act(unit, subject, 'conclude', (import_) => Object.assign(import_, found));
    return false;
  }

  async breakOff(unit: Unit, subject: CollectionImport, stoppedBecause: StopReason): Promise<'over'> {
    await this.act(unit, subject, 'break_off', (import_) => Object.assign(import_, { stoppedBecause }));
    return 'over';
  }

  private save(unit: Unit, subject: CollectionImport, now: Partial<CollectionImport>): Promise<void> {
    const { counted, phase, offset, line, cutOff } = { ...subject, ...now };
    return this.progress.save(unit.em, subject.id, { counted, phase: phase ?? 'reading', offset, line, cutOff });
  }

  private async act(
    unit: Unit,
    { id }: CollectionImport,
    action: ImportAction,
    change: (subject: CollectionImport) => void = () => undefined,
  ): Promise<void> {
    const move = {
      actor: clockActor,
      id,
      action,
      change: ({ subject }: { subject: CollectionImport }) => change(subject),
    };
    await this.transitions.run(unit, importWorkflow, this.store, move);
  }
}

/** Nothing of these records may stay: it would be more than was looked at. */
export class WentTooFar extends Error {}

function assertNear({ checked, heldThen, state }: CollectionImport, counted: Counts): void {
  if (state === 'running' && checked && goesTooFar(counted, checked, heldThen ?? 0)) throw new WentTooFar();
}
