import type { Entry } from '../legal-register/legal-entry.entity.js';
import { protocolMaySet, type ParameterName } from '../legal-register/readmission-parameter.codes.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { bestOf, isSure, standing, type Standing } from '../legal-register/standing.js';
import type { Layers } from './layers.js';
import type { Listed, Parameter, Said } from './profile.js';

const BLANK: Parameter<never> = {
  value: null,
  sure: false,
  trust: null,
  source: null,
  article: null,
  text: null,
  entryKey: null,
  entryId: null,
  from: null,
};

/** What the nearest layer says that may say it. */
export function parameterOf(law: Snapshot, layers: Layers, { name, on }: { name: ParameterName; on: string }) {
  for (const { key, content } of layers) {
    if (content.parent !== null && !protocolMaySet.has(name)) continue;
    const rows = law.by('readmission_parameter', 'name', nameOf, `${key} ${name}`);
    const best = bestOf(rows.map(withItsAgreement), on);
    if (!best || best.stands === 'no') continue;
    const { entry, stands } = best;
    const said = { value: entry.content.value, ...originOf(entry), from: key, sure: isSure(entry) && stands === 'yes' };
    return entry.confirmed ? { ...said, confirmed: entry.confirmed } : said;
  }
  return BLANK;
}

/** What names no day holds as long as its agreement does. */
function withItsAgreement<E extends Entry>(entry: E): E {
  return entry.validFrom === null && entry.certainFrom === null ? { ...entry, certainFrom: '0001-01-01' } : entry;
}

export const holds = (entry: Entry, on: string): Standing => standing(withItsAgreement(entry), on);

const nameOf = ({ content }: Entry<'readmission_parameter'>): string[] => [`${content.agreement} ${content.name}`];

function originOf({ trust, source, article, text, key, id }: Entry) {
  return { trust, source, article, text, entryKey: key, entryId: id };
}

export function saidOf<K extends Listed>(law: Snapshot, kind: K, agreement: string, on: string): Said<K>[] {
  const agreementOf = ({ content }: Entry<K>): string[] => [
    (content as { agreement: string | null }).agreement ?? USUAL,
  ];
  return law
    .by(kind, 'agreement', agreementOf, agreement)
    .map((entry) => ({ entry, stands: holds(entry as Entry, on) }))
    .filter(({ stands }) => stands !== 'no')
    .map(({ entry, stands }) => ({
      ...entry.content,
      ...originOf(entry),
      sure: isSure(entry) && stands === 'yes',
    })) as Said<K>[];
}

export const nearest = <T>(layers: Layers, of: (key: string) => T[]): T[] =>
  layers.map(({ key }) => of(key)).find((found) => found.length > 0) ?? [];

/** Under this word stand the kinds of evidence as agreements usually rate them. */
const USUAL = '*';

/** What the protocol adds, what its agreement lists; and what is usual, which decides nothing for an agreement that was not read. */
export function evidenceOf(law: Snapshot, layers: Layers, on: string): Said<'readmission_evidence'>[] {
  const listed: Said<'readmission_evidence'>[] = [];
  const add = (more: readonly Said<'readmission_evidence'>[]): void => {
    const before = new Set(listed.map(itemOf));
    listed.push(...more.filter((one) => !before.has(itemOf(one))));
  };
  for (const { key } of layers) add(saidOf(law, 'readmission_evidence', key, on));
  add(saidOf(law, 'readmission_evidence', USUAL, on).map((one) => ({ ...one, sure: false })));
  return listed;
}

const itemOf = ({ purpose, code }: Said<'readmission_evidence'>): string => `${purpose} ${code}`;
