import { Authority } from './authorities/authority.entity.js';
import { Deployment } from './deployments/deployment.entity.js';
import { LegalChange } from './legal-register/legal-change.entity.js';
import { LegalConfirmation } from './legal-register/legal-confirmation.entity.js';
import { LegalEntry } from './legal-register/legal-entry.entity.js';
import { OfficerRow, RoleAssignment } from './officers/officer.entity.js';
import { Operation, OperationSite, Participation, PlanSection } from './operations/operation.entity.js';
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
  LegalEntry,
  LegalChange,
  LegalConfirmation,
];
