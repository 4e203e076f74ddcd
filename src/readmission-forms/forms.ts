import { application } from './application.form.js';
import { errorClaim, invoice } from './claim.form.js';
import type { FormCode } from './form.codes.js';
import type { Field, Form, Section } from './form.definition.js';
import { handoverRecord } from './handover.form.js';
import { interviewReport } from './interview-report.form.js';
import { reply, transferNotice } from './reply.form.js';
import { transitApplication, transitNotice, transitReply } from './transit.form.js';

/** The ten forms. */
export const forms: Readonly<Record<FormCode, Form>> = {
  f1: application,
  f2: reply,
  f3: transferNotice,
  f4: transitApplication,
  f5: transitReply,
  f6: transitNotice,
  f7: handoverRecord,
  f8: interviewReport,
  f9: errorClaim,
  f10: invoice,
};

export const sectionOf = (form: Form, name: string): Section | undefined =>
  form.sections.find((section) => section.name === name);

/** Every label that a form needs: its own, of its sections, fields and choices. */
export function labelsOf({ code, sections }: Form): string[] {
  const ofField = ({ name, choices = [], columns = [] }: Field): string[] => [
    `field.${name}`,
    ...choices.map((choice) => `choice.${choice}`),
    ...columns.flatMap(ofField),
  ];
  const all = sections.flatMap(({ name, fields }) => [`section.${name}`, ...fields.flatMap(ofField)]);
  return [...new Set([`form.${code}`, ...all])];
}
