import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identifier } from '../matching-engine/traits.js';
import type { CountryRow } from './import-countries.js';
import type { Phase } from './import.codes.js';
import type { Counts } from './import-counts.codes.js';

/** How far an import has come: written with what it has done, so that both stand or fall together. */
export interface Progress {
  readonly counted: Counts;
  readonly phase: Phase;
  readonly offset: number;
  readonly line: number;
  /** The last record that was read ends with the file, and in the middle of itself. */
  readonly cutOff: boolean;
}

export interface NotedLine {
  readonly line: number;
  readonly code: string;
  readonly column: string | null;
}

export interface SeenRef {
  readonly ref: string;
  readonly line: number;
}

export interface Link {
  readonly holder: string;
  readonly line: number;
  readonly identifiers: readonly Identifier[];
}

/** So many lines are noted down of one import; beyond that they are counted only. */
export const MOST_NOTES = 20_000;

/** The SQL of going through a file. For the clock, but for the notes. */
@Injectable()
export class ImportProgressStore {
  /** False where somebody else is working on it at this moment. */
  async take(em: EntityManager, id: string): Promise<boolean> {
    const found = await em.query<unknown[]>('select from collection_imports where id = $1 for update skip locked', [
      id,
    ]);
    return found.length > 0;
  }

  async save(em: EntityManager, id: string, progress: Progress): Promise<void> {
    const { counted, phase, offset, line, cutOff } = progress;
    await em.query(
      `update collection_imports set counted = $2, phase = $3, "offset" = $4, line = $5, cut_off = $6 where id = $1`,
      [id, JSON.stringify(counted), phase, offset, line, cutOff],
    );
  }

  /** Enters the references of a batch, and answers those that an earlier line has. */
  async seen(em: EntityManager, id: string, refs: readonly SeenRef[]): Promise<Set<string>> {
    const rows = [JSON.stringify(refs), id];
    await em.query(
      `insert into collection_import_refs (import_id, ref, line)
       select $2, r.ref, r.line from jsonb_to_recordset($1::jsonb) r(ref text, line integer)
       order by r.line on conflict do nothing`,
      rows,
    );
    const twice = await em.query<{ ref: string }[]>(
      `select r.ref || ' ' || r.line as ref from jsonb_to_recordset($1::jsonb) r(ref text, line integer)
       join collection_import_refs i on i.import_id = $2 and i.ref = r.ref where i.line <> r.line`,
      rows,
    );
    return new Set(twice.map(({ ref }) => ref));
  }

  async link(em: EntityManager, id: string, links: readonly Link[]): Promise<void> {
    if (links.length === 0) return;
    await em.query(
      `insert into collection_import_links (import_id, holder, line, identifiers)
       select $2, l.holder, l.line, l.identifiers
       from jsonb_to_recordset($1::jsonb) l(holder text, line integer, identifiers jsonb) on conflict do nothing`,
      [JSON.stringify(links), id],
    );
  }

  /** What other lines say that belongs to these. */
  async linked(em: EntityManager, id: string, refs: readonly string[]): Promise<Map<string, Identifier[]>> {
    const rows = await em.query<{ holder: string; identifiers: Identifier[] }[]>(
      `select holder, identifiers from collection_import_links where import_id = $1 and holder = any($2) order by line`,
      [id, refs],
    );
    const groups = Map.groupBy(rows, ({ holder }) => holder);
    return new Map([...groups].map(([holder, links]) => [holder, links.flatMap(({ identifiers }) => identifiers)]));
  }

  /** Lines whose holder has no line. */
  async withoutHolder(em: EntityManager, id: string): Promise<number[]> {
    const rows = await em.query<{ line: number }[]>(
      `select distinct line from collection_import_links l where import_id = $1
         and not exists (select from collection_import_refs r where r.import_id = $1 and r.ref = l.holder)`,
      [id],
    );
    return rows.map(({ line }) => line);
  }

  async note(em: EntityManager, id: string, notes: readonly NotedLine[]): Promise<void> {
    if (notes.length === 0) return;
    await em.query(
      `insert into collection_import_notes (import_id, line, code, "column")
       select $2, n.line, n.code, coalesce(n."column", '') from jsonb_to_recordset($1::jsonb) n(line integer, code text, "column" text)
       where (select count(*) from collection_import_notes where import_id = $2) < $3 on conflict do nothing`,
      [JSON.stringify(notes), id, MOST_NOTES],
    );
  }

  /** What was said of the lines of an import, in their order. */
  notes(em: EntityManager, id: string, limit: number): Promise<NotedLine[]> {
    return em.query(
      `select line, code, nullif("column", '') as "column" from collection_import_notes
       where import_id = $1 order by line, code, "column" limit $2`,
      [id, limit],
    );
  }

  /** How many of these the collection holds. */
  async heldAmong(em: EntityManager, collectionId: string, refs: readonly string[]): Promise<number> {
    const [row] = await em.query<{ held: number }[]>(
      `select count(*)::int as held from collection_entries
       where collection_id = $1 and external_ref = any($2) and state in ('held', 'review_due')`,
      [collectionId, refs],
    );
    return row?.held ?? 0;
  }

  /** How many entries the collection holds, and how many of those the file does not have. */
  async held(em: EntityManager, id: string, collectionId: string): Promise<{ held: number; missing: number }> {
    const [row] = await em.query<{ held: number; missing: number }[]>(
      `select count(*)::int as held, (count(*) filter (where not exists (
         select from collection_import_refs r where r.import_id = $1 and r.ref = e.external_ref)))::int as missing
       from collection_entries e where e.collection_id = $2 and e.state in ('held', 'review_due')`,
      [id, collectionId],
    );
    return row ?? { held: 0, missing: 0 };
  }

  /** Some of those that the collection holds and the file does not have. */
  async missing(em: EntityManager, at: { id: string; collectionId: string; limit: number }): Promise<string[]> {
    const rows = await em.query<{ ref: string }[]>(
      `select e.external_ref as ref from collection_entries e
       where e.collection_id = $2 and e.state in ('held', 'review_due') and not exists (
         select from collection_import_refs r where r.import_id = $1 and r.ref = e.external_ref)
       order by e.id limit $3`,
      [at.id, at.collectionId, at.limit],
    );
    return rows.map(({ ref }) => ref);
  }

  /** Those that are to be read on, for when a worker begins. */
  async unended(em: EntityManager): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select id from collection_imports where state in ('checking', 'running') order by opened_at`,
    );
    return rows.map(({ id }) => id);
  }

  countries(em: EntityManager): Promise<CountryRow[]> {
    return em.query(`select code, alpha3, name from countries where kind in ('state', 'territory')`);
  }
}
