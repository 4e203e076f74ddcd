import { holds } from '../core/access/actor.js';
import { forget } from '../core/handling/item.rules.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';

const anAnalystOfItsOwner = inItsAuthorityAs('analyst');

/** Takes out who can be recognised: an analyst of the owner's, in its operation or in the authority. */
export const anAnalyst: Rule<IntelligenceItem> = (attempt) => {
  const { actor, subject } = attempt;
  const inTheOperation =
    actor.kind === 'officer' &&
    actor.country === subject.ownerCountry &&
    holds(actor, ['analyst'], subject.operationId);
  return inTheOperation || anAnalystOfItsOwner(attempt);
};

export const noteWhoSanitised = ({ actor, subject, now }: Attempt<IntelligenceItem>): void => {
  Object.assign(subject, { sanitisedBy: actor.id, sanitisedAt: now });
};

/** Ids, codes and dates stay; what it said is gone. */
export const emptyIt = ({ subject }: Attempt<IntelligenceItem>): void =>
  forget(subject, 'title', 'narrative', 'sourceRef', 'sanitisedText');
