import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { loadLaw } from './law.js';
import { idOf } from './named-id.js';

export { idOf };

const folder = join(import.meta.dirname, '../../../data');

export const readData = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

type Row = Record<string, unknown>;

interface Table {
  readonly table: string;
  readonly file: string;
  /** By which a row is known again. */
  readonly key: string;
  /** From the file's row to the table's, where they differ. */
  readonly row?: (row: Row) => Row;
  /** The same where one row of the file is several of the table. */
  readonly rows?: (row: Row) => Row[];
  /** The order in the file means something, and is kept as `position`. */
  readonly numbered?: true;
  /** `keep`: what officers have changed since is left as they left it. */
  readonly known?: 'keep' | 'replace';
}

/** In the order in which they refer to one another. */
const tables: readonly Table[] = [
  { table: 'countries', file: 'countries.json', key: 'code' },
  {
    table: 'authorities',
    file: 'authorities.json',
    key: 'id',
    known: 'keep',
    row: ({ key, parent, ...row }) => ({
      local_name: null,
      valid_to: null,
      is_central_unit: false,
      ...row,
      id: idOf('authority', String(key)),
      parent_id: parent ? idOf('authority', String(parent)) : null,
      version: 1,
    }),
  },
  {
    table: 'protection_routes',
    file: 'protection-routes.json',
    key: 'country, addressee',
    row: ({ authority, ...row }) => ({ ...row, authority_id: authority ? idOf('authority', String(authority)) : null }),
  },
  {
    table: 'country_designations',
    file: 'country-designations.json',
    key: 'country, reader_country, reader_authority_id',
    row: ({ reader_authority: key, ...row }) => ({
      ...row,
      reader_authority_id: key ? idOf('authority', String(key)) : null,
    }),
  },
  { table: 'personal_data_patterns', file: 'personal-data-patterns.json', key: 'code', numbered: true },
  { table: 'retention_rules', file: 'retention-rules.json', key: 'code' },
  { table: 'border_sections', file: 'border-sections.json', key: 'code' },
  { table: 'crossing_points', file: 'crossing-points.json', key: 'code' },
  { table: 'legal_bases', file: 'legal-bases.json', key: 'code' },
  { table: 'past_operations', file: 'past-operations.json', key: 'key' },
  { table: 'serious_incident_categories', file: 'serious-incident-categories.json', key: 'catalogue_version, code' },
  {
    table: 'topic_guides',
    file: 'topic-guides.json',
    key: 'code',
    rows: ({ questions: _, ...guide }) => [guide],
    numbered: true,
  },
  { table: 'topic_questions', file: 'topic-guides.json', key: 'code', rows: questionsOf, numbered: true },
  {
    table: 'information_sheets',
    file: 'information-sheets.json',
    key: 'version, language',
    rows: sheetsOf,
    numbered: true,
  },
  { table: 'trafficking_indicators', file: 'trafficking-indicators.json', key: 'code', numbered: true },
  { table: 'trafficking_terms', file: 'trafficking-terms.json', key: 'list, code', numbered: true },
  { table: 'interview_parameters', file: 'interview-parameters.json', key: 'code' },
  { table: 'escalation_steps', file: 'escalation-steps.json', key: 'code', numbered: true },
  { table: 'custody_parameters', file: 'custody-parameters.json', key: 'code' },
  { table: 'probing_limits', file: 'probing-limits.json', key: 'scope, country' },
  { table: 'mail_texts', file: 'mail-texts.json', key: 'language' },
  { table: 'readmission_form_labels', file: 'readmission-form-labels.json', key: 'key, language', rows: labelsOf },
];

const asItIs = (row: Row): Row => row;

/** The questions of one topic guide. Answers to choose from become a list: the order in which they are read out is kept. */
function questionsOf({ code: topic, questions }: Row): Row[] {
  const listed = (choices: unknown) => Object.entries(choices as Row).map(([code, texts]) => ({ code, texts }));
  return (questions as Row[]).map(({ choices, ...question }) => ({
    ...question,
    topic,
    choices: choices ? listed(choices) : null,
  }));
}

/** One version of the information sheet, language by language. */
function sheetsOf({ texts, unreviewed, ...version }: Row): Row[] {
  return Object.entries(texts as Record<string, Row>).map(([language, text]) => ({
    ...version,
    ...text,
    language,
    reviewed: !(unreviewed as string[]).includes(language),
  }));
}

/** The labels of forms in one language, each a row. */
function labelsOf({ texts, ...labels }: Row): Row[] {
  return Object.entries(texts as Record<string, string>).map(([key, text]) => ({ ...labels, key, text }));
}

/** Loads the facts that come with the product. Run at every start: it adds what is new and repairs what is out of date. */
export async function loadReference(em: EntityManager): Promise<void> {
  for (const { table, file, key, row = asItIs, rows: several, numbered, known = 'replace' } of tables) {
    const read = readData<Row[]>(file).flatMap(several ?? ((one) => [row(one)]));
    const rows = numbered ? read.map((one, index) => ({ ...one, position: index + 1 })) : read;
    const columns = Object.keys(rows[0] ?? {});
    const update = columns.map((column) => `${column} = excluded.${column}`).join(', ');
    await em.query(
      `insert into ${table} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
       on conflict (${key}) do ${known === 'keep' ? 'nothing' : `update set ${update}`}`,
      [JSON.stringify(rows)],
    );
  }
  await loadLaw(em);
}
