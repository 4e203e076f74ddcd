import type { clockStarts } from '../legal-register/readmission.codes.js';
import type { Readmission } from './readmission.entity.js';

type ClockStart = keyof typeof clockStarts;

/** Where no limit runs: lists are sorted by the next one. */
export const NEVER_DUE = new Date('9999-01-01T00:00:00Z');

/** What has to be known to say from when the reply is counted. */
type Sent = Pick<Readmission, 'governing' | 'sentAt' | 'elsewhere' | 'said'>;

export interface ReplyStart {
  readonly at: Date | null;
  readonly rule: ClockStart;
}

const ruleOf = ({ governing }: Pick<Sent, 'governing'>): ClockStart => governing?.profile.clockStart.value ?? 'receipt';

/** Whether the receiving authority has to say so itself before the reply is counted. */
export const mustAcknowledge = (sent: Pick<Sent, 'governing' | 'elsewhere'>): boolean =>
  sent.elsewhere !== null || ['ack_of_receipt', 'registration_by_receiver'].includes(ruleOf(sent));

/**
 * From when the reply is counted. What is sent here is received at that moment; what went by another channel when its
 * receipt, or the report of its sending, says so. Where the agreement says nothing, from the receipt.
 */
export function startOf({ governing, sentAt, elsewhere, said }: Sent, now: Date): ReplyStart {
  const rule = ruleOf({ governing });
  if (rule === 'registration_by_receiver' && elsewhere === null) return { at: null, rule };
  if (rule === 'send_report') return { at: sentAt, rule };
  if (elsewhere === null && rule !== 'ack_of_receipt') return { at: sentAt, rule };
  return { at: said?.at ?? now, rule };
}
