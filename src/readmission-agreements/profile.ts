import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { Confirmed, Content, Entry } from '../legal-register/legal-entry.entity.js';
import {
  parameterNames,
  protocolMaySet,
  type ParameterName,
  type ParameterValue,
} from '../legal-register/readmission-parameters.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { bestOf, isSure, standing, type Standing } from '../legal-register/standing.js';

export type { Days, ParameterName, ParameterValue } from '../legal-register/readmission-parameters.js';

/** One value of an agreement, and where it is from. */
export interface Parameter<T> {
  /** Null: the agreement says that there is none, or (`entryKey` null) nobody has read what it says. */
  readonly value: T | null;
  /** What is not sure may warn, and never decides. */
  readonly sure: boolean;
  readonly trust: Trust | null;
  readonly source: string | null;
  readonly article: string | null;
  readonly text: string | null;
  readonly entryKey: string | null;
  readonly entryId: string | null;
  /** The agreement that says so: a protocol has from its parent what it does not say itself. */
  readonly from: string | null;
  /** Only where two officers have confirmed it for the case that is asking. */
  readonly confirmed?: Confirmed;
}

export type Parameters = { readonly [N in ParameterName]: Parameter<ParameterValue<N>> };

/** What an agreement says of its other things, one by one, and where that is from. */
export type Said<K extends 'readmission_evidence' | 'readmission_point' | 'readmission_suspension'> = Content<K> & {
  readonly sure: boolean;
  readonly trust: Trust;
  readonly source: string;
  readonly article: string;
  readonly text: string | null;
  readonly entryKey: string;
  readonly entryId: string;
};

/** All that an agreement says on a day. It is pinned by agreement, moment and day: the same three give the same profile. */
export interface Profile extends Parameters {
  readonly agreement: string;
  readonly title: string;
  /** The agreement itself, and those from which it has what it does not say, nearest first. */
  readonly layers: readonly Entry<'readmission_agreement'>[];
  readonly registerVersion: number;
  readonly on: string;
  readonly evidence: readonly Said<'readmission_evidence'>[];
  readonly points: readonly Said<'readmission_point'>[];
  readonly suspensions: readonly Said<'readmission_suspension'>[];
}

const made = new WeakMap<Snapshot, Map<string, Profile>>();

/** The profile of an agreement on a day; made once for each version of the register. Undefined: no such agreement. */
export function profileOf(law: Snapshot, agreement: string, on: string): Profile | undefined {
  const before = made.get(law) ?? new Map<string, Profile>();
  made.set(law, before);
  const known = before.get(`${agreement} ${on}`);
  if (known) return known;
  const profile = makeProfile(law, agreement, on);
  if (profile) before.set(`${agreement} ${on}`, profile);
  return profile;
}

function makeProfile(law: Snapshot, agreement: string, on: string): Profile | undefined {
  const layers = layersOf(law, agreement);
  const [first] = layers;
  if (!first) return undefined;
  const parameters = parameterNames.map((name) => [name, parameterOf(law, layers, { name, on })]);
  return {
    ...(Object.fromEntries(parameters) as Parameters),
    agreement,
    title: first.content.title,
    layers,
    registerVersion: law.version,
    on,
    evidence: evidenceOf(law, layers, on),
    points: nearest(layers, (key) => saidOf(law, 'readmission_point', key, on)),
    suspensions: layers.flatMap(({ key }) => saidOf(law, 'readmission_suspension', key, on)),
  };
}

/** The agreement, and whose protocol it is. */
export function layersOf(law: Snapshot, agreement: string): Entry<'readmission_agreement'>[] {
  const layers: Entry<'readmission_agreement'>[] = [];
  for (let key: string | null = agreement; key !== null;) {
    const entry: Entry<'readmission_agreement'> | undefined = law.find('readmission_agreement', key);
    if (!entry || layers.includes(entry)) break;
    layers.push(entry);
    key = entry.content.parent;
  }
  return layers;
}

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

type Layers = readonly Entry<'readmission_agreement'>[];

/** What the nearest layer says that may say it. */
function parameterOf(law: Snapshot, layers: Layers, { name, on }: { name: ParameterName; on: string }) {
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

const holds = (entry: Entry, on: string): Standing => standing(withItsAgreement(entry), on);

const nameOf = ({ content }: Entry<'readmission_parameter'>): string[] => [`${content.agreement} ${content.name}`];

function originOf({ trust, source, article, text, key, id }: Entry) {
  return { trust, source, article, text, entryKey: key, entryId: id };
}

type Listed = 'readmission_evidence' | 'readmission_point' | 'readmission_suspension';

function saidOf<K extends Listed>(law: Snapshot, kind: K, agreement: string, on: string): Said<K>[] {
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

const nearest = <T>(layers: Layers, of: (key: string) => T[]): T[] =>
  layers.map(({ key }) => of(key)).find((found) => found.length > 0) ?? [];

/** Under this word stand the kinds of evidence as agreements usually rate them. */
const USUAL = '*';

/** What the protocol adds, what its agreement lists; and what is usual, which decides nothing for an agreement that was not read. */
function evidenceOf(law: Snapshot, layers: Layers, on: string): Said<'readmission_evidence'>[] {
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
