import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorderSectionReader } from '../border-sections/border-section.reader.js';
import { Problem } from '../core/problems.js';
import { DutyReader } from '../duty/duty.reader.js';
import { EquipmentReader } from '../equipment/equipment.reader.js';
import { MOST_ON_A_PATROL } from './patrol.dto.js';
import { PatrolMember, type Patrol, type PatrolCrew } from './patrol.entity.js';
import { isMixed } from './patrol.rules.js';
import { PatrolStore } from './patrol.store.js';

type Place = Pick<Patrol, 'operationId' | 'ownerCountry' | 'borderSection'>;
type Equipped = Place & Pick<Patrol, 'type' | 'leaderId' | 'equipmentIds'>;

/** Who goes on a patrol: serving, briefed, sent by a signatory, and led by the host. */
@Injectable()
export class PatrolCrews {
  constructor(
    private readonly duty: DutyReader,
    private readonly sections: BorderSectionReader,
    private readonly equipment: EquipmentReader,
    private readonly store: PatrolStore,
  ) {}

  /** The officers with the powers that each has at that place; refuses the first who may not be put to work. */
  async gather(em: EntityManager, place: Place, officerIds: readonly string[], at: Date): Promise<PatrolCrew[]> {
    if (officerIds.length > MOST_ON_A_PATROL) throw new Problem('inconsistent', { field: 'officerIds' });
    const spot = { ...place, host: place.ownerCountry, at };
    return this.duty.fit(em, spot, officerIds, 'officerIds');
  }

  /** Refuses a leader who is not of the host, a mixed patrol away from its border, and equipment of elsewhere. */
  async assertSound(em: EntityManager, patrol: Equipped, crew: readonly PatrolCrew[]): Promise<void> {
    const leader = crew.find(({ officerId }) => officerId === patrol.leaderId);
    if (leader?.country !== patrol.ownerCountry) throw new Problem('leader_not_of_host', { field: 'leaderId' });
    const section = patrol.borderSection;
    const sides = section === null ? [] : await this.sections.countries(em, [section]);
    if (patrol.type === 'mixed_patrol' && !sides.includes(patrol.ownerCountry))
      throw new Problem('not_on_common_border', { field: 'borderSection' });
    if (!(await this.equipment.allOf(em, patrol.operationId, patrol.equipmentIds)))
      throw new Problem('unknown_reference', { field: 'equipmentIds' });
  }

  /** Puts officers on a patrol that is there, and judges it as it then is. */
  async put(em: EntityManager, patrol: Patrol, officerIds: readonly string[], at: Date): Promise<void> {
    const found = await this.gather(em, patrol, officerIds, at);
    const others = patrol.crew.filter(({ officerId }) => !officerIds.includes(officerId));
    await this.change(em, patrol, [...others, ...found]);
  }

  async remove(em: EntityManager, patrol: Patrol, officerId: string): Promise<void> {
    if (officerId === patrol.leaderId) throw new Problem('leader_stays');
    if (!patrol.officerIds.includes(officerId)) throw new Problem('not_found');
    await this.store.removeMember(em, patrol.id, officerId);
    await this.change(
      em,
      patrol,
      patrol.crew.filter((member) => member.officerId !== officerId),
    );
  }

  async write(em: EntityManager, { id, state }: Patrol, crew: readonly PatrolCrew[]): Promise<void> {
    const members = crew.map(({ officerId, country, legalBasis, powers }) => {
      const place = { patrolId: id, officerId, country, legalBasis, powers, out: state === 'under_way' };
      return Object.assign(new PatrolMember(), place);
    });
    await this.store.putMembers(em, members);
  }

  private async change(em: EntityManager, patrol: Patrol, crew: PatrolCrew[]): Promise<void> {
    if (crew.length > MOST_ON_A_PATROL) throw new Problem('inconsistent', { field: 'officerIds' });
    await this.assertSound(em, patrol, crew);
    Object.assign(patrol, { crew, ...summary(crew, patrol.leaderId) });
    if (patrol.state === 'under_way' && patrol.type === 'mixed_patrol' && !isMixed(patrol))
      throw new Problem('not_mixed');
    await this.write(em, patrol, crew);
  }
}

/** What a patrol says of its crew in its own columns. */
export const summary = (crew: readonly PatrolCrew[], leaderId: string) => ({
  officerIds: crew.map(({ officerId }) => officerId),
  countries: [...new Set(crew.map(({ country }) => country))].sort(),
  leaderCountry: crew.find(({ officerId }) => officerId === leaderId)?.country ?? '',
});
