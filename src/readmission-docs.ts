import { diagramOf } from './core/workflow/diagram.js';
import { readLaw, type LawRow } from './installation/law.js';
import type { Entry } from './legal-register/legal-entry.entity.js';
import { Snapshot } from './legal-register/snapshot.js';
import { agreementTables } from './readmission-agreements/agreement.tables.js';
import { readmissionSteps, readmissionWorkflow } from './readmissions/readmission.workflow.js';
import type { Step } from './readmissions/readmission.steps.workflow.js';

/** What docs/readmission.md shows that is said elsewhere: the course of a case, and what comes with the product of agreements. */
const sections: Readonly<Record<string, () => string>> = {
  states: () => ['```mermaid', diagramOf(readmissionWorkflow), '```'].join('\n'),
  transitions: () => transitions(readmissionSteps),
  agreements: () => agreementTables(seeded()),
};

/** Tables that are not padded: a difference shows the row. */
const UNPADDED = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'] as const;

/** The guide with its generated sections as they are now. Each stands between `<!-- name -->` and `<!-- /name -->`. */
export function withGenerated(guide: string): string {
  return Object.entries(sections).reduce(
    (text, [name, generated]) =>
      text.replace(new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`), (_, begin: string, end: string) =>
        [begin, UNPADDED[0], generated(), UNPADDED[1], end].join('\n\n'),
      ),
    guide,
  );
}

/** Every act: which transition of the catalogue it is, from where to where, and what it is refused for. */
function transitions(steps: Readonly<Record<string, Step>>): string {
  const rows = Object.entries(steps).map(([act, { number, from, to, when = [] }]) => {
    const refused = when.map(({ otherwise }) => `\`${otherwise}\``).join(', ');
    return `| ${number ?? ''} | \`${act}\` | ${from.length > 6 ? `${from.length} states` : from.join(', ')} | ${to ?? 'stays'} | ${refused} |`;
  });
  return ['| no. | act | from | to | refused as |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const seeded = (): Snapshot => new Snapshot(1, readLaw().map(entryOf), []);

function entryOf(row: LawRow): Entry {
  const { valid_from, certain_from, certain_to, valid_to, ...rest } = row;
  const days = { validFrom: valid_from, certainFrom: certain_from, certainTo: certain_to, validTo: valid_to };
  return { ...rest, ...days, id: row.key } as Entry;
}
