import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withGenerated } from '../src/readmission-docs.js';
import { readmissionWorkflow } from '../src/readmissions/readmission.workflow.js';
import { lawRows } from './support/seeded-law.js';

const guide = readFileSync(join(import.meta.dirname, '../../docs/readmission.md'), 'utf8');

describe('the guide to readmission', () => {
  it('shows the course of a case and the agreements as they are: else npm run generate', () => {
    expect(withGenerated(guide)).toBe(guide);
  });

  it('shows every state, every act and every agreement', () => {
    const generated = withGenerated(
      '<!-- states --><!-- /states --> <!-- transitions --><!-- /transitions --> <!-- agreements --><!-- /agreements -->',
    );
    const lost = (names: readonly string[]) => names.filter((name) => !generated.includes(name));
    expect(lost(Object.keys(readmissionWorkflow.states))).toEqual([]);
    expect(lost(Object.keys(readmissionWorkflow.actions).map((name) => `\`${name}\``))).toEqual([]);
    const agreements = lawRows().filter(({ kind }) => kind === 'readmission_agreement');
    expect(lost(agreements.map(({ key }) => `| ${key} |`))).toEqual([]);
    const values = lawRows().filter(({ kind }) => kind === 'readmission_parameter');
    expect(
      generated.split('\n').filter((line) => /^\| .* \| (verified|secondary|unverified) \|$/.test(line)),
    ).toHaveLength(values.length);
  });

  it('shows what has changed', () => {
    expect(withGenerated(guide.replace('10 calendar days', '11 calendar days'))).toBe(guide);
  });
});
