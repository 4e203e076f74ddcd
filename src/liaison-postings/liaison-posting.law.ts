import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader } from '../applicability/basis.reader.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { RetentionReader } from '../legal-register/retention.reader.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';

interface Proposed {
  readonly from: string;
  readonly hostCountry: string;
  readonly instrument?: string | undefined;
  readonly startsAt: Date;
  readonly servedCountries: readonly string[];
}

/** What the law says of a posting: nothing is proposed that it rules out, and nobody takes it up who is not sure of it. */
@Injectable()
export class LiaisonPostingLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly retention: RetentionReader,
  ) {}

  /** After how many days what is over is looked at again. */
  reviewAfterDays(em: EntityManager, instrument: string): Promise<number> {
    return this.retention.reviewAfterDays(em, instrument);
  }

  /** The host, and with each state that is served as well some agreement that could carry it (PCC SEE, Art. 9(1), (4)). */
  async ofProposal(em: EntityManager, proposed: Proposed, now: Date): Promise<Governed> {
    const { from, hostCountry, instrument, startsAt, servedCountries } = proposed;
    const wanted = { from, at: startsAt, action: 'LIAISON' };
    const basis = await this.bases.find(em, { ...wanted, to: hostCountry, instrument }, now);
    for (const to of servedCountries) await this.bases.find(em, { ...wanted, to }, now);
    return basis;
  }

  /** As the register was when it was proposed, with what legal officers have confirmed for it since. */
  async whenTakenUp(em: EntityManager, posting: LiaisonPosting, now: Date): Promise<Governed> {
    const { id, ownerCountry: from, hostCountry: to, basis } = posting;
    const { instrument, knownAt } = basis;
    const running = { recordType: 'liaison_postings', recordId: id, knownAt };
    return this.bases.insist(em, { from, to, at: now, action: 'LIAISON', instrument }, running);
  }
}
