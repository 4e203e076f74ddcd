import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayIn } from '../core/local-time.js';
import { days, later } from '../core/workflow/deadline.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { ReceivedItem } from './received-item.entity.js';

type Limits = Pick<ReceivedItem, 'reviewDue' | 'reviewAfterDays' | 'reviewRule' | 'instrumentEnds'>;

/** Under which instrument something came, from which state, and which one keeps it. */
interface Between {
  readonly instrument: string;
  readonly from: string;
  readonly keeper: string;
}

/** How long the register lets something be kept that was received under an instrument, besides what its transmitter says. */
@Injectable()
export class ReceivedItemLaw {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Of several reviews the soonest; of several ends of the instrument the first (PCC SEE, Art. 31(4)(b)). */
  async limits(em: EntityManager, { instrument, from, keeper, now }: Between & { now: Date }): Promise<Limits> {
    const law = await this.register.snapshot(em);
    const [review] = law
      .of('retention')
      .filter(({ content }) => content.regime === instrument && content.reviewAfterDays !== null)
      .sort((one, other) => (one.content.reviewAfterDays ?? 0) - (other.content.reviewAfterDays ?? 0));
    const after = review?.content.reviewAfterDays ?? null;
    return {
      reviewDue: after === null ? null : later(now, days(after)),
      reviewAfterDays: after,
      reviewRule: review?.key ?? null,
      instrumentEnds: await this.endOf(em, { instrument, from, keeper, since: now }),
    };
  }

  /** When the instrument ends between these, as far as the register knows, for what was received before: at midnight where it is kept. */
  async endOf(em: EntityManager, { instrument, from, keeper, since }: Between & { since: Date }): Promise<Date | null> {
    const law = await this.register.snapshot(em);
    const zone = await this.zones.of(em, keeper);
    const countries = [from, keeper];
    const parties = law
      .of('party')
      .filter((row) => row.instrument === instrument && countries.includes(row.content.country));
    const ends = [law.find('instrument', instrument), ...parties].flatMap(
      (row) => row?.certainTo ?? row?.validTo ?? [],
    );
    const [first] = [...ends]
      .sort()
      .map((day) => dayIn(zone, day).since)
      .filter((end) => end > since);
    return first ?? null;
  }
}
