import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { availableActions } from '../core/workflow/workflow.js';
import { crossing } from './form.crossing.js';
import type { Field, Form } from './form.definition.js';
import type { FormDefinitionView, FormView } from './form.dto.js';
import type { ReadmissionForm } from './form.entity.js';
import type { Labels } from './form.labels.js';
import { schemaOf } from './form.schema.js';
import { formWorkflow } from './form.workflow.js';
import { forms } from './forms.js';

export function showForm(form: ReadmissionForm, { reader: actor, now }: Glance): FormView {
  return {
    ...pick(form, ['id', 'carrierType', 'carrierId', 'code', 'side', 'state', 'language', 'digest', 'clearedAt']),
    ...pick(form, ['openedAt', 'sentAt', 'version']),
    // The other side is shown what may cross, also should there once be more in the row.
    sections: { ...(actor.country === form.ownerCountry ? form.content : crossing(forms[form.code], form.content)) },
    faults: form.faults.map((fault) => ({ ...fault })),
    actions: availableActions(formWorkflow, { subject: form, actor, now }),
  };
}

/** A form with its labels: all that a client needs to ask for it. */
export const showDefinition = (form: Form, labels: Labels, languages: string[]): FormDefinitionView => ({
  code: form.code,
  title: both(labels, `form.${form.code}`),
  side: form.side,
  sections: form.sections.map(({ name, fields, always, signed }) => ({
    name,
    label: both(labels, `section.${name}`),
    always: always === true,
    signed: signed === true,
    fields: fields.map((field) => shown(field, labels)),
  })),
  schema: { ...schemaOf(form) },
  languages,
});

const both = (labels: Labels, key: string): string[] => labels.both(key).filter((text) => text !== undefined);

const shown = ({ name, type, required, crosses, choices, columns, most, wide }: Field, labels: Labels): object => ({
  name,
  label: both(labels, `field.${name}`),
  type,
  required: required ?? false,
  category: crosses ?? null,
  wide: wide ?? false,
  ...(choices && { choices: choices.map((code) => ({ code, label: both(labels, `choice.${code}`) })) }),
  ...(columns && { most: most ?? null, columns: columns.map((column) => shown(column, labels)) }),
});
