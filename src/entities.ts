import { readmissionEntities } from './entities.readmission.js';
import { AnnualPlan, AnnualPlanParty, AnnualPlanEntry } from './annual-plans/annual-plan.entity.js';
import { ApprehendedPerson } from './apprehensions/apprehended-person.entity.js';
import { Apprehension } from './apprehensions/apprehension.entity.js';
import { CrossingEvidence } from './apprehensions/crossing-evidence.entity.js';
import { CustodyHandover } from './apprehensions/custody-handover.entity.js';
import { Arrest, ArrestedPerson } from './arrests/arrest.entity.js';
import { Attachment } from './attachments/attachment.entity.js';
import { Authority } from './authorities/authority.entity.js';
import { Breach, BreachNotice } from './breaches/breach.entity.js';
import { CaseNote } from './case-notes/case-note.entity.js';
import { Casualty } from './casualties/casualty.entity.js';
import { CheckPerson, CheckCorrection } from './checks/check-part.entity.js';
import { Check } from './checks/check.entity.js';
import { CollectionEntry } from './collection-entries/collection-entry.entity.js';
import { CollectionImport } from './collection-imports/collection-import.entity.js';
import { CollectionRule } from './collections/collection-rule.entity.js';
import { CollectionTerms } from './collections/collection-terms.entity.js';
import { Collection } from './collections/collection.entity.js';
import { Complaint } from './complaints/complaint.entity.js';
import { CorrectionNotice } from './correction-notices/correction-notice.entity.js';
import { DailyReport } from './daily-reports/daily-report.entity.js';
import { Consultation } from './data-subject-requests/consultation.entity.js';
import { DataSubjectRequest, Requester, Finding } from './data-subject-requests/data-subject-request.entity.js';
import { InterviewProfile, Answer, AnswerText } from './debriefings/account.entity.js';
import { Debriefing } from './debriefings/debriefing.entity.js';
import { RouteLeg } from './debriefings/leg.entity.js';
import { Screen, Extract } from './debriefings/screen.entity.js';
import { DeconflictionNotice } from './deconfliction/deconfliction-notice.entity.js';
import { WorkingInterest } from './deconfliction/working-interest.entity.js';
import { Delegation } from './delegations/delegation.entity.js';
import { Deployment } from './deployments/deployment.entity.js';
import { Duty } from './duties/duty.entity.js';
import { Equipment, EquipmentMovement } from './equipment/equipment.entity.js';
import {
  Evaluation,
  EvaluationSection,
  EvaluationBenchmark,
  EvaluationFinding,
  EvaluationSignature,
} from './evaluations/evaluation.entity.js';
import { Exhibit } from './exhibits/exhibit.entity.js';
import { FollowUp } from './follow-ups/follow-up.entity.js';
import { InformationChange, Grading } from './handling/information-change.entity.js';
import { HitContent, HitExplanation } from './hits/hit-content.entity.js';
import { Hit } from './hits/hit.entity.js';
import { Incident } from './incidents/incident.entity.js';
import { IntelligenceItem } from './intelligence-items/intelligence-item.entity.js';
import { InterpreterBooking } from './interpreters/interpreter-booking.entity.js';
import { Interpreter } from './interpreters/interpreter.entity.js';
import { HandedItem, HandedContent } from './investigation-handovers/handed-item.entity.js';
import { InvestigationFeedback } from './investigation-handovers/investigation-feedback.entity.js';
import { InvestigationHandover } from './investigation-handovers/investigation-handover.entity.js';
import { InvestigationOutcome } from './investigation-handovers/investigation-outcome.entity.js';
import { JointAnalysis } from './joint-analyses/joint-analysis.entity.js';
import { LegalChange } from './legal-register/legal-change.entity.js';
import { LegalConfirmation } from './legal-register/legal-confirmation.entity.js';
import { LegalEntry } from './legal-register/legal-entry.entity.js';
import { LiaisonPosting } from './liaison-postings/liaison-posting.entity.js';
import { NotificationPreferences } from './notifications/notification-preferences.entity.js';
import { OfficerRow, RoleAssignment } from './officers/officer.entity.js';
import { Operation, Participation, OperationSite, PlanSection } from './operations/operation.entity.js';
import { ParkedWork } from './parked-work/parked-work.entity.js';
import { Passage } from './passages/passage.entity.js';
import { Patrol, PatrolMember } from './patrols/patrol.entity.js';
import { ProtectionReferral } from './protection-referrals/protection-referral.entity.js';
import { ReceivedItem } from './received-items/received-item.entity.js';
import { ReferralResult, ReferralNews } from './referrals/referral-result.entity.js';
import { Referral } from './referrals/referral.entity.js';
import { Relation } from './relations/relation.entity.js';
import { CrossBorderRequest } from './requests/request.entity.js';
import { RequestMessage } from './requests/request.message.entity.js';
import { RiskAnalysis, RiskItem } from './risk-analyses/risk-analysis.entity.js';
import { HeldMessage } from './secure-mail/held-message.entity.js';
import { SecureMailKey } from './secure-mail/secure-mail-key.entity.js';
import { Seizure } from './seizures/seizure.entity.js';
import { SeriousIncident } from './serious-incidents/serious-incident.entity.js';
import { Shift, ShiftMember } from './shifts/shift.entity.js';
import { SpontaneousInformation } from './spontaneous-information/spontaneous-information.entity.js';
import { StrategicExchange } from './strategic-exchanges/strategic-exchange.entity.js';
import { SubjectMerge } from './subject-merges/subject-merge.entity.js';
import { Subject, SubjectKey, SubjectReview } from './subjects/subject.entity.js';
import { Tablet } from './tablets/tablet.entity.js';
import { Tally } from './tallies/tally.entity.js';
import { TrainingSession, TrainingAttendee } from './training-sessions/training-session.entity.js';
import { TransmissionItem } from './transmissions/transmission-item.entity.js';
import { UsePermission } from './use-permissions/use-permission.entity.js';
import { UseReport } from './use-reports/use-report.entity.js';

/** Every table that the code speaks of as a class; test/schema.e2e-spec.ts holds them against the migrated database. */
export const entities = [
  ...readmissionEntities,
  AnnualPlan,
  AnnualPlanParty,
  AnnualPlanEntry,
  ApprehendedPerson,
  Apprehension,
  CrossingEvidence,
  CustodyHandover,
  Arrest,
  ArrestedPerson,
  Attachment,
  Authority,
  Breach,
  BreachNotice,
  CaseNote,
  Casualty,
  CheckPerson,
  CheckCorrection,
  Check,
  CollectionEntry,
  CollectionImport,
  CollectionRule,
  CollectionTerms,
  Collection,
  Complaint,
  CorrectionNotice,
  DailyReport,
  Consultation,
  DataSubjectRequest,
  Requester,
  Finding,
  InterviewProfile,
  Answer,
  AnswerText,
  Debriefing,
  RouteLeg,
  Screen,
  Extract,
  DeconflictionNotice,
  WorkingInterest,
  Delegation,
  Deployment,
  Duty,
  Equipment,
  EquipmentMovement,
  Evaluation,
  EvaluationSection,
  EvaluationBenchmark,
  EvaluationFinding,
  EvaluationSignature,
  Exhibit,
  FollowUp,
  InformationChange,
  Grading,
  HitContent,
  HitExplanation,
  Hit,
  Incident,
  IntelligenceItem,
  InterpreterBooking,
  Interpreter,
  HandedItem,
  HandedContent,
  InvestigationFeedback,
  InvestigationHandover,
  InvestigationOutcome,
  JointAnalysis,
  LegalChange,
  LegalConfirmation,
  LegalEntry,
  LiaisonPosting,
  NotificationPreferences,
  OfficerRow,
  RoleAssignment,
  Operation,
  Participation,
  OperationSite,
  PlanSection,
  ParkedWork,
  Passage,
  Patrol,
  PatrolMember,
  ProtectionReferral,
  ReceivedItem,
  ReferralResult,
  ReferralNews,
  Referral,
  Relation,
  CrossBorderRequest,
  RequestMessage,
  RiskAnalysis,
  RiskItem,
  HeldMessage,
  SecureMailKey,
  Seizure,
  SeriousIncident,
  Shift,
  ShiftMember,
  SpontaneousInformation,
  StrategicExchange,
  SubjectMerge,
  Subject,
  SubjectKey,
  SubjectReview,
  Tablet,
  Tally,
  TrainingSession,
  TrainingAttendee,
  TransmissionItem,
  UsePermission,
  UseReport,
];
