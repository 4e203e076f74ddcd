import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { RequestDesk } from '../requests/request.desk.js';
import type { CrossBorderRequest } from '../requests/request.entity.js';
import { RequestReader } from '../requests/request.reader.js';
import type { SubjectKind } from '../subjects/subject.codes.js';
import { priorityGrounds, urgencyOf } from './referral.codes.js';
import type { Referral } from './referral.entity.js';
import type { AskDto, ResultAct } from './referral-relay.dto.js';

/** What a request about it is called in the register: codes of the list `subject`. */
const asked: Readonly<Partial<Record<SubjectKind, string>>> = {
  person: 'WANTED_PERSON_PROPERTY',
  document: 'ID_PERSON_BODY_PARTS',
  vehicle: 'VEHICLE_OWNER_HOLDER',
  vessel: 'VEHICLE_OWNER_HOLDER',
  aircraft: 'VEHICLE_OWNER_HOLDER',
  phone: 'TELECOM_SUBSCRIBER',
  account: 'OC_PERSONS_LINKS_STRUCTURES',
  weapon: 'ORIGIN_OF_OBJECT',
};

const categoryOf: Readonly<Record<string, string>> = { future: 'POTENTIAL_OFFENDER' };
const ANSWERED: readonly string[] = ['answered', 'closed', 'under_review'];
const REFUSED: readonly string[] = ['refused', ...ANSWERED];
const OVER: readonly string[] = ['withdrawn', 'expired', 'closed', 'under_review', 'destroyed', 'discarded', 'refused'];

/** The way to another state’s central unit: a referral asks it by a cross-border request, and its answer is the result. */
@Injectable()
export class ReferralRequests {
  constructor(
    private readonly desk: RequestDesk,
    private readonly reader: RequestReader,
  ) {}

  /** A draft of whoever takes the referral, judged by the same law as any other; who it is about goes in its items. */
  async begin(glance: Glance, referral: Referral, form: AskDto): Promise<string> {
    const { id } = await this.desk.begin(glance, requestOf(referral, form));
    return id;
  }

  /** The request that a result rests on. Refuses a result before there is an answer, and a refusal that nobody gave. */
  async answerTo(
    em: EntityManager,
    actor: Actor,
    { requestId }: Referral,
    action: ResultAct,
  ): Promise<CrossBorderRequest | undefined> {
    if (requestId === null) return undefined;
    const found = await this.reader.find(em, actor, requestId);
    const open = action === 'report_refused' ? REFUSED : ANSWERED;
    if (!found || !open.includes(found.request.state)) throw new Problem('request_unanswered');
    return found.request;
  }

  /** Whether it is still out there: it is withdrawn before a recall is confirmed. */
  async runs(em: EntityManager, actor: Actor, requestId: string | null): Promise<boolean> {
    if (requestId === null) return false;
    const found = await this.reader.find(em, actor, requestId);
    return found !== undefined && !OVER.includes(found.request.state);
  }
}

function requestOf({ package: leaves, ...referral }: Referral, form: AskDto): object {
  const { refNo, subjectKind, category, targetCountry, offence, priorityGround } = referral;
  const urgency = priorityGround === null ? 'NORMAL' : urgencyOf[priorityGround];
  return {
    route: form.route ?? 'central_units',
    subject: form.subject ?? asked[subjectKind] ?? 'OC_PERSONS_LINKS_STRUCTURES',
    ...(form.instrument !== undefined && { instrument: form.instrument }),
    otherCountry: targetCountry,
    urgency,
    personalData: true,
    offence,
    title: `Check of a subject, reference ${refNo}`,
    requested: `Whether anything is held about the subject of ${refNo}, who owns it, and what may be done with it. Who or what it is goes with the request as an item.`,
    purpose:
      leaves?.purpose === '18-2-A' ? 'Cross-checking in an investigation' : 'Operational analysis in an investigation',
    facts:
      leaves?.circumstances ?? `A referral from a joint operation, ${refNo}, which another unit has found necessary.`,
    linkToPerson:
      'The subject is of a category that may be asked about for this purpose, by a review that another officer has made.',
    whyHeldThere: 'The subject has moved or acted across the borders of both states.',
    ...(leaves?.restrictions && { useRestrictions: leaves.restrictions }),
    ...(priorityGround !== null && { urgencyReason: `${priorityGrounds[priorityGround]}.` }),
    ...(category !== null && { matter: { subjectCategory: categoryOf[category] ?? category.toUpperCase() } }),
  };
}
