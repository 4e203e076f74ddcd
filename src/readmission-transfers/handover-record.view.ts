import { pick } from '../core/pick.js';
import { crossed } from '../readmissions/crossing.reader.js';
import { HandoverRecordView, type SignatureView } from './handover-view.dto.js';
import type { HandoverRecord } from './handover-record.entity.js';
import type { Signature } from './readmission-transfer.entity.js';

/** What the person asked for, said against somebody or suffered stays with the state that hands over: it has no category. */
export function showRecord(record: HandoverRecord, own: boolean): HandoverRecordView {
  const whole: HandoverRecordView = {
    ...pick(record, ['arrivedAt', 'place', 'identityMethods', 'identityResult', 'personIds', 'documents', 'handed']),
    ...pick(record, ['restraint', 'restraintMinutes', 'restraintReason', 'told', 'toldInLanguage', 'interpreterRef']),
    ...pick(record, ['guardianName', 'guardianService', 'guardianSignedAt', 'monitorRef', 'reservations', 'digest']),
    ...pick(record, ['complaints', 'complaintLanguage', 'injuries', 'incidents', 'asylumWish']),
  };
  return own ? whole : (crossed(HandoverRecordView, whole) as HandoverRecordView);
}

export function showSignature(signature: Signature | null): SignatureView | null {
  if (!signature) return null;
  const { name, ...rest } = signature;
  return { ...pick(rest, ['at', 'serviceNo', 'channel', 'externalRef']), signedBy: name };
}
