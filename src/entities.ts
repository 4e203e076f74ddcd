import { Authority } from './authorities/authority.entity.js';
import { Deployment } from './deployments/deployment.entity.js';
import { AnnualPlan, AnnualPlanEntry, AnnualPlanParty } from './annual-plans/annual-plan.entity.js';
import { Delegation } from './delegations/delegation.entity.js';
import { Duty } from './duties/duty.entity.js';
import {
  Evaluation,
  EvaluationBenchmark,
  EvaluationFinding,
  EvaluationSection,
  EvaluationSignature,
} from './evaluations/evaluation.entity.js';
import { FollowUp } from './follow-ups/follow-up.entity.js';
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
  AnnualPlan,
  AnnualPlanParty,
  AnnualPlanEntry,
  Delegation,
  Duty,
  Evaluation,
  EvaluationBenchmark,
  EvaluationFinding,
  EvaluationSection,
  EvaluationSignature,
  FollowUp,
];
