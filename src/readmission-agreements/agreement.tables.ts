import type { Entry } from '../legal-register/legal-entry.entity.js';
import { parameterMeanings, parameterNames } from '../legal-register/readmission-parameter.codes.js';
import { agreementForms } from '../legal-register/readmission.codes.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { inWords } from './value.words.js';

type Agreement = Entry<'readmission_agreement'>;
type Cells = readonly string[];

/** What the register says of agreements, as tables for reading: which there are, and what each of them says. */
export function agreementTables(law: Snapshot): string {
  const agreements = [...law.of('readmission_agreement')].sort((a, b) => (a.key < b.key ? -1 : 1));
  const read = agreements.filter(({ key }) => rowsOf(law, key).length > 0);
  return [
    table(
      ['agreement', 'what it is', 'in force', 'trust', 'values read'],
      agreements.map((one) => overview(law, one)),
    ),
    ...read.flatMap((one) => [
      `### ${one.key}: ${one.content.title}`,
      table(['parameter', 'says', 'where', 'trust'], rowsOf(law, one.key)),
    ]),
  ].join('\n\n');
}

function overview(law: Snapshot, { key, content, trust, validFrom, certainFrom, validTo }: Agreement): Cells {
  const begun =
    certainFrom === null
      ? validFrom === null
        ? 'not known'
        : `not before ${validFrom}; not known`
      : validFrom === null || validFrom === certainFrom
        ? `since ${certainFrom}`
        : `between ${validFrom} and ${certainFrom}`;
  const form = content.parent === null ? agreementForms[content.form].split(':')[0] : `Protocol to ${content.parent}`;
  const ends = validTo === null ? '' : `, until ${validTo}`;
  return [key, form ?? '', begun + ends, trust, String(rowsOf(law, key).length)];
}

/** A row for every value that somebody has read, in the order of the dictionary. */
function rowsOf(law: Snapshot, agreement: string): Cells[] {
  const rows = law.of('readmission_parameter').filter(({ content }) => content.agreement === agreement);
  return parameterNames.flatMap((name) =>
    rows
      .filter(({ content }) => content.name === name)
      .map(({ content, article, text, trust }) => [
        parameterMeanings[name],
        text === null ? inWords(content.value) : `${inWords(content.value)}. ${text}`,
        article,
        trust,
      ]),
  );
}

const table = (head: Cells, rows: readonly Cells[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
