import { Attachment } from './attachments/attachment.entity.js';
import { Complaint } from './complaints/complaint.entity.js';
import { Authority } from './authorities/authority.entity.js';
import { ApprehendedPerson } from './apprehensions/apprehended-person.entity.js';
import { Apprehension } from './apprehensions/apprehension.entity.js';
import { CrossingEvidence } from './apprehensions/crossing-evidence.entity.js';
import { CustodyHandover } from './apprehensions/custody-handover.entity.js';
import { Casualty } from './casualties/casualty.entity.js';
import { Deployment } from './deployments/deployment.entity.js';
import { InterpreterBooking } from './interpreters/interpreter-booking.entity.js';
import { Interpreter } from './interpreters/interpreter.entity.js';
import { OfficerRow, RoleAssignment } from './officers/officer.entity.js';
import { Operation, OperationSite, Participation, PlanSection } from './operations/operation.entity.js';
import { Subject, SubjectKey, SubjectReview } from './subjects/subject.entity.js';
import { ProtectionReferral } from './protection-referrals/protection-referral.entity.js';
import { SeriousIncident } from './serious-incidents/serious-incident.entity.js';
import { RiskAnalysis, RiskItem } from './risk-analyses/risk-analysis.entity.js';

/** Every table that the code speaks of as a class; test/schema.e2e-spec.ts holds them against the migrated database. */
export const entities = [
  Authority,
  OfficerRow,
  RoleAssignment,
  RiskAnalysis,
  RiskItem,
  Operation,
  OperationSite,
  Participation,
  PlanSection,
  Deployment,
  Casualty,
  Apprehension,
  ApprehendedPerson,
  CrossingEvidence,
  CustodyHandover,
  ProtectionReferral,
  Subject,
  SubjectKey,
  SubjectReview,
  ProtectionReferral,
  Interpreter,
  InterpreterBooking,
  Attachment,
  Complaint,
  SeriousIncident,
];
