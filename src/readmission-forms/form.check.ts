import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormCode, FormFault } from './form.codes.js';
import { consistency } from './form.consistency.js';
import { isStruckOut, type Content, type Form } from './form.definition.js';
import { schemaOf } from './form.schema.js';

/** A field that is wrong, by its place in the form: `person.born_on`, `evidence.evidence[0].kind`. */
export interface FaultAt {
  readonly field: string;
  readonly fault: FormFault;
}

/** What the governing agreement asks of a form, as far as it is verified. */
export interface Demands {
  /** Fields that this agreement wants filled. */
  readonly fields: readonly { readonly section: string; readonly field: string }[];
  /** `person_interest` where the state of health may leave without consent. */
  readonly health: 'person_interest' | 'consent';
}

const compiled = new Map<FormCode, ValidateFunction>();

/** Everything that is wrong with a form, field by field, in one answer. None: it is ready to be sent. */
export function faultsOf(form: Form, content: unknown, demands: Demands): FaultAt[] {
  const validate = validatorOf(form);
  const shape = validate(content) ? [] : (validate.errors ?? []).flatMap((error) => faultAt(form, error));
  if (typeof content !== 'object' || content === null) return shape;
  const asked = demanded(content as Content, demands);
  return distinct([...shape, ...asked, ...consistency(form.code, content as Content, demands)]);
}

/** The same without what is only missing: a draft may be unfinished, and not wrong. */
export const wrongIn = (form: Form, content: unknown, demands: Demands): FaultAt[] =>
  faultsOf(form, content, demands).filter(({ fault }) => !UNFINISHED.includes(fault));

const UNFINISHED: readonly FormFault[] = [
  'required',
  'not_filled_or_struck',
  'reason_missing',
  'consent_missing',
  'does_not_add_up',
];

function validatorOf(form: Form): ValidateFunction {
  const before = compiled.get(form.code);
  if (before) return before;
  const made = new Ajv2020({ allErrors: true, strict: false, multipleOfPrecision: 6 }).compile(schemaOf(form));
  compiled.set(form.code, made);
  return made;
}

const KEYWORDS: Readonly<Record<string, FormFault>> = {
  required: 'required',
  additionalProperties: 'unknown',
  enum: 'not_in_list',
  const: 'wrong_type',
  maxLength: 'too_long',
  maxItems: 'too_long',
  minItems: 'required',
  minLength: 'required',
  minProperties: 'not_filled_or_struck',
};

/** In the words of the form: sections that cannot be struck out, and fields by their path. */
function faultAt(form: Form, { keyword, instancePath, params }: ErrorObject): FaultAt[] {
  if (keyword === 'if') return [];
  const path = instancePath.split('/').slice(1);
  const named = params as { missingProperty?: string; additionalProperty?: string };
  const last = named.missingProperty ?? named.additionalProperty;
  const field = [...path, ...(last === undefined ? [] : [last])].reduce(
    (whole, part) => (/^\d+$/.test(part) ? `${whole}[${part}]` : whole === '' ? part : `${whole}.${part}`),
    '',
  );
  if (last === 'struckOut' && keyword === 'additionalProperties') {
    const always = form.sections.find(({ name }) => name === path[0])?.always;
    return [always ? { field: path[0] ?? '', fault: 'never_struck' } : { field, fault: 'unknown' }];
  }
  if (keyword === 'required' && path.length === 0) return [{ field, fault: 'not_filled_or_struck' }];
  return [{ field, fault: KEYWORDS[keyword] ?? 'wrong_type' }];
}

function demanded(content: Content, { fields }: Demands): FaultAt[] {
  return fields
    .filter(({ section, field }) => {
      const found = content[section];
      return found && !isStruckOut(found) && (found[field] ?? null) === null;
    })
    .map(({ section, field }) => ({ field: `${section}.${field}`, fault: 'required' as const }));
}

const distinct = (faults: readonly FaultAt[]): FaultAt[] => [
  ...new Map(faults.map((fault) => [`${fault.field} ${fault.fault}`, fault])).values(),
];
