import type { DataCategory } from '../readmissions/crossing.reader.js';
import type { FormCode } from './form.codes.js';

export type FieldType =
  | 'line'
  | 'text'
  | 'lines'
  | 'day'
  | 'moment'
  | 'country'
  | 'countries'
  | 'language'
  | 'languages'
  | 'yes_no'
  | 'choice'
  | 'choices'
  | 'number'
  | 'money'
  | 'rows';

/** One field of a form: its labels and those of its choices are data, by its name. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** As what it may cross to the other state. What says nothing of that stays here, whatever is written in it. */
  readonly crosses?: DataCategory;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** Of `rows`: the fields of each. */
  readonly columns?: readonly Field[];
  /** How many rows or values at the most. */
  readonly most?: number;
  /** It takes a whole line of the sheet. */
  readonly wide?: true;
}

/** A lettered part of the sheet: filled or struck out. */
export interface Section {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Without it the form says nothing: it cannot be struck out. */
  readonly always?: true;
  /** It ends with room for a signature and a seal. */
  readonly signed?: true;
}

export interface Form {
  readonly code: FormCode;
  /** Whose form it is: of the side that asks for the readmission, or of the other. */
  readonly side: 'owner' | 'other' | 'either';
  readonly sections: readonly Section[];
}

/** A struck-out section says that nothing belongs in it, which is more than leaving it empty. */
export interface StruckOut {
  readonly struckOut: true;
}
export type Value = string | number | boolean | readonly string[] | readonly Filled[] | null;
export interface Filled {
  readonly [field: string]: Value;
}
export type Content = Readonly<Record<string, Filled | StruckOut>>;

export const isStruckOut = (section: Filled | StruckOut | undefined): section is StruckOut =>
  section !== undefined && section['struckOut'] === true;

type More = Partial<Omit<Field, 'name' | 'type' | 'crosses'>>;
const of =
  (type: FieldType) =>
  (name: string, crosses: DataCategory, more: More = {}): Field => ({ name, type, crosses, ...more });

export const line = of('line');
export const lines = of('lines');
export const day = of('day');
export const moment = of('moment');
export const country = of('country');
export const countries = of('countries');
export const language = of('language');
export const languages = of('languages');
export const yesNo = of('yes_no');
export const number = of('number');
export const money = of('money');
export const text = (name: string, crosses: DataCategory, more: More = {}): Field =>
  of('text')(name, crosses, { wide: true, ...more });
export const choice = (name: string, crosses: DataCategory, choices: readonly string[], more: More = {}): Field =>
  of('choice')(name, crosses, { choices, ...more });
export const choices = (name: string, crosses: DataCategory, list: readonly string[], more: More = {}): Field =>
  of('choices')(name, crosses, { choices: list, ...more });
export const rows = (name: string, crosses: DataCategory, columns: readonly Field[], more: More = {}): Field =>
  of('rows')(name, crosses, { columns, wide: true, most: 20, ...more });

/** For what is asked on paper at home and never leaves: without a category it is dropped when the form does. */
export const staysHere = ({ crosses: _, ...field }: Field): Field => field;

export const required = { required: true } as const;
