import { ClockView } from '../clocks/clock.dto.js';
import { CaseView } from '../core/cases/case.dto.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { CodeField } from '../core/forms.js';
import { dataPurposes, type DataPurpose } from '../core/handling/handling.codes.js';
import {
  changesOfSource,
  handedTypes,
  handoverChannels,
  handoverWays,
  outcomes,
  recipientKinds,
  type ChangeOfSource,
  type HandedType,
  type HandoverChannel,
  type HandoverWay,
  type Outcome,
  type RecipientKind,
} from './investigation-handover.codes.js';

/** One item of a hand-over: that it is one of it, and what has to be shown wherever it is shown. */
export class HandedItemView {
  id: string;

  @CodeField('HandedType', handedTypes)
  itemType: HandedType;

  itemId: string;
  handlingCodes: string[];
  h3Text: string | null;
  classification: string;
  digest: string | null;
  changedAt: Date | null;

  @CodeField('ChangeOfSource', changesOfSource)
  changedBecause: ChangeOfSource | null;
}

/** A hand-over as either side sees it. */
export class InvestigationHandoverView extends CaseView {
  operationId: string;
  siteId: string | null;

  @CodeField('HandoverRecipientKind', recipientKinds)
  recipientKind: RecipientKind;

  recipientId: string;
  recipientCountry: string;

  @CodeField('HandoverWay', handoverWays)
  way: HandoverWay;

  elsewhere: boolean;
  unitId: string | null;
  title: string;
  grounds: string;

  @CodeField('DataPurpose', dataPurposes)
  purpose: DataPurpose;

  offence: string | null;
  transferBasis: string | null;
  basis: Governed | null;
  dueOn: string;
  climbed: number;
  clock: ClockView | null;
  checkedBy: string | null;
  checkedAt: Date | null;
  handedBy: string | null;
  handedAt: Date | null;

  @CodeField('HandoverChannel', handoverChannels)
  channel: HandoverChannel | null;

  externalReference: string | null;
  receiptProof: string | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  assigneeId: string | null;
  caseReference: string | null;
  declinedFor: string | null;

  @CodeField('InvestigationOutcome', outcomes)
  outcome: Outcome | null;

  outcomeAt: Date | null;
  fedBackAt: Date | null;
  replaces: string | null;
  changeUnread: boolean;
  noticeOwed: boolean;
  items: HandedItemView[];
}

/** What one item says, as it was handed over; null where it says nothing any more. */
export class HandedContentView extends HandedItemView {
  content: Record<string, unknown> | null;
}

/** What the recipient has said came of it. */
export class InvestigationOutcomeView {
  id: string;

  @CodeField('InvestigationOutcome', outcomes)
  outcome: Outcome;

  reachedOn: string;
  words: string | null;

  @CodeField('HandoverChannel', handoverChannels)
  channel: HandoverChannel | null;

  externalReference: string | null;
  recordedBy: string;
  recordedAt: Date;
}

/** Everything that is in a hand-over, for those who may read it. */
export class HandoverContentsView {
  contents: HandedContentView[];
  outcomes: InvestigationOutcomeView[];
}
