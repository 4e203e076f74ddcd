import { pick } from '../core/pick.js';
import type { IdentifierKind as PassedIdentifier } from '../core/exchange/passed-on.codes.js';
import type { Identifier, Traits } from '../matching-engine/traits.js';
import type { ReviseItemDto } from '../transmissions/transmission-draft.desk.js';
import type { Disclosed, Held } from './hit-content.entity.js';
import type { HitPart } from './hit.codes.js';
import type { DiscloseHitDto } from './hit.dto.js';

const TRAITS = ['names', 'births', 'nationalities', 'sex', 'identifiers'] as const satisfies readonly HitPart[];
const SAID = ['category', 'summary', 'grounds', 'measures'] as const satisfies readonly HitPart[];

/** As much of an entry as its owner chose. */
export function disclosedOf(held: Held, parts: readonly HitPart[]): Disclosed {
  const chosen = <P extends HitPart>(some: readonly P[]) => some.filter((part) => parts.includes(part));
  return { kind: held.kind, ...pick(held, chosen(SAID)), traits: pick(held.traits, chosen(TRAITS)) };
}

/** The kinds that go under a name of their own there; what has none is said in words. */
const passedAs: Readonly<Partial<Record<Identifier['kind'], PassedIdentifier>>> = {
  phone: 'phone',
  imei: 'imei',
  document: 'document',
  plate: 'plate',
  vin: 'vin',
  iban: 'iban',
  email: 'email',
  account: 'account',
};

/** The same as what one state passes on to another: statements under the fields of the person's category. */
export function itemOf(disclosed: Disclosed, form: DiscloseHitDto): ReviseItemDto {
  const { subjectCategory = null, purpose, until, accuracyNote, sourceGrade, infoGrade, codes, h3Text = null } = form;
  const person = subjectCategory !== null;
  return {
    itemKind: person ? 'person' : 'other',
    title: 'Disclosed after a hit',
    statements: saidIn(disclosed, person),
    identifiers: person ? identifiersOf(disclosed.traits) : [],
    subjectCategory,
    accuracyNote,
    purpose,
    deleteBy: until,
    sourceGrade,
    infoGrade,
    codes: [...new Set([...codes, ...(h3Text ? (['H3'] as const) : [])])],
    h3Text,
    restrictTo: [],
    classification: 'BPL',
    specialKinds: [],
  };
}

function identifiersOf({ identifiers = [] }: Partial<Traits>) {
  return identifiers.flatMap(({ kind, value }) => {
    const passed = passedAs[kind];
    return passed ? [{ kind: passed, value }] : [];
  });
}

/** Who it is, and what is said of them, each under a field of its own. */
function saidIn({ kind, traits, ...said }: Disclosed, person: boolean): ReviseItemDto['statements'] {
  const { names = [], births = [], nationalities = [], sex, identifiers = [] } = traits;
  const who = [
    ...names.map(({ text }) => text),
    ...births.map((birth) => `born ${birth}`),
    ...nationalities,
    ...(sex ? [sex] : []),
    ...identifiers.map((one) => `${one.kind} ${one.value}${one.country ? ` (${one.country})` : ''}`),
  ].join('; ');
  const about = [kind, said.category, said.summary, said.grounds, ...(said.measures ?? [])].filter(Boolean).join('; ');
  const statements = [
    { field: 'circumstances', text: about || 'An entry of a collection.', character: 'fact' as const },
  ];
  const field = person ? 'personal_details' : 'circumstances';
  return who ? [{ field, text: who, character: 'fact' as const }, ...statements] : statements;
}
