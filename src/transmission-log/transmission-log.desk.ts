import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { LogEvent, LogSide } from './transmission-log.codes.js';
import { regimesOf } from './regimes.js';
import { TransmissionLogStore } from './transmission-log.store.js';

export interface Party {
  readonly country: string;
  readonly authorityId: string;
}

/** What was passed on, from whom to whom, on which instrument. */
export interface Passed {
  readonly itemId: string | null;
  readonly receivedId: string | null;
  readonly from: Party;
  readonly to: Party;
  readonly instrument: string;
  readonly digest: string | null;
}

export interface Happened {
  readonly event: LogEvent;
  readonly at: Date;
  /** In whose logs; left out: in both. */
  readonly sides?: readonly LogSide[];
  /** A code: the use, the kind of notice, the ground. */
  readonly code?: string | undefined;
  /** In words, where the law asks for the reason or the result. */
  readonly reason?: string | null | undefined;
  readonly result?: string | null | undefined;
}

/** A case between two states, with the agreement that it rests on. */
export interface Between {
  readonly id: string;
  readonly agreement: string;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | null;
}

const BOTH: readonly LogSide[] = ['transmitter', 'recipient'];

/** One thing for other features: writes down what happened to what was passed on, in their unit of work, for each regime a row. */
@Injectable()
export class TransmissionLogDesk {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly store: TransmissionLogStore,
    private readonly zones: TimeZoneReader,
  ) {}

  /** That a case itself has gone from its owner's side to the other one, with what it says of persons. */
  async sent(em: EntityManager, between: Between, { at, code }: { at: Date; code: string }): Promise<void> {
    const {
      id: itemId,
      agreement: instrument,
      ownerCountry,
      ownerAuthorityId,
      otherCountry,
      otherAuthorityId,
    } = between;
    const from = { country: ownerCountry, authorityId: ownerAuthorityId };
    // Where nobody has said which authority there is competent, the row names the one that deals with it here.
    const to = { country: otherCountry, authorityId: otherAuthorityId ?? ownerAuthorityId };
    const passed = { itemId, receivedId: null, from, to, instrument, digest: null };
    await this.write(em, passed, { event: 'transmission', at, code });
  }

  async write(em: EntityManager, passed: Passed, happened: Happened): Promise<void> {
    const law = await this.register.snapshot(em);
    const { event, at, sides = BOTH } = happened;
    for (const side of sides) {
      const keeper = side === 'transmitter' ? passed.from : passed.to;
      const on = await this.zones.day(em, keeper.country, at);
      const logged = { instrument: passed.instrument, country: keeper.country, event, at, on };
      for (const regime of regimesOf(law, logged))
        await this.store.add(em, { ...regime, side, keeper, registerVersion: law.version, passed, happened });
    }
  }
}
