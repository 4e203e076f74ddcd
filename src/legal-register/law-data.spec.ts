import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawRows, entryOf, places, seededLaw } from '../../test/support/seeded-law.js';
import { lawFiles } from '../installation/law.js';
import { trusts } from '../legal-bases/legal-basis.codes.js';
import { dangling } from './draft.js';
import { entryKinds } from './legal-entry.codes.js';
import { contents } from './legal-entry.contents.js';

const law = seededLaw();
const rows = lawRows();
const text = (file: string) => readFileSync(join(import.meta.dirname, `../../../data/law/${file}.json`), 'utf8');

describe('the law that comes with the product', () => {
  it('has rows of every kind, and a place for suspensions and permissions, of which none is known', () => {
    const kinds = new Set(rows.map(({ kind }) => kind));
    expect(Object.keys(entryKinds).filter((kind) => !kinds.has(kind))).toEqual([
      'suspension',
      'permission',
      'readmission_suspension',
    ]);
  });

  it('has in every row the content of its kind', () => {
    const odd = law.entries.flatMap(({ kind, key, content }) => {
      const { error } = contents[kind].safeParse(content);
      return error
        ? [`${kind} ${key}: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`]
        : [];
    });
    expect(odd).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    expect(law.entries.flatMap((entry) => (dangling(entry, law) ? [`${entry.kind} ${entry.key}`] : []))).toEqual([]);
  });

  it('says of every row where it is from and how far it can be trusted, and knows it by one key', () => {
    expect(rows.filter(({ source, trust }) => !source || !(trust in trusts))).toEqual([]);
    const keys = rows.map(({ kind, key }) => `${kind} ${key}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(rows.filter(({ key }) => !/^[A-Z0-9][A-Za-z0-9_./-]{0,79}$/.test(key))).toEqual([]);
  });

  it('has its days in order', () => {
    const odd = rows.map(entryOf).filter(({ validFrom, certainFrom, certainTo, validTo }) => {
      const days = [validFrom, certainFrom, certainTo, validTo].filter((day) => day !== null);
      return days.join() !== [...days].sort().join();
    });
    expect(odd).toEqual([]);
  });

  it('names the article of every row', () => {
    expect(rows.filter(({ article }) => !article).map(({ key }) => key)).toEqual([]);
  });

  it('counts the same members as the list of countries', () => {
    const listed = (
      places as unknown as { code: string; eu_member_from: string | null; schengen_from: string | null }[]
    ).flatMap(({ code, eu_member_from: eu, schengen_from: schengen }) => [
      ...(eu ? [`EU/${code} ${eu}`] : []),
      ...(schengen ? [`SCHENGEN/${code} ${schengen}`] : []),
    ]);
    const members = law.of('membership').filter(({ content }) => ['EU', 'SCHENGEN'].includes(content.group));
    expect(members.map(({ key, validFrom }) => `${key} ${validFrom}`).sort()).toEqual(listed.sort());
  });

  it.each(Object.values(lawFiles))('stands one row on a line: %s', (file) => {
    const lines = text(file).trim().split('\n').slice(1, -1);
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')) as unknown)).toEqual(JSON.parse(text(file)));
  });

  it('leaves a law that is not verified without a decision of its own', () => {
    const deciding = law
      .of('reservation')
      .filter(({ trust, content }) => trust === 'unverified' && content.untilVerified === 'blocked');
    expect(deciding.map(({ key }) => key)).toEqual(['R-HR-3']);
  });
});

it('a time limit that leaves no hour to count, or turns red before amber, has not the form of one', () => {
  const content = law.find('clock', 'PCC_SEE/RELEASE_PURSUIT')?.content;
  const wrong = (change: object) =>
    contents.clock.safeParse({ ...content, ...change }).error?.issues.map(({ path }) => path.join('.'));
  expect(wrong({})).toBeUndefined();
  expect(wrong({ notCounted: [22, 6], alarms: [50, 50] })).toBeUndefined();
  expect([wrong({ notCounted: [0, 24] }), wrong({ notCounted: [9, 9] })]).toEqual([['notCounted'], ['notCounted']]);
  expect([wrong({ alarms: [90, 25] }), wrong({ matter: 'weather' })]).toEqual([['alarms'], ['matter']]);
});
