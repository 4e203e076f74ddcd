import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf, type Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { ErrorClaimContentDto, OpenErrorClaimDto } from './error-claim.dto.js';
import type { ErrorClaim } from './error-claim.entity.js';
import { ErrorClaimLaw } from './error-claim.law.js';
import { ErrorClaimStore } from './error-claim.store.js';

/** How a claim begins: about one case in which somebody was handed over, with its sides changed. */
@Injectable()
export class ErrorClaimDrafts {
  constructor(
    private readonly store: ErrorClaimStore,
    private readonly law: ErrorClaimLaw,
    private readonly readmissions: ReadmissionReader,
  ) {}

  /** Refuses where nobody was handed over, where there is a claim, and whoever is not of the side that took them over. */
  async opened(em: EntityManager, officer: Officer, form: OpenErrorClaimDto): Promise<Opening<ErrorClaim>> {
    const { readmissionId, ...content } = form;
    const readmission = await this.readmissions.find(em, officer, readmissionId);
    if (!readmission) throw new Problem('unknown_reference', { field: 'readmissionId' });
    const { handedOverAt, agreement, ownerCountry, otherCountry, elsewhere } = readmission;
    if (handedOverAt === null || agreement === null)
      throw new Problem('not_handed_over', { caseState: readmission.state });
    const claims = elsewhere === 'other' ? ownerCountry : otherCountry;
    if (officer.country !== claims) throw new Problem('not_permitted');
    if (await this.store.isClaimed(em, readmissionId)) throw new Problem('claim_there_already');
    const number = String(await this.store.nextNumber(em)).padStart(6, '0');
    const sides = sidesOf(readmission);
    const about = { refNo: `E-${sides.pair}-${number}`, readmissionId, agreement, handedOverAt };
    const window = await this.law.window(em, readmission);
    const loaded = { caseState: readmission.state, holds: [] };
    const subject = { ...nothingYet, ...said(content), ...sides, ...about, ...window, ...loaded };
    return { subject: subject as unknown as Opening<ErrorClaim>['subject'] };
  }

  revise(claim: ErrorClaim, form: ErrorClaimContentDto): void {
    Object.assign(claim, said(form));
  }
}

/** Whoever was asked claims, and whoever had asked is claimed from; a side without account stays without one. */
function sidesOf(readmission: Readmission) {
  const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere } = readmission;
  if (otherAuthorityId === null) throw new Problem('not_handed_over', { caseState: readmission.state });
  const changed: Record<Side, Side> = { owner: 'other', other: 'owner' };
  return {
    ownerCountry: otherCountry,
    ownerAuthorityId: otherAuthorityId,
    otherCountry: ownerCountry,
    otherAuthorityId: ownerAuthorityId,
    pair: pairOf(otherCountry, ownerCountry),
    elsewhere: elsewhere === null ? null : changed[elsewhere],
  };
}

const said = ({ reasons, identity, routeTaken, ...rest }: ErrorClaimContentDto): Partial<ErrorClaim> => ({
  ...rest,
  reasons: reasons ?? null,
  identity: identity ?? null,
  routeTaken: routeTaken ?? null,
});

const nothingYet = {
  ownerUnitId: null,
  otherUnitId: null,
  via: [] as string[],
  sentAt: null,
  reachedAt: null,
  inTime: null,
  takenDown: [],
  decidedBy: null,
  decidedAt: null,
  answer: null,
  costs: null,
  findings: null,
  mode: null,
  point: null,
  plannedAt: null,
  escorts: [],
  notifyBy: null,
  notifiedAt: null,
  startedAt: null,
  attempts: 0,
  ownerSigned: null,
  otherSigned: null,
  failedOn: null,
  settledAt: null,
} satisfies Partial<ErrorClaim>;
