import { eachOf, fromClimb, itsAuthor, itsAuthority, where, type Awaits, type Desk } from '../core/workflow/desks.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { keepers, receivers } from './investigation-handover.rules.js';

type Handover = InvestigationHandover;

const inItsOperation: Awaits<Handover> = ({ operationId, ownerCountry }) => [
  { roles: ['operation_coordinator', 'analyst'], place: operationId, within: ownerCountry },
];
const theOwner = eachOf<Handover>(itsAuthority(...keepers), inItsOperation);

const whoeverSendsIt: Awaits<Handover> = (handover) =>
  handover.unitId === null ? theOwner(handover) : [{ roles: ['central_unit_officer'], place: handover.unitId }];

/** Somebody of the recipient sees to it, and the others need not; a recipient without account is asked by the owner. */
const theRecipient: Awaits<Handover> = (handover): readonly Desk[] => {
  if (handover.elsewhere) return theOwner(handover);
  return handover.assigneeId === null
    ? [{ roles: receivers, place: handover.recipientId }]
    : [{ officer: handover.assigneeId }];
};

const whoeverOwesANotice = where<Handover>(({ noticeOwed }) => noticeOwed, itsAuthority('handling_officer'));
const whoeverHasToTakeNote = where<Handover>(({ changeUnread }) => changeUnread, theRecipient);
const aChange = eachOf<Handover>(whoeverHasToTakeNote, whoeverOwesANotice);

/** Who has to write, check, send, answer, investigate, or tell back; and who has to hear that a source has changed. */
export const investigationHandoverDesks = {
  draft: itsAuthor,
  submitted: theOwner,
  checked: whoeverSendsIt,
  handed_over: eachOf<Handover>(theRecipient, fromClimb(1, itsAuthor, theOwner), whoeverOwesANotice),
  accepted: eachOf<Handover>(theRecipient, whoeverOwesANotice),
  under_investigation: eachOf<Handover>(theRecipient, whoeverOwesANotice),
  declined: theOwner,
  outcome_recorded: eachOf<Handover>(theOwner, aChange),
  fed_back: eachOf<Handover>(theOwner, aChange),
} satisfies Record<string, Awaits<Handover>>;
