import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Glance } from '../core/cases/kinds.js';
import { Ceiling } from '../core/handling/ceiling.js';
import { handlingCodes, type HandlingCode } from '../core/handling/handling.codes.js';
import { highest } from '../core/handling/inherit.js';
import { Problem } from '../core/problems.js';
import { isOfAnInterview, MOST_PER_RECORD } from './attachment.codes.js';
import type { AnnounceAttachmentDto } from './attachment.dto.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentRecords, type AnyRecord } from './attachment.records.js';
import { AttachmentStore } from './attachment.store.js';

const nothingYet = {
  contentType: null,
  bytes: null,
  sha256: null,
  receivedSha256: null,
  width: null,
  height: null,
  fileKey: null,
  previewKey: null,
  previewBytes: null,
  previewSha256: null,
  checkedHow: null,
  checkedBy: null,
  checkedAt: null,
  passedAs: null,
  recordOpen: true,
  frozen: false,
  filesBefore: [],
};

/** Makes room for a file at a record: one that the officer sees and may act on, and that has not too many already. */
@Injectable()
export class AttachmentDrafts {
  constructor(
    private readonly records: AttachmentRecords,
    private readonly store: AttachmentStore,
    private readonly ceiling: Ceiling,
  ) {}

  async from(form: AnnounceAttachmentDto, glance: Glance): Promise<Attachment> {
    const { em, reader, now } = glance;
    const recordType = this.records.tableOf(form.recordType);
    const at = { recordType: recordType ?? '', recordId: form.recordId };
    const record = recordType ? await this.records.find(glance, at) : null;
    if (!record) throw new Problem('unknown_reference', { field: 'recordId' });
    if (!this.records.isOpenTo(at.recordType, record, glance)) throw new Problem('not_permitted');
    const handling = inherited(record, form);
    this.ceiling.assertHolds(handling.classification);
    const attachment = Object.assign(new Attachment(), {
      ...at,
      ...nothingYet,
      ...handling,
      id: newId(),
      operationId: at.recordType === 'operations' ? record.id : (record.operationId ?? null),
      ...this.records.ownerOf(at.recordType, record, reader),
      openedBy: reader.id,
      openedAt: now,
      version: 1,
      title: form.title,
      needsCheck: isOfAnInterview(at.recordType) || form.mayShowPersons === true,
    });
    const { files } = await this.store.room(em, attachment);
    if (files >= MOST_PER_RECORD) throw new Problem('too_many_attachments', { most: MOST_PER_RECORD });
    return attachment;
  }
}

/** The record's, or stricter. */
function inherited(record: AnyRecord, form: AnnounceAttachmentDto) {
  const all = new Set<HandlingCode>([
    'H0',
    ...(record.handlingCodes ?? handlingOf(record)),
    ...(form.handlingCodes ?? []),
  ]);
  const codes = (Object.keys(handlingCodes) as HandlingCode[]).filter((code) => all.has(code));
  const restrictions = [record.h3Text, form.h3Text].filter((text) => text !== undefined && text !== null);
  if (all.has('H3') !== restrictions.length > 0) throw new Problem('inconsistent', { field: 'h3Text' });
  const levels = [record.classification ?? 'BPL', ...(form.classification ? [form.classification] : [])];
  return {
    handlingCodes: codes,
    h3Text: restrictions.length > 0 ? [...new Set(restrictions)].join('\n') : null,
    classification: highest(levels),
  };
}

/** Of what is passed on between states, the handling codes are among what it carries. */
const handlingOf = ({ codes = [] }: { codes?: readonly string[] }): HandlingCode[] =>
  (Object.keys(handlingCodes) as HandlingCode[]).filter((code) => codes.includes(code));
