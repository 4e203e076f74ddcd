import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, type Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type {
  AcceptDeploymentDto,
  DeploymentsQueryDto,
  DeploymentView,
  ExtendDeploymentDto,
  OpenDeploymentDto,
  ReviseDeploymentDto,
} from './deployment.dto.js';
import type { Deployment } from './deployment.entity.js';
import { DeploymentPowers } from './deployment.powers.js';
import { DeploymentStore } from './deployment.store.js';
import { showDeployment } from './deployment.view.js';
import { deploymentWorkflow, type DeploymentAction } from './deployment.workflow.js';

@Injectable()
export class DeploymentsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: DeploymentStore,
    private readonly powers: DeploymentPowers,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: deploymentWorkflow, store, reads: 'deployment.read', view: showDeployment });
  }

  open(by: Acting, form: OpenDeploymentDto): Promise<DeploymentView> {
    return this.cases.open(this.kind, by, (em) => this.proposed(em, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: DeploymentsQueryDto): Promise<PageOf<DeploymentView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<DeploymentView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseDeploymentDto): Promise<DeploymentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => void Object.assign(subject, defined(form)),
    });
  }

  /** The host accepts: powers are derived now and pinned, and the officer gets the function. */
  accept(by: Acting, id: string, { accreditationNo }: AcceptDeploymentDto): Promise<DeploymentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'accept',
      change: async ({ subject }, em) => {
        const { powers, weaponPermitted, toConfirm } = await this.powers.of(em, subject);
        Object.assign(subject, {
          powers,
          weaponPermitted,
          powersToConfirm: toConfirm,
          accreditationNo: accreditationNo ?? null,
        });
        await this.store.giveFunction(em, subject, by.officer.id);
      },
    });
  }

  extend(by: Acting, id: string, { departure }: ExtendDeploymentDto): Promise<DeploymentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'extend',
      change: ({ subject, now }) => {
        if (departure <= subject.arrival || departure <= now) throw new Problem('ends_before_it_begins');
        Object.assign(subject, { departure, dueAt: departure });
      },
    });
  }

  act(by: Acting, id: string, action: DeploymentAction, reason?: string): Promise<DeploymentView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async proposed(em: EntityManager, proposer: Officer, form: OpenDeploymentDto): Promise<Opening<Deployment>> {
    const { officerId, operationId, siteId, profile, superiorId, ...rest } = form;
    if (rest.departure <= rest.arrival) throw new Problem('ends_before_it_begins');
    const operation = await this.store.operation(em, operationId);
    if (!operation) throw new Problem('not_found');
    const officer = await this.store.officer(em, officerId);
    if (!officer) throw new Problem('unknown_reference', { field: 'officerId' });
    const runsIt = holds(proposer, ['operation_coordinator', 'operation_commander'], operationId);
    if (officer.country !== proposer.country && !runsIt) throw new Problem('not_permitted');
    if (!operation.countries.includes(officer.country)) throw new Problem('state_takes_no_part');
    const optional = { siteId: siteId ?? null, profile: profile ?? null, superiorId: superiorId ?? null };
    const underived = { powers: [], weaponPermitted: false, powersToConfirm: [], accreditationNo: null };
    const undone = { briefedAt: null, briefedBy: null, codeOfConductAt: null, climbed: 0, stateHasSigned: false };
    const hostCountries = await this.store.hosts(em, operationId);
    return {
      subject: { ...rest, ...optional, ...underived, ...undone, ...officer, officerId, operationId, hostCountries },
    };
  }
}
