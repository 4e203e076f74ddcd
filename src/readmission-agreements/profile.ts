import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { Confirmed, Content, Entry, ParameterValue } from '../legal-register/legal-entry.entity.js';
import { parameterNames, type ParameterName } from '../legal-register/readmission-parameter.codes.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { layersOf } from './layers.js';
import { evidenceOf, nearest, parameterOf, saidOf } from './sayings.js';
import { turningPoints } from './turning-points.js';

export type { Days, ParameterValue } from '../legal-register/legal-entry.entity.js';
export type { ParameterName } from '../legal-register/readmission-parameter.codes.js';

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

export type Listed = 'readmission_evidence' | 'readmission_point' | 'readmission_suspension';

/** What an agreement says of its other things, one by one, and where that is from. */
export type Said<K extends Listed> = Content<K> & {
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

/**
 * The profile of an agreement on a day. It is made once for all days between which none of its rows begins or ends.
 * Undefined: no such agreement.
 */
export function profileOf(law: Snapshot, agreement: string, on: string): Profile | undefined {
  const before = made.get(law) ?? new Map<string, Profile>();
  made.set(law, before);
  const since = turningPoints(law, agreement).findLast((day) => day <= on) ?? '';
  const known = before.get(`${agreement} ${since}`) ?? makeProfile(law, agreement, on);
  if (!known) return undefined;
  before.set(`${agreement} ${since}`, known);
  return known.on === on ? known : { ...known, on };
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
