import type { components } from '../../generated/api';
import type { Act, Field, Kind } from '../../kinds/kinds';
import { useAnswer } from '../use-answer';

type Schemas = components['schemas'];
export type Person = Schemas['ReadmissionPersonView'];
export type Hold = Schemas['HoldView'];
export type Checklist = Schemas['ReadmissionCheckView'];
export type Evidence = Schemas['EvidenceView'];

export interface Page<T> {
  readonly items: readonly T[];
}

export const usePersons = (readmissionId: string) =>
  useAnswer<readonly Person[]>(`/readmissions/${readmissionId}/persons`);

export const personName = (person: Person | undefined): string =>
  [person?.givenNames, person?.familyName].filter(Boolean).join(' ') || '–';

export const nameIn = (persons: readonly Person[] | undefined, id: string | null): string =>
  personName(persons?.find((one) => one.id === id));

/** The act with choices called by what they mean: codes alone would say too little. */
export const inWords = (act: Act, kind: Kind, ...named: readonly string[]): Act => ({
  ...act,
  fields: (act.fields ?? []).map((field) => wordy(field, kind, named)),
});

export const wordy = (field: Field, { codes }: Kind, named: readonly string[]): Field => {
  const labels = named.includes(field.codes ?? '') && codes[field.codes ?? ''];
  return labels ? { ...field, labels } : field;
};
