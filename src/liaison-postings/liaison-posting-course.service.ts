import { Injectable } from '@nestjs/common';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { AccreditDto, LiaisonPostingView } from './liaison-posting.dto.js';
import { LiaisonPostingLaw } from './liaison-posting.law.js';
import { LiaisonPostingStore } from './liaison-posting.store.js';
import { LiaisonPostingsService } from './liaison-postings.service.js';

/** The acts of a posting that carry content: who is sent, how the host takes them in, what each side instructs. */
@Injectable()
export class LiaisonPostingCourseService {
  constructor(
    private readonly cases: Cases,
    private readonly postings: LiaisonPostingsService,
    private readonly law: LiaisonPostingLaw,
    private readonly authorities: AuthorityReader,
  ) {}

  private get kind() {
    return this.postings.kind;
  }

  nominate(by: Acting, id: string, officerId: string): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'nominate',
      change: async ({ subject }, em) => {
        const store = this.kind.store as LiaisonPostingStore;
        if (!(await store.isLiaisonOfficer(em, officerId, subject.ownerCountry)))
          throw new Problem('not_a_liaison_officer');
        subject.officerId = officerId;
      },
    });
  }

  /** By the host; or by the sender, with what the host has sent by another way. */
  accredit(
    by: Acting,
    id: string,
    action: 'accredit' | 'register_accreditation',
    form: AccreditDto,
  ): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, {
      id,
      action,
      change: async ({ subject, now }, em) => {
        const { accreditation, hostAuthorityId = null, hostInstructions = null } = form;
        const authority = hostAuthorityId && (await this.authorities.find(em, hostAuthorityId, now));
        if (hostAuthorityId && (!authority || authority.country !== subject.hostCountry))
          throw new Problem('unknown_reference', { field: 'hostAuthorityId' });
        Object.assign(subject, { accreditation, hostAuthorityId, hostInstructions });
      },
    });
  }

  instruct(by: Acting, id: string, instructions: string): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'instruct',
      change: ({ subject }) => {
        if (by.officer.country === subject.hostCountry) subject.hostInstructions = instructions;
        else subject.sendingInstructions = instructions;
      },
    });
  }

  /** The officer has come. What was not sure when it was proposed must have been confirmed by now. */
  takeUp(by: Acting, id: string): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'take_up',
      change: async ({ subject, now }, em) => {
        subject.basis = await this.law.whenTakenUp(em, subject, now);
      },
    });
  }

  prolong(by: Acting, id: string, endsAt: Date): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'prolong',
      change: ({ subject, now }) => {
        if (endsAt <= subject.startsAt || endsAt <= now) throw new Problem('ends_before_it_begins');
        Object.assign(subject, { term: 'fixed', endsAt, dueAt: endsAt });
      },
    });
  }
}
