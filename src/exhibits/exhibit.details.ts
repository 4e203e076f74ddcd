import { Problem } from '../core/problems.js';
import type { Exhibit } from './exhibit.entity.js';

type Details = Pick<
  Exhibit,
  | 'kind'
  | 'quantity'
  | 'unit'
  | 'substance'
  | 'currency'
  | 'documentType'
  | 'authenticity'
  | 'issuingCountry'
  | 'stolen'
>;
type Detail = Exclude<keyof Details, 'kind'>;

/** What has to be said of each kind, and what can be; the rest would make no sense of it. */
const said: Readonly<Record<Details['kind'], { must: readonly Detail[]; may: readonly Detail[] }>> = {
  weapon: { must: ['quantity', 'unit'], may: [] },
  ammunition: { must: ['quantity', 'unit'], may: [] },
  drug: { must: ['quantity', 'unit', 'substance'], may: [] },
  document: { must: ['documentType', 'authenticity'], may: ['issuingCountry'] },
  vehicle: { must: ['stolen'], may: ['issuingCountry'] },
  cash: { must: ['quantity', 'currency'], may: [] },
  goods: { must: ['quantity', 'unit'], may: [] },
  device: { must: [], may: ['quantity', 'unit'] },
  other: { must: [], may: ['quantity', 'unit'] },
};

const all: readonly Detail[] = [
  'quantity',
  'unit',
  'substance',
  'currency',
  'documentType',
  'authenticity',
  'issuingCountry',
  'stolen',
];

/** Refuses a drug without a weight, a document without what is thought of it, a vehicle in kilograms. */
export function assertMakesSense(details: Details): void {
  const { must, may } = said[details.kind];
  const missing = must.find((name) => details[name] === null);
  const strange = all.find((name) => details[name] !== null && !must.includes(name) && !may.includes(name));
  const wrong = missing ?? strange;
  if (wrong) throw new Problem('inconsistent', { field: wrong });
}
