import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Fields, Id, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { formCodes, formFaults, type FormCode, type FormFault } from './form.codes.js';
import { formWorkflow, type FormAction } from './form.workflow.js';

const LANGUAGE = /^[a-z]{2,3}$/;

export class CarrierOfForms {
  /** Table of the case: `readmissions`. */
  @Pattern(/^[a-z_]{3,40}$/)
  carrierType: string;

  @Id()
  carrierId: string;
}

export class OpenFormDto extends CarrierOfForms {
  @OneOf('ReadmissionFormCode', formCodes)
  code: FormCode;

  /** The other language beside English, ISO 639; left out, the agreement’s. */
  @Pattern(LANGUAGE, optional)
  language?: string;

  /** Section by section, each with its fields or `{ "struckOut": true }`; left out, what the case says is filled in. */
  @Fields(optional)
  sections?: object;
}

export class ReviseFormDto {
  @Pattern(LANGUAGE, optional)
  language?: string;

  /** The whole form anew. */
  @Fields(optional)
  sections?: object;
}

export class FormReasonDto {
  /** Why; asked for where the act needs a reason. */
  @Text(2000, optional)
  reason?: string;
}

export class ActOnForm extends CaseId {
  @OneOf('ReadmissionFormAction', plainActions(formWorkflow))
  action: FormAction;
}

export class FormDefinitionAddress {
  @OneOf('ReadmissionFormCode', formCodes)
  code: FormCode;
}

export class FormLanguageQuery {
  /** The other language beside English, ISO 639. */
  @Pattern(LANGUAGE, optional)
  language?: string;
}

/** A field that is wrong, or still missing. */
export class FormFaultView {
  /** By its place: `person.born_on`, `evidence.evidence[0].kind`. */
  field: string;

  @CodeField('ReadmissionFormFault', formFaults)
  fault: FormFault;
}

/** A form in a case, as far as it is filled in; once sent, as it was sent. */
export class FormView {
  id: string;
  carrierType: string;
  carrierId: string;

  @CodeField('ReadmissionFormCode', formCodes)
  code: FormCode;

  /** Whose form it is: of the `owner` of the case, or of the `other` side. */
  side: string;

  @CodeField('ReadmissionFormState', stateCodes(formWorkflow))
  state: string;

  /** The other language beside English. */
  language: string | null;
  sections: Record<string, unknown>;

  /** What is missing or wrong; none: it can be sent. */
  faults: FormFaultView[];

  /** SHA-256 of what was sent. */
  digest: string | null;
  clearedAt: Date | null;
  openedAt: Date;
  sentAt: Date | null;

  /** Send it as If-Match with the next act. */
  version: number;

  /** What the reader may do to it now. */
  actions: string[];
}

/** A form with its fields, its labels in two languages, and the JSON Schema that its content conforms to. */
export class FormDefinitionView {
  @CodeField('ReadmissionFormCode', formCodes)
  code: FormCode;

  title: string[];
  side: string;
  sections: Record<string, unknown>[];
  schema: Record<string, unknown>;
  /** In which languages there are labels. */
  languages: string[];
}

/** Something that is missing before an application can be sent. */
export class MissingView {
  /** What, as a code: `evidence_of_nationality`, `photograph`. */
  what: string;
  personId: string | null;
  evidenceId: string | null;
  /** Another way that would do: `interview`. */
  instead: string | null;
}

/** A piece of evidence that is weaker than it is claimed to be, or on which nobody can rely yet. */
export class WeakEvidenceView {
  evidenceId: string;
  strength: string;
  because: string[];
}

/** What an application lacks before it can be sent. That nothing is missing does not promise that it will be accepted. */
export class CompletenessView {
  complete: boolean;
  missing: MissingView[];
  /** Of the application, as it would be sent now. */
  fields: FormFaultView[];
  weak: WeakEvidenceView[];
  /** A listed document that nobody contests shows the nationality: no interview is needed. */
  listed: boolean;
}
