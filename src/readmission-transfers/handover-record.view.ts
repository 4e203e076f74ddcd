import { pick } from '../core/pick.js';
import type { HandoverRecordView, SignatureView } from './handover-view.dto.js';
import type { HandoverRecord } from './handover-record.entity.js';
import type { Signature } from './readmission-transfer.entity.js';

/** What the person asked for, said against somebody or suffered stays with the state that hands over. */
export function showRecord(record: HandoverRecord, own: boolean): HandoverRecordView {
  const { complaints, complaintLanguage, injuries, incidents, asylumWish } = record;
  const nothing = { complaints: null, complaintLanguage: null, injuries: null, incidents: null, asylumWish: null };
  return {
    ...pick(record, ['arrivedAt', 'place', 'identityMethods', 'identityResult', 'personIds', 'documents', 'handed']),
    ...pick(record, ['restraint', 'restraintMinutes', 'restraintReason', 'told', 'toldInLanguage', 'interpreterRef']),
    ...pick(record, ['guardianName', 'guardianService', 'guardianSignedAt', 'monitorRef', 'reservations', 'digest']),
    ...(own ? { complaints, complaintLanguage, injuries, incidents, asylumWish } : nothing),
  };
}

export function showSignature(signature: Signature | null): SignatureView | null {
  if (!signature) return null;
  const { name, ...rest } = signature;
  return { ...pick(rest, ['at', 'serviceNo', 'channel', 'externalRef']), signedBy: name };
}
