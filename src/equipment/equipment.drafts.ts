import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { DeploymentReader } from '../deployments/deployment.reader.js';
import { OperationReader } from '../operations/operation.reader.js';
import { SceneReader } from '../scenes/scene.reader.js';
import type { HolderKind, MovementKind } from './equipment.codes.js';
import type { OpenEquipmentDto } from './equipment.dto.js';
import { EquipmentMovement, type Equipment } from './equipment.entity.js';
import { whoeverRunsASite } from './equipment.rules.js';
import { EquipmentStore } from './equipment.store.js';

/** Equipment comes with the first officers. */
const WHILE_IT_IS_BROUGHT = ['plan_signed', 'preparation', 'active'];

/** A change of hands, before it is written down. */
export interface Handing {
  readonly kind: MovementKind;
  readonly toKind?: HolderKind | null;
  readonly toId?: string | null;
  readonly at?: Date | undefined;
  readonly note?: string | undefined;
}

/** Equipment out of a form, and the hands it goes through: looks up whoever is named. */
@Injectable()
export class EquipmentDrafts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly operations: OperationReader,
    private readonly deployments: DeploymentReader,
    private readonly store: EquipmentStore,
  ) {}

  /** Whoever runs the operation may register what another authority brings; everybody else what their own does. */
  async from(glance: Glance, { restrictedTo, ...form }: OpenEquipmentDto): Promise<Opening<Equipment>> {
    const { em, now, reader } = glance;
    const place = await this.scenes.placeOf(glance, { ...form, moments: [] }, WHILE_IT_IS_BROUGHT);
    const { operationId, siteId, ownerAuthorityId, ownerCountry } = place;
    const { propertyAuthorityId = reader.authorityId, kind, description, quantity } = form;
    const owner = await this.store.authority(em, propertyAuthorityId);
    if (!owner) throw new Problem('unknown_reference', { field: 'propertyAuthorityId' });
    const runsIt = whoeverRunsASite({ actor: reader, subject: place, now });
    if (propertyAuthorityId !== reader.authorityId && !runsIt) throw new Problem('not_permitted');
    const { countries } = await this.operations.get(em, operationId);
    if (!countries.includes(owner.country)) throw new Problem('state_takes_no_part');
    const whose = { operationId, siteId, ownerAuthorityId, ownerCountry };
    const property = { propertyAuthorityId, propertyCountry: owner.country, fundedBy: form.fundedBy ?? null };
    const what = { kind, description, quantity, serialNo: form.serialNo ?? null };
    const unmoved = { holderKind: null, holderId: null, movements: [], operationState: '' };
    const also = (equipment: Equipment) => this.store.reload(em, equipment);
    return { subject: { ...whose, ...what, ...property, ...unmoved }, restrictedTo, also };
  }

  /** Writes down who gives it to whom; the other side has not signed yet. */
  move(
    { now, reader }: Glance,
    equipment: Equipment,
    { kind, toKind = null, toId = null, at = now, note }: Handing,
  ): void {
    if (at > now) throw new Problem('time_ahead');
    const given = { id: newId(), equipmentId: equipment.id, kind, toKind, toId, at, givenBy: reader.id };
    const unsigned = { receivedAt: null, receivedBy: null, note: note ?? null };
    equipment.movements = [...equipment.movements, Object.assign(new EquipmentMovement(), given, unsigned)];
  }

  /** An officer who is deployed there, an authority that takes part, or a site of the operation. */
  async assertHolder(em: EntityManager, operationId: string, kind: HolderKind, id: string): Promise<void> {
    const { countries, sites } = await this.operations.get(em, operationId);
    const there = async () => {
      if (kind === 'site') return sites.some((site) => site.id === id);
      if (kind === 'officer') return (await this.deployments.of(em, operationId, id)) !== undefined;
      return countries.includes((await this.store.authority(em, id))?.country ?? '');
    };
    if (!(await there())) throw new Problem('unknown_reference', { field: 'toId' });
  }
}
