import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { placesOf, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf } from '../core/exchange/between-states.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { CentralUnitReader } from '../legal-register/central-unit.reader.js';
import { PersonalDataReader } from '../personal-data/personal-data.reader.js';
import type { SpontaneousElsewhere } from './spontaneous-information.codes.js';
import type { OpenSpontaneousInformationDto, ReviseSpontaneousInformationDto } from './spontaneous-information.dto.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';

type Spoken = Partial<SpontaneousInformation>;

/** How it begins and changes on its own side, before it exists for anybody else. */
@Injectable()
export class SpontaneousInformationDrafts {
  constructor(
    private readonly law: SpontaneousInformationLaw,
    private readonly units: CentralUnitReader,
    private readonly authorities: AuthorityReader,
    private readonly personalData: PersonalDataReader,
  ) {}

  /** Refuses what no instrument carries today, with the article that is in the way. */
  async opened(
    { em, now }: Unit,
    officer: Officer,
    { instrument, otherAuthorityId, copyException, route, otherCountry, ...asked }: OpenSpontaneousInformationDto,
  ): Promise<Opening<SpontaneousInformation>> {
    const { elsewhere = null, tellingCountry, ...form } = asked;
    const from = tellerOf(officer, { elsewhere, tellingCountry, otherCountry, route });
    if ((route === 'direct') !== (copyException !== undefined)) throw new Problem('inconsistent', { field: 'route' });
    const said = await this.said(em, officer, form);
    const matter = { ...matterOf(said), from, to: otherCountry, route };
    const basis = await this.law.find(em, { ...matter, instrument }, now);
    if (copyException !== undefined) await this.law.assertException(em, copyException, basis);
    const way = { from, otherCountry, otherAuthorityId, direct: route === 'direct', basis };
    const subject = {
      ...said,
      ...(await this.sides({ em, now }, officer, way)),
      ...nothingYet,
      route,
      basis,
      elsewhere,
      ...(elsewhere === 'owner' && { ownerCountry: from }),
      copyException: copyException ?? null,
      europolOffence: await this.law.isEuropols(em, matter.offence),
      reviewAfterDays: await this.law.reviewAfterDays(em, basis),
    };
    return { subject: subject as unknown as Opening<SpontaneousInformation>['subject'] };
  }

  /** Refuses an authority that is not of that state, or not any more. */
  async assertAuthority({ em, now }: Unit, id: string, country: string, field: string): Promise<void> {
    const authority = await this.authorities.find(em, id, now);
    if (authority?.country !== country) throw new Problem('unknown_reference', { field });
  }

  /** Judged anew, by the register as it is now. */
  async revised(
    { em, now }: Unit,
    officer: Officer,
    { told, form }: { told: SpontaneousInformation; form: ReviseSpontaneousInformationDto },
  ): Promise<Spoken> {
    const said = await this.said(em, officer, form);
    const { ownerCountry: from, otherCountry: to, route, basis } = told;
    const matter = { ...matterOf(said), from, to, route, instrument: basis.instrument };
    const found = await this.law.find(em, matter, now);
    return { ...said, basis: found, europolOffence: await this.law.isEuropols(em, matter.offence) };
  }

  private async said(em: EntityManager, officer: Officer, form: ReviseSpontaneousInformationDto): Promise<Spoken> {
    const { purpose = null, offence = null, transBorder = null, transferBasis = null, attested, ...rest } = form;
    const { transferReason = null } = form;
    const warnings = await this.personalData.found(em, rest.title, rest.facts, rest.necessity);
    const optional = { purpose, offence, transBorder, transferBasis, transferReason };
    return { ...rest, ...optional, warnings, attestedBy: attested ? officer.id : null };
  }

  /** From unit to unit; where the two write to each other directly, from authority to authority. */
  private async sides(
    { em, now }: Unit,
    officer: Officer,
    { from, otherCountry, otherAuthorityId, direct, basis }: Addressed,
  ): Promise<Spoken> {
    const pair = { otherCountry, pair: pairOf(from, otherCountry) };
    if (direct !== (otherAuthorityId !== undefined)) throw new Problem('inconsistent', { field: 'otherAuthorityId' });
    if (otherAuthorityId !== undefined) {
      await this.assertAuthority({ em, now }, otherAuthorityId, otherCountry, 'otherAuthorityId');
      return { ...pair, ownerUnitId: null, otherUnitId: null, otherAuthorityId };
    }
    const ownerUnitId = await this.units.of(em, from, basis, placesOf(officer));
    const otherUnitId = await this.units.of(em, otherCountry, basis, placesOf(officer));
    if (ownerUnitId === null || otherUnitId === null)
      throw new Problem('no_such_unit', { country: ownerUnitId === null ? from : otherCountry });
    const owner = from !== officer.country && { ownerAuthorityId: ownerUnitId };
    return { ...pair, ...owner, ownerUnitId, otherUnitId, otherAuthorityId: null };
  }
}

interface Addressed {
  readonly from: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | undefined;
  readonly direct: boolean;
  readonly basis: Governed;
}

const matterOf = ({ personalData = false, offence = null, transBorder = null, transferBasis = null }: Spoken) => ({
  personalData,
  offence,
  transBorder,
  transferBasis,
});

/** The state that tells: one's own, or one without account here that has told one's own, from unit to unit. */
function tellerOf(
  { country }: Officer,
  {
    elsewhere,
    tellingCountry,
    otherCountry,
    route,
  }: Pick<OpenSpontaneousInformationDto, 'tellingCountry' | 'otherCountry' | 'route'> & {
    elsewhere: SpontaneousElsewhere | null;
  },
): string {
  if ((elsewhere === 'owner') !== (tellingCountry !== undefined))
    throw new Problem('inconsistent', { field: 'tellingCountry' });
  if (elsewhere !== 'owner' || tellingCountry === undefined) return country;
  if (otherCountry !== country) throw new Problem('inconsistent', { field: 'otherCountry' });
  if (tellingCountry === country || route === 'direct') throw new Problem('inconsistent', { field: 'tellingCountry' });
  return tellingCountry;
}

const nothingYet = {
  channel: null,
  takenDown: [],
  via: [] as string[],
  sentAt: null,
  reachedAt: null,
  releasedBy: null,
  releasedAt: null,
  withheldOn: null,
  europolCopy: null,
  europolPurpose: null,
  clock: null,
  alarmAt: null,
  checkedBy: null,
  checkedAt: null,
  items: 0,
};
