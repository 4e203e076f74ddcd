import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader } from '../applicability/basis.reader.js';
import { ClockDesk } from '../clocks/clock.desk.js';
import { wind } from '../clocks/clock.rules.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { endOf } from '../core/workflow/deadline.js';
import { Problem } from '../core/problems.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import { isSecured, openChannels } from '../requests/request.codes.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';

/** What is handed over between states, as far as the law asks about it. */
interface Matter {
  readonly from: string;
  readonly to: string;
  readonly offence: string | null;
  readonly transferBasis: string | null;
  /** Left out: which channel it will be shows when it goes. */
  readonly secured?: boolean;
}

type Carried = Omit<InvestigationHandover, 'basis' | 'otherCountry'> & { readonly basis: Governed };

const SELEC = 'SELEC';
const PCC_SEE = 'PCC_SEE';

/** What the register says of a hand-over: what carries it between states, through whom it goes, and by when an answer is wished. */
@Injectable()
export class HandoverLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly functions: AuthorityFunctionReader,
    private readonly clocks: ClockDesk,
    private readonly zones: TimeZoneReader,
  ) {}

  /** It is information that one state tells another without being asked (PCC SEE, Art. 6), persons by name included. */
  find(em: EntityManager, matter: Matter, now: Date): Promise<Governed> {
    return this.bases.find(em, wanted(matter, now), now);
  }

  /** Refuses what is not allowed for sure on the day on which it goes, by the register as it is then, and by that channel. */
  insist(em: EntityManager, handover: Carried, now: Date): Promise<Governed> {
    const { id: recordId, basis, ownerCountry: from, recipientCountry: to, offence, transferBasis } = handover;
    const { elsewhere, channel } = handover;
    const running = { recordType: 'investigation_handovers', recordId, knownAt: now.toISOString() };
    if (channel !== null && basis.instrument === PCC_SEE && openChannels.includes(channel))
      throw new Problem('channel_not_secure', { channel });
    const secured = isSecured(elsewhere ? 'other' : null, channel ?? undefined);
    const asked = wanted({ from, to, offence, transferBasis, secured }, now);
    return this.bases.insist(em, { ...asked, instrument: basis.instrument }, running);
  }

  /** The one unit of a state through which anything goes to SELEC (SELEC Convention, Art. 15). */
  async focalPoint(em: EntityManager, country: string, now: Date): Promise<string | undefined> {
    const asked = { instrument: SELEC, fn: 'SELEC_NFP', on: await this.zones.day(em, country, now) };
    return (await this.functions.unitsOf(em, country, asked))[0];
  }

  /** Nobody's duty: the day by which whoever hands it over wishes to be answered. */
  async startTheClock(em: EntityManager, handover: InvestigationHandover, begin: Date): Promise<void> {
    const { ownerCountry: by, recipientCountry: country, dueOn } = handover;
    const asked = { instrument: 'NONE', matter: 'answer', country, begin } as const;
    wind(handover, await this.clocks.start(em, { ...asked, wish: { until: endOf(dueOn), by } }));
  }
}

function wanted({ from, to, offence, transferBasis, secured = true }: Matter, now: Date) {
  return {
    from,
    to,
    at: now,
    action: 'SPONT_INFO',
    personalData: true,
    not: [SELEC],
    documents: secured ? ['secure_channel'] : [],
    ...(offence !== null && { offence }),
    ...(transferBasis !== null && { transferBasis }),
  };
}
