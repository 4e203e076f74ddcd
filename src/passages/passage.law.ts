import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader, sure } from '../applicability/basis.reader.js';
import { placesOf, type Officer } from '../core/access/actor.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { Problem } from '../core/problems.js';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { Stop } from './passage.codes.js';
import type { Passage } from './passage.entity.js';

const SELEC = 'SELEC';

/** What is sent through SELEC, as far as it is known. */
export interface SelecMatter {
  readonly personalData: boolean;
  readonly offence?: string | undefined;
  readonly transBorder?: boolean | undefined;
  readonly transferBasis?: string | undefined;
}

type Way = Pick<Passage, 'focalPointOut' | 'liaisonOut' | 'liaisonIn' | 'focalPointIn' | 'unverified'>;

interface Sending {
  readonly fromCountry: string;
  readonly toCountry: string;
  readonly at: Date;
}

/** What the register says of a way through SELEC: whether it is one, who is on it, and why something may be sent back. */
@Injectable()
export class PassageLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly functions: AuthorityFunctionReader,
    private readonly register: LegalRegisterReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** An offence within the task of SELEC that reaches across borders. What a carrier has said nothing of, it answers for. */
  async basis(em: EntityManager, sending: Sending, matter: SelecMatter | undefined, now: Date): Promise<Governed> {
    const { fromCountry: from, toCountry: to, at } = sending;
    const wanted = { from, to, at, action: 'SELEC_EXCHANGE', instrument: SELEC, ...matter };
    const basis = await this.bases.find(em, wanted, now);
    return matter ? sure(basis) : basis;
  }

  async way(em: EntityManager, officer: Officer, { fromCountry, toCountry, at: moment }: Sending): Promise<Way> {
    const on = await this.zones.day(em, fromCountry, moment);
    const mine = placesOf(officer, ['central_unit_officer', 'liaison_officer']);
    const at = (country: string, fn: string) => this.unit(em, { country, fn, on }, mine);
    const focalPointOut = await at(fromCountry, 'SELEC_NFP');
    const liaisonOut = await at(fromCountry, 'SELEC_LO');
    const liaisonIn = await at(toCountry, 'SELEC_LO');
    const focalPointIn = await at(toCountry, 'SELEC_NFP');
    const units = { focal_point_out: focalPointOut, liaison_out: liaisonOut, liaison_in: liaisonIn };
    const all = Object.entries({ ...units, focal_point_in: focalPointIn }) as [Stop, typeof focalPointOut][];
    return {
      focalPointOut: focalPointOut.id,
      liaisonOut: liaisonOut.id,
      liaisonIn: liaisonIn.id,
      focalPointIn: focalPointIn.id,
      unverified: all.filter(([, { sure: known }]) => !known).map(([stop]) => stop),
    };
  }

  /** A ground on which the Convention lets something be sent back. */
  async assertGround(em: EntityManager, key: string): Promise<void> {
    const ground = (await this.register.snapshot(em)).find('refusal_ground', key);
    if (ground?.instrument !== SELEC || !ground.content.actions.includes('SELEC_EXCHANGE'))
      throw new Problem('unknown_reference', { field: 'ground' });
  }

  /** A state has one of each; where the register knows several, the officer's own goes first. */
  private async unit(
    em: EntityManager,
    { country, fn, on }: { country: string; fn: string; on: string },
    mine: readonly string[],
  ): Promise<{ id: string; sure: boolean }> {
    const asked = { instrument: SELEC, fn, on };
    const units = await this.functions.unitsOf(em, country, asked);
    const id = units.find((unit) => mine.includes(unit)) ?? units[0];
    if (id === undefined) throw new Problem('no_such_unit', { country, function: fn });
    const { held } = await this.functions.holds(em, { id, country }, asked);
    return { id, sure: held === 'yes' };
  }
}
