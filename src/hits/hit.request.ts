import { priorityGrounds, urgencyOf } from '../referrals/referral.codes.js';
import type { Asked } from './hit-content.entity.js';
import type { RequestFromHitDto } from './hit.dto.js';
import type { Hit } from './hit.entity.js';

/** The register's word for a category of person. */
const categoryOf: Readonly<Record<string, string>> = {
  suspect: 'SUSPECT',
  convicted: 'CONVICTED',
  future: 'POTENTIAL_OFFENDER',
};

/**
 * What a request says that follows a hit up. Nobody is named in it, as in no request: what was asked about is known to the
 * other side by the hit, and what it knows comes with its answer.
 */
export function requestOf(
  hit: Hit,
  asked: Asked | undefined,
  { route, subject, facts = null }: RequestFromHitDto,
): object {
  const { id, ownerCountry: otherCountry, priorityGround, judgedAt } = hit;
  const urgency = priorityGround === null ? 'NORMAL' : urgencyOf[priorityGround];
  const category = asked?.category ? categoryOf[asked.category] : undefined;
  return {
    route,
    otherCountry,
    subject,
    urgency,
    hitId: id,
    personalData: true,
    title: 'Follow-up of a hit in a collection of the asked state',
    requested: `What is held about the person or thing of hit ${id}, and what may be done with it.`,
    purpose: 'To follow up a hit that the asked state has confirmed',
    facts: facts ?? `A referral was held against the collections; a hit was confirmed on ${day(judgedAt)}.`,
    whyHeldThere: 'It stands in a collection of an authority of the asked state.',
    linkToPerson: 'The person or thing that the referral asks about was confirmed to be the same as that of the entry.',
    ...(asked?.offence && { offence: asked.offence }),
    ...(priorityGround !== null && { urgencyReason: `${priorityGrounds[priorityGround]}.` }),
    ...(category && { matter: { subjectCategory: category } }),
    // Whom the owner's rule names is asked; else the unit finds the competent authority.
    ...(hit.shown !== 'hit' && { otherAuthorityId: hit.ownerAuthorityId }),
  };
}

const day = (moment: Date | null): string => moment?.toISOString().slice(0, 10) ?? 'an unknown day';
