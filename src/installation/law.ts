import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { idOf } from './named-id.js';

/** A row of the register of law as it comes with the product. */
export interface LawRow {
  readonly kind: string;
  readonly key: string;
  readonly instrument: string | null;
  readonly article: string;
  readonly content: object;
  readonly text: string | null;
  readonly valid_from: string | null;
  readonly certain_from: string | null;
  readonly certain_to: string | null;
  readonly valid_to: string | null;
  readonly source: string;
  readonly trust: string;
}

type Written = Partial<LawRow> & Pick<LawRow, 'key' | 'article' | 'content' | 'source' | 'trust'>;

/** Which file holds the rows of which kind. */
export const lawFiles: Readonly<Record<string, string>> = {
  instrument: 'instruments',
  article: 'articles',
  action: 'actions',
  basis: 'bases',
  party: 'parties',
  membership: 'memberships',
  reservation: 'reservations',
  agreement: 'agreements',
  data_protection_decision: 'data-protection-decisions',
  evaluation: 'evaluations',
  authority: 'authorities',
  classification: 'classifications',
  gate: 'gates',
  clock: 'clocks',
  log_rule: 'log-rules',
  retention: 'retention',
  refusal_ground: 'refusal-grounds',
  subject_category: 'subject-categories',
  offence: 'offences',
  host_declaration: 'host-declarations',
  detention_rule: 'detention-rules',
  code: 'codes',
  holiday: 'holidays',
  readmission_agreement: 'readmission-agreements',
  readmission_parameter: 'readmission-parameters',
  readmission_evidence: 'readmission-evidence',
  readmission_point: 'readmission-points',
};

const folder = join(import.meta.dirname, '../../../data/law');

/** Everything that the register holds before anybody has changed it. */
export function readLaw(from = folder): LawRow[] {
  return Object.entries(lawFiles).flatMap(([kind, file]) =>
    (JSON.parse(readFileSync(join(from, `${file}.json`), 'utf8')) as Written[]).map((row) => complete(kind, row)),
  );
}

/** What a file leaves out: where only one day is named, that day is certain. */
function complete(kind: string, { key, article, content, source, trust, ...rest }: Written): LawRow {
  const { instrument = null, text = null } = rest;
  const { valid_from = null, certain_from = valid_from, certain_to = null, valid_to = null } = rest;
  const days = { valid_from, certain_from, certain_to, valid_to };
  return { kind, key, instrument, article, content: addressed(content), text, ...days, source, trust };
}

/** The files name authorities by their keys, the register by their ids. */
function addressed(content: object & { held?: readonly string[] }): object {
  return content.held ? { ...content, held: content.held.map((key) => idOf('authority', key)) } : content;
}

const SAID = 'instrument, article, content, text, valid_from, certain_from, certain_to, valid_to, source, trust';
const of = (alias: string): string => SAID.replaceAll(/(\w+)/g, `${alias}.$1`);
const GIVEN = `jsonb_to_recordset($1::jsonb) as g(kind text, key text, instrument text, article text, content jsonb,
  text text, valid_from date, certain_from date, certain_to date, valid_to date, source text, trust text, id uuid)`;
/** A row that officers have changed, or are about to, is theirs from then on. */
const LEFT_TO_US = `not exists (select from legal_changes c where c.kind = g.kind and c.key = g.key
  and c.state in ('proposed', 'approved', 'in_force'))`;

/**
 * Loads the register. What is new in the product comes in, what the product has corrected becomes the next version of
 * its row, and what officers have changed is left as they left it. A row counts as known from the beginning.
 */
export async function loadLaw(em: EntityManager, law: readonly LawRow[] = readLaw()): Promise<void> {
  const rows = JSON.stringify(law.map((row) => ({ ...row, id: newId() })));
  await em.query(
    `update legal_entries e set known_until = now() from ${GIVEN}
     where e.kind = g.kind and e.key = g.key and e.known_until is null and ${LEFT_TO_US}
       and row(${of('e')}) is distinct from row(${of('g')})`,
    [rows],
  );
  await em.query(
    `insert into legal_entries (id, kind, key, ${SAID}, known_from)
     select g.id, g.kind, g.key, ${of('g')},
       coalesce((select max(e.known_until) from legal_entries e where e.kind = g.kind and e.key = g.key), '2000-01-01')
     from ${GIVEN}
     where ${LEFT_TO_US} and not exists (
       select from legal_entries e where e.kind = g.kind and e.key = g.key and e.known_until is null)`,
    [rows],
  );
}
