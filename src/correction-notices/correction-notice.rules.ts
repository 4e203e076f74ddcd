import { whoPassOn } from '../core/exchange/passed-on.codes.js';
import { keptOrTakenDownBy, takenDownBy } from '../core/exchange/taken-down.rules.js';
import { inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard } from '../core/workflow/workflow.js';
import type { NoticeKind } from './correction-notice.codes.js';
import type { CorrectionNotice } from './correction-notice.entity.js';

export const anAddressee = inItsCountryAs(...whoPassOn, 'data_protection_officer');
/** Keeps what was received, and so changes it. */
export const aKeeperOfTheAddressee = inItsCountryAs(
  'handling_officer',
  'central_unit_officer',
  'data_protection_officer',
);

/** The addressee has no account here: what it says is taken down by the unit of whoever issued it. */
export const whoeverTakesItDown = takenDownBy<CorrectionNotice>(({ fromCountry }) => fromCountry);
export const whoeverKeepsOrTakesItDown = keptOrTakenDownBy<CorrectionNotice>(({ fromCountry }) => fromCountry);

const itIs = (...kinds: NoticeKind[]): Guard<CorrectionNotice> => ({
  holds: ({ subject }) => subject.direction === 'to_recipient' && kinds.includes(subject.kind),
  otherwise: 'not_what_was_asked',
});

export const itTellsWhatIsRight = itIs('incorrect');
export const itLetsDelete = itIs('incorrect', 'unlawful', 'recall', 'restrict');
export const itLetsRestrict = itIs('incorrect', 'recall', 'restrict');
export const itChangesTheLevel = itIs('reclassification');

export const itComesFromTheRecipient: Guard<CorrectionNotice> = {
  holds: ({ subject }) => subject.direction === 'to_transmitter',
  otherwise: 'not_what_was_asked',
};

/** Unlawful data are deleted at once: there is nothing to dispute (PCC SEE, Art. 31(4)(c)). */
export const itCanBeDisputed: Guard<CorrectionNotice> = {
  holds: ({ subject: { direction, kind } }) =>
    direction === 'to_transmitter' || kind === 'incorrect' || kind === 'restrict',
  otherwise: 'not_to_be_disputed',
};

export const whenItsAlarmIsDue: Deadline<CorrectionNotice> = (_, { alarmAt }) => alarmAt;

export const noteTheAlarm = ({ subject, now }: Attempt<CorrectionNotice>): void => {
  subject.alarmedAt = now;
};

export const noteWhoAcknowledged = ({ actor, subject, now, at = now }: Attempt<CorrectionNotice>): void => {
  Object.assign(subject, { acknowledgedBy: actor.id, acknowledgedAt: at });
};

export const conclude = ({ actor, subject, now, at = now }: Attempt<CorrectionNotice>): void => {
  Object.assign(subject, { concludedBy: actor.id, concludedAt: at });
};

/** Nothing that was said to be right is kept where nobody has taken it over. */
export const concludeAndForget = (attempt: Attempt<CorrectionNotice>): void => {
  conclude(attempt);
  attempt.subject.corrected = null;
};
