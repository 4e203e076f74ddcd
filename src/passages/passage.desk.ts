import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Carriers, type Direction } from '../core/exchange/carriers.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
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
  /** Judged here where it is given; a carrier that gives none has been judged by the law of its own. */
  readonly matter?: SelecMatter;
}

/** One thing for carriers: lets what they send begin its way at the focal point of the sending state. */
@Injectable()
export class PassageDesk {
  constructor(
    private readonly cases: Cases,
    private readonly passages: PassagesService,
    private readonly law: PassageLaw,
    private readonly carriers: Carriers,
  ) {}

  /** Answers the passage's id. Refuses what the SELEC Convention does not carry, and states that have no unit for it. */
  async open(unit: Unit, officer: Officer, { matter, ...sent }: Sent): Promise<string> {
    const { em, now } = unit;
    if (officer.country !== sent.fromCountry) throw new Problem('inconsistent', { field: 'fromCountry' });
    const sending = { ...sent, on: now.toISOString().slice(0, 10) };
    const basis = await this.law.basis(em, sending, matter, now);
    const way = await this.law.way(em, officer, sending);
    const first = { stop: 'focal_point_out', authorityId: way.focalPointOut, officerId: officer.id } as const;
    await this.carriers.comesTo(em, sent, way.focalPointOut);
    const { id } = await this.cases.opened(
      this.passages.kind,
      { em, now, reader: officer },
      {
        subject: {
          ...sent,
          ...way,
          basis,
          offence: matter?.offence ?? null,
          via: [way.focalPointOut],
          hops: [{ ...first, at: now.toISOString() }],
          returnGround: null,
        },
      },
    );
    return id;
  }
}
