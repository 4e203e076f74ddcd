import { createHash } from 'node:crypto';
import type { HandoverRecord } from './handover-record.entity.js';

/** What both sides sign: all of it, in one form, so that whoever signs says what they have read. */
export function digestOf(record: Omit<HandoverRecord, 'digest' | 'writtenBy' | 'writtenAt'>): string {
  const fields = Object.entries(record)
    .filter(([name]) => !apart.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

const apart = ['digest', 'writtenBy', 'writtenAt'];
