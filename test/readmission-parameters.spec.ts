import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parameterNames, type ParameterName } from '../src/legal-register/readmission-parameter.codes.js';
import { lawRows } from './support/seeded-law.js';

const src = resolve(import.meta.dirname, '../../src');

/** Shown with the agreement to whoever reads it, and decide nothing here; each for a reason. */
const SHOWN: Readonly<Partial<Record<ParameterName, string>>> = {
  tcnEntryRule: 'how somebody entered is weighed by officers; the register has the grounds beside it',
  channels: 'the channel by which something came is taken down as it was',
  interviewExpertsAllowed: 'whether experts interview is agreed on in each case',
  interviewBy: 'whom an interview is asked of is found among the authorities',
  travelDocOnLapse: 'the application is shown to the consulate in either case',
  errorRequiresWrittenReasons: 'a claim of error has its reasons in writing under every agreement',
  errorOriginalsBack: 'originals are listed with every claim',
  responsibilityPasses: 'a hand-over is what both have signed under every agreement',
  invoiceCurrency: 'an invoice is in euro',
};

/** What reads a profile: not where its parameters are listed, nor where they are only counted or shown. */
const readers = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/metadata|\.(spec|codes|contents|dto|words|tables)\.ts$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .filter((text) => /profile|Profile|readmission_parameter/.test(text));
/** As a property, or by its name: a word that is common in the code proves little, a rare one much. */
const isRead = (name: string) => {
  const used = new RegExp(`\\.${name}\\b|\\(profile, '${name}'|[{,] ${name}(:|,| })|/${name}\``);
  return readers.some((text) => used.test(text));
};

describe('what comes with the product of an agreement', () => {
  const rows = lawRows().filter(({ kind }) => kind === 'readmission_parameter');
  const seeded = new Set(rows.map(({ content }) => (content as { name: ParameterName }).name));

  it('decides something, or is named among what is only shown', () => {
    const idle = parameterNames.filter((name) => seeded.has(name) && !(name in SHOWN) && !isRead(name));
    expect(idle).toEqual([]);
  });

  it('is not called only shown when something reads it', () => {
    expect(Object.keys(SHOWN).filter(isRead)).toEqual([]);
  });
});
