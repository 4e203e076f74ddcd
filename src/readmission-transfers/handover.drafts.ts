import type { Officer } from '../core/access/actor.js';
import { sideOf, type Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { HandoverRecordDto, SignHandoverDto } from './handover.dto.js';
import { HandoverRecord, type UsedDocument } from './handover-record.entity.js';
import { digestOf } from './handover-record.js';
import type { ReadmissionTransfer, Signature } from './readmission-transfer.entity.js';
import { signedBy } from './readmission-transfer.rules.js';

interface Written {
  readonly documents: UsedDocument[];
  readonly by: Officer;
  readonly now: Date;
}

/** Refused: what lies ahead, somebody whom the case is not about, force without its reason, a guardian without a service. */
export function recordFrom(
  transfer: ReadmissionTransfer,
  written: HandoverRecordDto,
  { documents, by, now }: Written,
): HandoverRecord {
  const { id: transferId, departedAt, persons } = transfer;
  const form = sideOf(transfer, by.country) === 'owner' ? written : withUnread(written, transfer.record);
  if (form.arrivedAt > now) throw new Problem('time_ahead');
  if (departedAt && form.arrivedAt < departedAt) throw new Problem('ends_before_it_begins');
  if (!form.personIds.every((id) => persons.some((person) => person.id === id)))
    throw new Problem('unknown_reference', { field: 'personIds' });
  assertWhole(form, 'restraint', ['restraintMinutes', 'restraintReason']);
  assertWhole(form, 'guardianName', ['guardianService', 'guardianSignedAt']);
  assertWhole(form, 'complaints', ['complaintLanguage']);
  const content = { ...form, handed: form.handed.map(({ kind, description }) => ({ kind, description })) };
  const record = { ...content, transferId, documents };
  return Object.assign(new HandoverRecord(), record, { digest: digestOf(record), writtenBy: by.id, writtenAt: now });
}

/** What the state that hands over has written, and the other one is not shown, is not lost when that one writes. */
function withUnread(written: HandoverRecordDto, before: HandoverRecord | null): HandoverRecordDto {
  if (!before) return written;
  return {
    ...written,
    incidents: added(before.incidents, written.incidents),
    injuries: added(before.injuries, written.injuries),
    complaints: added(before.complaints, written.complaints),
    complaintLanguage: before.complaintLanguage ?? written.complaintLanguage,
    asylumWish: written.asylumWish || before.asylumWish,
  };
}

/** What both have heard is kept once; what only one of them has, after the other's. */
const added = (before: string | null, written: string | null): string | null =>
  before === null || written === null || before.includes(written) ? (before ?? written) : `${before}\n${written}`;

/** One of them is not said without the others. */
function assertWhole(form: HandoverRecordDto, first: keyof HandoverRecordDto, rest: (keyof HandoverRecordDto)[]): void {
  const field = rest.find((one) => (form[one] === null) !== (form[first] === null));
  if (field) throw new Problem('inconsistent', { field });
}

/** Whose signature it is follows from who signs; one that is taken down names who has signed there. */
export function signatureFrom(
  transfer: ReadmissionTransfer,
  officer: Officer,
  { digest, serviceNo, signedBy: name, channel, externalRef }: SignHandoverDto,
  now: Date,
): { side: Side; signature: Signature } {
  const side = sideThatSigns(transfer, officer, name !== undefined);
  if (signedBy(transfer)[side]) throw new Problem('side_signed_already');
  if (digest !== transfer.record?.digest) throw new Problem('record_changed');
  const registered = { name: name ?? null, channel: channel ?? null, externalRef: externalRef ?? null };
  return { side, signature: { officerId: officer.id, at: now.toISOString(), digest, serviceNo, ...registered } };
}

function sideThatSigns(transfer: ReadmissionTransfer, officer: Officer, registered: boolean): Side {
  const { elsewhere } = transfer;
  if (elsewhere === null) {
    if (registered) throw new Problem('inconsistent', { field: 'signedBy' });
    return sideOf(transfer, officer.country);
  }
  return registered ? elsewhere : elsewhere === 'other' ? 'owner' : 'other';
}
