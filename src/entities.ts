import { Authority } from './authorities/authority.entity.js';
import { Deployment } from './deployments/deployment.entity.js';
import { Grading, InformationChange } from './handling/information-change.entity.js';
import { IntelligenceItem } from './intelligence-items/intelligence-item.entity.js';
import { Relation } from './relations/relation.entity.js';
import { UsePermission } from './use-permissions/use-permission.entity.js';
import { OfficerRow, RoleAssignment } from './officers/officer.entity.js';
import { Operation, OperationSite, Participation, PlanSection } from './operations/operation.entity.js';
import { Subject, SubjectKey, SubjectReview } from './subjects/subject.entity.js';
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
  Grading,
  InformationChange,
  IntelligenceItem,
  Relation,
  UsePermission,
  Subject,
  SubjectKey,
  SubjectReview,
];
