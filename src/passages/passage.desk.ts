import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Direction } from '../core/exchange/carriers.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { PassageArrivals } from './passage.arrivals.js';
import { PassageLaw, type SelecMatter } from './passage.law.js';
import { PassagesService } from './passages.service.js';

export type { SelecMatter } from './passage.law.js';

/** What takes the way through SELEC. */
export interface Sent {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly direction: Direction;
  readonly fromCountry: string;
  readonly toCountry: string;
  /** What of the case takes this way, where it is one of several things said about it. */
  readonly wordId?: string | undefined;
  /** Judged here where it is given; a carrier that gives none has been judged by the law of its own. */
  readonly matter?: SelecMatter;
  /** Which of the two states has nobody here, if one has none: the sending one is the owner's. */
  readonly elsewhere?: Side | null;
  /** When it came to the first focal point, where that was before now. */
  readonly at?: Date | undefined;
}

/** One thing for carriers: lets what they send begin its way at the focal point of the sending state. */
@Injectable()
export class PassageDesk {
  constructor(
    private readonly cases: Cases,
    private readonly passages: PassagesService,
    private readonly law: PassageLaw,
    private readonly arrivals: PassageArrivals,
  ) {}

  /** Answers the passage's id. Refuses what the SELEC Convention does not carry, and states that have no unit for it. */
  async open(unit: Unit, officer: Officer, { matter, at, elsewhere = null, wordId, ...sent }: Sent): Promise<string> {
    const { em, now } = unit;
    const here = elsewhere === 'owner' ? sent.toCountry : sent.fromCountry;
    if (officer.country !== here) throw new Problem('inconsistent', { field: 'fromCountry' });
    const sending = { ...sent, at: now };
    const basis = await this.law.basis(em, sending, matter, now);
    const way = await this.law.way(em, officer, sending);
    if (elsewhere === 'owner' && !holds(officer, ['liaison_officer'], way.liaisonIn))
      throw new Problem('not_permitted');
    const first = { stop: 'focal_point_out', authorityId: way.focalPointOut, officerId: officer.id } as const;
    const hops = [{ ...first, at: (at ?? now).toISOString() }];
    const going = { ...sent, ...way, wordId: wordId ?? null, elsewhere, hops, clock: null, alarmAt: null };
    await this.arrivals.reach(em, going, now);
    const owner = elsewhere === 'owner' && { ownerAuthorityId: way.focalPointOut, ownerCountry: sent.fromCountry };
    const { id } = await this.cases.opened(
      this.passages.kind,
      { em, now, reader: officer },
      {
        subject: {
          ...going,
          ...owner,
          takenDown: [],
          basis,
          offence: matter?.offence ?? null,
          via: [way.focalPointOut],
          returnGround: null,
        },
      },
    );
    return id;
  }
}
