import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Subject } from './subject.entity.js';
import { labelOf } from './subject.label.js';
import { isRecognisedIn } from './subject.recognition.js';
import { SubjectStore } from './subject.store.js';
import { traitsOf } from './subject.traits.js';
import { warningsAbout } from './subject.warnings.js';
import type { Traits } from '../matching-engine/traits.js';

const MOST = 50;

/** Whoever is named in an interview in another part than that of a victim or witness, as far as they are in use. */
const NAMED = `row.kind = 'person' and row.source_type = 'debriefings' and row.state not in ('draft', 'frozen', 'erased')
  and row.category in ('mentioned', 'suspect', 'convicted', 'future', 'contact', 'associate')`;

/** Of which operation, and from when until when they were written down. */
export interface Scope {
  readonly operationId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** Questions for other features: these subjects, as far as this officer sees them. */
@Injectable()
export class SubjectReader {
  constructor(private readonly store: SubjectStore) {}

  /** Refuses the whole where one of them is not there for the officer, or is erased. */
  async all(em: EntityManager, officer: Officer, ids: readonly string[], field: string): Promise<Subject[]> {
    const found: Subject[] = [];
    for (const id of ids) {
      const subject = await this.store.find(em, officer, id);
      if (!subject || subject.state === 'erased') throw new Problem('unknown_reference', { field });
      found.push(subject);
    }
    return found;
  }

  /** Whether its latest review cites a record that stands apart from it: no operation, and nothing drawn from one alone. */
  restsOnARecord(em: EntityManager, id: string): Promise<boolean> {
    return this.store.restsOnARecord(em, id);
  }

  /** What the engine compares of it; undefined where nothing is left of it. */
  traits({ kind, attributes }: Subject): Traits | undefined {
    return attributes ? traitsOf(kind, attributes) : undefined;
  }

  /** What is odd about its numbers and its machine-readable zone, as they were written down. */
  warnings({ kind, attributes }: Subject): { code: string; title: string }[] {
    return attributes ? warningsAbout(kind, attributes) : [];
  }

  /** Those of these that are there for the officer, in no order. */
  among(em: EntityManager, officer: Officer, ids: readonly string[]): Promise<Subject[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.store.among(em, officer, ids);
  }

  /** Persons in a part of their own, named in interviews, the newest first; `cut` where there are more. */
  async named(
    em: EntityManager,
    officer: Officer,
    scope: Scope,
    limit: number,
  ): Promise<{ persons: Subject[]; cut: boolean }> {
    const { operationId, from, to } = scope;
    const where = [
      { text: NAMED, parameters: {} },
      ...(operationId === undefined ? [] : [{ text: 'row.operation_id = :operationId', parameters: { operationId } }]),
      ...(from === undefined ? [] : [{ text: 'row.opened_at >= :from', parameters: { from } }]),
      ...(to === undefined ? [] : [{ text: 'row.opened_at < :to', parameters: { to } }]),
    ];
    const { items, next } = await this.store.page(em, officer, { where, limit, after: undefined, count: false });
    return { persons: items, cut: next !== null };
  }

  /** The numbers, plates and handles of these subjects, each as `kind:value`. */
  keysOf(em: EntityManager, ids: readonly string[]): Promise<{ subjectId: string; key: string }[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.store.keysOf(em, ids);
  }

  /** By what it is known. Whether that is shown to a reader is the caller's to ask (`withheldFrom`). */
  labelOf({ kind, attributes }: Subject): string | null {
    return attributes && labelOf(kind, attributes);
  }

  /** Whether one of these subjects, as far as the officer sees them, could be recognised in a text by a name or a number. */
  async recognised(em: EntityManager, officer: Officer, ids: readonly string[], text: string): Promise<boolean> {
    for (const id of ids) {
      const subject = await this.store.find(em, officer, id);
      if (subject?.attributes && isRecognisedIn(text, subject.kind, subject.attributes)) return true;
    }
    return false;
  }

  /** Subjects in this officer's sight with one of these identifiers, each as `kind:value` in its one form. */
  async withKeys(em: EntityManager, officer: Officer, keys: readonly string[]): Promise<Subject[]> {
    if (keys.length === 0) return [];
    const text = `row.id in (select k.subject_id from subject_keys k
      join unnest(:keys::text[]) wanted(key) on k.kind = split_part(wanted.key, ':', 1)
        and k.value = substr(wanted.key, strpos(wanted.key, ':') + 1))`;
    const where = [{ text, parameters: { keys } }];
    return (await this.store.page(em, officer, { where, limit: MOST, after: undefined, count: false })).items;
  }
}
