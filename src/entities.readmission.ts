import { Detention } from './detentions/detention.entity.js';
import { OnwardConsent } from './onward-consents/consent.entity.js';
import { ReadmissionCheck, CheckAnswer } from './readmission-checks/check.entity.js';
import { ReadmissionComplaint } from './complaints/readmission-complaint.entity.js';
import { ReadmissionDataNotice } from './readmission-data-notices/data-notice.entity.js';
import {
  ReadmissionDeadline,
  ReadmissionObstacle,
  ReadmissionRecount,
} from './readmission-deadlines/deadline.entity.js';
import { ErrorClaim } from './readmission-errors/error-claim.entity.js';
import { ReadmissionEvidence } from './readmission-evidence/evidence.entity.js';
import { ReadmissionForm } from './readmission-forms/form.entity.js';
import { ReadmissionHold } from './readmission-holds/hold.entity.js';
import { ReadmissionInterview } from './readmission-interviews/readmission-interview.entity.js';
import { ReadmissionInvoice, InvoiceItem } from './readmission-invoices/readmission-invoice.entity.js';
import { Escort } from './readmission-transfers/escort.entity.js';
import { HandoverRecord } from './readmission-transfers/handover-record.entity.js';
import { ReadmissionTransfer } from './readmission-transfers/readmission-transfer.entity.js';
import { ReadmissionMessage } from './readmissions/readmission-message.entity.js';
import { ReadmissionPerson } from './readmissions/readmission-person.entity.js';
import { Readmission } from './readmissions/readmission.entity.js';
import { ReturnFlight, FlightShare, ManifestEntry, PassengerList } from './return-flights/return-flight.entity.js';
import { MonitoringReport } from './return-monitoring/report.entity.js';
import { MonitoringVisit } from './return-monitoring/visit.entity.js';
import { Transit, TransitPerson } from './transits/transit.entity.js';
import { TravelDocument } from './travel-documents/travel-document.entity.js';

/** What lives in the schema of readmission, behind a wall of its own. */
export const readmissionEntities = [
  Detention,
  OnwardConsent,
  ReadmissionCheck,
  CheckAnswer,
  ReadmissionComplaint,
  ReadmissionDataNotice,
  ReadmissionDeadline,
  ReadmissionObstacle,
  ReadmissionRecount,
  ErrorClaim,
  ReadmissionEvidence,
  ReadmissionForm,
  ReadmissionHold,
  ReadmissionInterview,
  ReadmissionInvoice,
  InvoiceItem,
  Escort,
  HandoverRecord,
  ReadmissionTransfer,
  ReadmissionMessage,
  ReadmissionPerson,
  Readmission,
  ReturnFlight,
  FlightShare,
  ManifestEntry,
  PassengerList,
  MonitoringReport,
  MonitoringVisit,
  Transit,
  TransitPerson,
  TravelDocument,
];
