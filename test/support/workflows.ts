import type { AnyWorkflow } from '../../src/core/workflow/workflow.js';
import { annualPlanWorkflow } from '../../src/annual-plans/annual-plan.workflow.js';
import { apprehensionWorkflow } from '../../src/apprehensions/apprehension.workflow.js';
import { arrestWorkflow } from '../../src/arrests/arrest.workflow.js';
import { casualtyWorkflow } from '../../src/casualties/casualty.workflow.js';
import { checkWorkflow } from '../../src/checks/check.workflow.js';
import { entryWorkflow } from '../../src/collection-entries/entry.workflow.js';
import { importWorkflow } from '../../src/collection-imports/import.workflow.js';
import { collectionWorkflow } from '../../src/collections/collection.workflow.js';
import { complaintWorkflow } from '../../src/complaints/complaint.workflow.js';
import { dailyReportWorkflow } from '../../src/daily-reports/daily-report.workflow.js';
import { deconflictionNoticeWorkflow } from '../../src/deconfliction/deconfliction-notice.workflow.js';
import { workingInterestWorkflow } from '../../src/deconfliction/working-interest.workflow.js';
import { debriefingWorkflow } from '../../src/debriefings/debriefing.workflow.js';
import { deploymentWorkflow } from '../../src/deployments/deployment.workflow.js';
import { equipmentWorkflow } from '../../src/equipment/equipment.workflow.js';
import { errorClaimWorkflow } from '../../src/readmission-errors/error-claim.workflow.js';
import { evaluationWorkflow } from '../../src/evaluations/evaluation.workflow.js';
import { exhibitWorkflow } from '../../src/exhibits/exhibit.workflow.js';
import { followUpWorkflow } from '../../src/follow-ups/follow-up.workflow.js';
import { hitWorkflow } from '../../src/hits/hit.workflow.js';
import { incidentWorkflow } from '../../src/incidents/incident.workflow.js';
import { intelligenceItemWorkflow } from '../../src/intelligence-items/intelligence-item.workflow.js';
import { interpreterBookingWorkflow } from '../../src/interpreters/interpreter-booking.workflow.js';
import { interpreterWorkflow } from '../../src/interpreters/interpreter.workflow.js';
import { investigationFeedbackWorkflow } from '../../src/investigation-handovers/investigation-feedback.workflow.js';
import { investigationHandoverWorkflow } from '../../src/investigation-handovers/investigation-handover.workflow.js';
import { legalChangeWorkflow } from '../../src/legal-register/legal-change.workflow.js';
import { legalConfirmationWorkflow } from '../../src/legal-register/legal-confirmation.workflow.js';
import { operationWorkflow } from '../../src/operations/operation.workflow.js';
import { parkedWorkWorkflow } from '../../src/parked-work/parked-work.workflow.js';
import { patrolWorkflow } from '../../src/patrols/patrol.workflow.js';
import { protectionReferralWorkflow } from '../../src/protection-referrals/protection-referral.workflow.js';
import { readmissionInvoiceWorkflow } from '../../src/readmission-invoices/readmission-invoice.workflow.js';
import { readmissionInterviewWorkflow } from '../../src/readmission-interviews/readmission-interview.workflow.js';
import { readmissionTransferWorkflow } from '../../src/readmission-transfers/readmission-transfer.workflow.js';
import { travelDocumentWorkflow } from '../../src/travel-documents/travel-document.workflow.js';
import { readmissionWorkflow } from '../../src/readmissions/readmission.workflow.js';
import { referralWorkflow } from '../../src/referrals/referral.workflow.js';
import { relationWorkflow } from '../../src/relations/relation.workflow.js';
import { returnFlightWorkflow } from '../../src/return-flights/return-flight.workflow.js';
import { riskAnalysisWorkflow } from '../../src/risk-analyses/risk-analysis.workflow.js';
import { seizureWorkflow } from '../../src/seizures/seizure.workflow.js';
import { seriousIncidentWorkflow } from '../../src/serious-incidents/serious-incident.workflow.js';
import { shiftWorkflow } from '../../src/shifts/shift.workflow.js';
import { subjectMergeWorkflow } from '../../src/subject-merges/subject-merge.workflow.js';
import { subjectWorkflow } from '../../src/subjects/subject.workflow.js';
import { tallyWorkflow } from '../../src/tallies/tally.workflow.js';
import { trainingSessionWorkflow } from '../../src/training-sessions/training-session.workflow.js';
import { transitWorkflow } from '../../src/transits/transit.workflow.js';
import { usePermissionWorkflow } from '../../src/use-permissions/use-permission.workflow.js';
import { detentionWorkflow } from '../../src/detentions/detention.workflow.js';
import { consentWorkflow } from '../../src/onward-consents/consent.workflow.js';
import { checkWorkflow as readmissionCheckWorkflow } from '../../src/readmission-checks/check.workflow.js';
import { readmissionComplaintWorkflow } from '../../src/complaints/readmission-complaint.workflow.js';
import { dataNoticeWorkflow } from '../../src/readmission-data-notices/data-notice.workflow.js';
import { holdWorkflow } from '../../src/readmission-holds/hold.workflow.js';
import { reportWorkflow } from '../../src/return-monitoring/report.workflow.js';
import { visitWorkflow } from '../../src/return-monitoring/visit.workflow.js';
import { attachmentWorkflow } from '../../src/attachments/attachment.workflow.js';
import { breachWorkflow } from '../../src/breaches/breach.workflow.js';
import { breachNoticeWorkflow } from '../../src/breaches/breach-notice.workflow.js';
import { correctionNoticeWorkflow } from '../../src/correction-notices/correction-notice.workflow.js';
import { consultationWorkflow } from '../../src/data-subject-requests/consultation.workflow.js';
import { dataSubjectRequestWorkflow } from '../../src/data-subject-requests/data-subject-request.workflow.js';
import { jointAnalysisWorkflow } from '../../src/joint-analyses/joint-analysis.workflow.js';
import { liaisonPostingWorkflow } from '../../src/liaison-postings/liaison-posting.workflow.js';
import { passageWorkflow } from '../../src/passages/passage.workflow.js';
import { evidenceWorkflow } from '../../src/readmission-evidence/evidence.workflow.js';
import { formWorkflow } from '../../src/readmission-forms/form.workflow.js';
import { receivedItemWorkflow } from '../../src/received-items/received-item.workflow.js';
import { requestWorkflow } from '../../src/requests/request.workflow.js';
import { heldMessageWorkflow } from '../../src/secure-mail/held-message.workflow.js';
import { secureMailKeyWorkflow } from '../../src/secure-mail/secure-mail-key.workflow.js';
import { spontaneousInformationWorkflow } from '../../src/spontaneous-information/spontaneous-information.workflow.js';
import { strategicExchangeWorkflow } from '../../src/strategic-exchanges/strategic-exchange.workflow.js';
import { tabletWorkflow } from '../../src/tablets/tablet.workflow.js';
import { transmissionItemWorkflow } from '../../src/transmissions/transmission-item.workflow.js';
import { useReportWorkflow } from '../../src/use-reports/use-report.workflow.js';

const all: AnyWorkflow[] = [
  annualPlanWorkflow,
  apprehensionWorkflow,
  arrestWorkflow,
  casualtyWorkflow,
  checkWorkflow,
  importWorkflow,
  collectionWorkflow,
  entryWorkflow,
  complaintWorkflow,
  dailyReportWorkflow,
  debriefingWorkflow,
  deconflictionNoticeWorkflow,
  workingInterestWorkflow,
  deploymentWorkflow,
  equipmentWorkflow,
  errorClaimWorkflow,
  evaluationWorkflow,
  exhibitWorkflow,
  followUpWorkflow,
  hitWorkflow,
  incidentWorkflow,
  intelligenceItemWorkflow,
  interpreterBookingWorkflow,
  interpreterWorkflow,
  investigationFeedbackWorkflow,
  investigationHandoverWorkflow,
  legalChangeWorkflow,
  legalConfirmationWorkflow,
  operationWorkflow,
  parkedWorkWorkflow,
  patrolWorkflow,
  protectionReferralWorkflow,
  readmissionInvoiceWorkflow,
  readmissionInterviewWorkflow,
  readmissionTransferWorkflow,
  travelDocumentWorkflow,
  readmissionWorkflow,
  referralWorkflow,
  relationWorkflow,
  returnFlightWorkflow,
  riskAnalysisWorkflow,
  seizureWorkflow,
  seriousIncidentWorkflow,
  shiftWorkflow,
  subjectMergeWorkflow,
  subjectWorkflow,
  tallyWorkflow,
  trainingSessionWorkflow,
  transitWorkflow,
  usePermissionWorkflow,
  detentionWorkflow,
  consentWorkflow,
  readmissionCheckWorkflow,
  readmissionComplaintWorkflow,
  dataNoticeWorkflow,
  holdWorkflow,
  reportWorkflow,
  visitWorkflow,
  attachmentWorkflow,
  breachWorkflow,
  breachNoticeWorkflow,
  correctionNoticeWorkflow,
  consultationWorkflow,
  dataSubjectRequestWorkflow,
  jointAnalysisWorkflow,
  liaisonPostingWorkflow,
  passageWorkflow,
  evidenceWorkflow,
  formWorkflow,
  receivedItemWorkflow,
  requestWorkflow,
  heldMessageWorkflow,
  secureMailKeyWorkflow,
  spontaneousInformationWorkflow,
  strategicExchangeWorkflow,
  tabletWorkflow,
  transmissionItemWorkflow,
  useReportWorkflow,
];

/** Every workflow, by its name, without anything having been started. */
export const workflows = new Map(all.map((workflow) => [workflow.name, workflow]));
