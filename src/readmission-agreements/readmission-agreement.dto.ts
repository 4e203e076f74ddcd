import { CodeField } from '../core/forms.js';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { parameterMeanings, type ParameterName } from '../legal-register/readmission-parameter.codes.js';
import { agreementForms, type AgreementForm } from '../legal-register/readmission.codes.js';
import {
  AgreedPointView,
  AgreementSuspensionView,
  CompetentAuthorityView,
  EvidenceRuleView,
  SilencesView,
} from './profile-parts.dto.js';

/** Who stands on one side. */
export class SideView {
  states: string[];
  group: string | null;
  except: string[];
  /** Members of whom nobody has read whether it binds them. */
  unsure: string[];
}

/** An agreement on readmission, or a protocol by which one is carried out. */
export class ReadmissionAgreementView {
  key: string;
  entryId: string;
  title: string;

  @CodeField('AgreementForm', agreementForms)
  form: AgreementForm;

  /** From which it has what it does not say itself. */
  parent: string | null;
  replaces: string | null;
  sides: SideView[];
  signed: string | null;
  published: string | null;
  language: string | null;
  article: string;
  text: string | null;
  /** Before this day it was not in force. */
  validFrom: string | null;
  /** Since this day it is for certain; null: nobody knows since when. */
  certainFrom: string | null;
  certainTo: string | null;
  validTo: string | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;
}

/** Which two officers have confirmed a value for this case. */
export class ConfirmedValueView {
  confirmationId: string;
  proposedBy: string;
  confirmedBy: string;
  at: Date;
}

/** One value of the agreement. */
export class ParameterView {
  @CodeField('ReadmissionParameter', parameterMeanings)
  name: ParameterName;

  /** In the form of its name: GET /legal-register/forms/readmission_parameter. Null: none, or (without a row) not read. */
  value: object | string | number | boolean | null;
  /** Whether anybody has read what the agreement says of it. */
  read: boolean;
  sure: boolean;

  @CodeField('Trust', trusts, { nullable: true })
  trust: Trust | null;

  article: string | null;
  text: string | null;
  source: string | null;
  /** The agreement that says so. */
  from: string | null;
  entryKey: string | null;
  entryId: string | null;
  /** Only where it was confirmed for the case that is asking. */
  confirmed: ConfirmedValueView | null;
}

/** All that an agreement says on a day. */
export class ReadmissionProfileView extends ReadmissionAgreementView {
  on: string;
  /** The version of the register that says so: what a case is pinned to. */
  registerVersion: number;
  /** The agreement itself, and those from which it has what it does not say. */
  layers: string[];
  parameters: ParameterView[];
  evidence: EvidenceRuleView[];
  points: AgreedPointView[];
  suspensions: AgreementSuspensionView[];
  authorities: CompetentAuthorityView[];
  silence: SilencesView;
  /** Clocks that nobody has verified: a legal officer has to look up what the agreement says. */
  legalCheckNeeded: string[];
}
