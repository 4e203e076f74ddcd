import { Attachment } from './attachments/attachment.entity.js';
import { Authority } from './authorities/authority.entity.js';
import { Deployment } from './deployments/deployment.entity.js';
import { InterpreterBooking } from './interpreters/interpreter-booking.entity.js';
import { Interpreter } from './interpreters/interpreter.entity.js';
import { OfficerRow, RoleAssignment } from './officers/officer.entity.js';
import { Operation, OperationSite, Participation, PlanSection } from './operations/operation.entity.js';
import { ProtectionReferral } from './protection-referrals/protection-referral.entity.js';
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
  ProtectionReferral,
  Interpreter,
  InterpreterBooking,
  Attachment,
];
