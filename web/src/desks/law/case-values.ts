import type { Query } from '../../api/ask';
import type { components } from '../../generated/api';
import type { Form } from '../../forms/Fields';
import type { RecordRow } from '../../records/record';
import type { Row } from '../../words/title';
import { useAnswer } from '../use-answer';

type Schemas = components['schemas'];
type Profile = Schemas['ReadmissionProfileView'];
type Parameter = Schemas['ParameterView'];
type Found = Schemas['ApplicabilityView'];
type Check = Schemas['ApplicabilityCheckView'];
export type Confirmed = Schemas['ConfirmedValueView'];

/** One value that the law has for a case. */
export interface CaseValue {
  /** By which it is known again. */
  readonly key: string;
  /** Of a value of an agreement: what it is; else the row says it. */
  readonly name?: string;
  /** Undefined: nobody has read what the law says. */
  readonly value?: unknown;
  readonly article: string | null;
  readonly trust: string | null;
  readonly confirmed: readonly Confirmed[];
  /** How a confirmation of it begins: with this version of the row, or, where there is none, with this. Undefined: none is called for. */
  readonly begins?: { readonly entryId: string | null; readonly form: Form } | undefined;
}

export interface Values {
  readonly values: readonly CaseValue[] | undefined;
  readonly error: unknown;
}

const addressOf = (recordType: string, { id }: RecordRow): Query => ({ recordType, recordId: id });

/** What the agreement says, with what was confirmed for the case. */
export function useReadmissionValues(record: RecordRow): Values {
  const { agreement } = record;
  const path = `/readmission-agreements/${String(agreement)}`;
  const { data, error } = useAnswer<Profile>(path, addressOf('readmissions', record), typeof agreement === 'string');
  if (typeof agreement !== 'string') return { values: [], error: null };
  return { values: data?.parameters.map((one) => ofAgreement(one, agreement)), error };
}

function ofAgreement(one: Parameter, agreement: string): CaseValue {
  const { name, value, read, article, trust, confirmed, entryId, entryKey } = one;
  const from = one.from ?? agreement;
  const blank = { kind: 'readmission_parameter', key: `${from}/${name}`, content: { agreement: from, name } };
  return {
    key: entryKey ?? blank.key,
    name,
    ...(read && { value: value ?? false }),
    article,
    trust,
    confirmed: confirmed ? [confirmed] : [],
    begins: confirmed || trust === 'verified' ? undefined : { entryId, form: blank },
  };
}

/** What the instrument of a request rests on between the two: what was confirmed for it, and what is not sure. */
export function useRequestValues(record: RecordRow): Values {
  const basis = record.basis as Row;
  const query = Object.fromEntries(
    Object.entries({
      from: record.ownerCountry,
      to: record.otherCountry,
      on: basis.on,
      personalData: record.personalData,
      offence: record.offence,
      subject: record.subject,
    }).filter(([, value]) => value !== null && value !== undefined),
  ) as Query;
  const { data, error } = useAnswer<Found>('/legal-bases/applicable', { ...query, ...addressOf('requests', record) });
  const answers = data?.answers.filter(({ instrument }) => instrument === record.instrument);
  const open = new Set(basis.toConfirm as readonly string[]);
  const values = answers && [
    ...confirmedIn(answers.flatMap(({ checks }) => checks)),
    ...answers
      .flatMap(({ toConfirm }) => toConfirm)
      .filter(({ key }) => open.has(key))
      .map(toBeConfirmed),
  ];
  return { values: values && oneOfEach(values), error };
}

const confirmedIn = (checks: readonly Check[]): CaseValue[] =>
  checks
    .filter(({ confirmedBy }) => confirmedBy.length > 0)
    .map(({ rule, because, article, trust, confirmedBy }) => ({
      key: rule,
      value: because,
      article,
      trust,
      confirmed: confirmedBy,
    }));

const toBeConfirmed = ({ entryId, kind, key, article, trust }: Schemas['ToConfirmView']): CaseValue => ({
  key,
  article,
  trust,
  confirmed: [],
  begins: { entryId, form: { kind, key } },
});

const oneOfEach = (values: readonly CaseValue[]): CaseValue[] =>
  values.filter(({ key }, at) => values.findIndex((other) => other.key === key) === at);
