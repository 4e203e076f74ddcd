import { holds } from '../core/access/actor.js';
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
export const emptyIt = ({ subject }: Attempt<IntelligenceItem>): void => {
  const handlingCodes = subject.handlingCodes.filter((code) => code !== 'H3');
  const kept = { handlingCodes, h3Text: null, frozenAt: null, releasedAt: null, releasedBy: null, openedTo: [] };
  const gone = { title: null, narrative: null, sourceRef: null, sanitisedText: null, gradeOriginal: null };
  Object.assign(subject, { ...kept, ...gone, reviewDue: null, retentionDue: null });
};
