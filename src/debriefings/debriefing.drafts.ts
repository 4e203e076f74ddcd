import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import { DeploymentReader, type DeploymentBrief } from '../deployments/deployment.reader.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import type { OpenDebriefingDto } from './debriefing.dto.js';
import type { Debriefing } from './debriefing.entity.js';
import { blank } from './debriefing.blank.js';
import { DebriefingStore } from './debriefing.store.js';

/** Who interviews with whom. */
export interface Team {
  readonly leadDebriefer: string;
  readonly secondDebriefer: string;
}

/** Makes a debriefing out of a form: two officers deployed there, one of the host, and a number that nobody has. */
@Injectable()
export class DebriefingDrafts {
  constructor(
    private readonly store: DebriefingStore,
    private readonly operations: OperationReader,
    private readonly deployments: DeploymentReader,
  ) {}

  async from(form: OpenDebriefingDto, officer: Officer, em: EntityManager, now: Date): Promise<Opening<Debriefing>> {
    const { operationId, siteId = null, restrictedTo, dialect = null, teamGender = null, ...planned } = form;
    const operation = await this.operations.get(em, operationId);
    assertMayOpen(officer, operation);
    const host = this.operations.hostAt(operation, siteId);
    const { leadDebriefer = officer.id, secondDebriefer } = form;
    const team = { leadDebriefer, secondDebriefer };
    await this.assertTeam(em, { operationId, host: host.ownerCountry, now }, team);
    const refNo = await this.store.newNumber(em, `${prefixOf(operation)}-${now.getUTCFullYear()}-`);
    const own = { operationId, siteId, refNo, dialect, teamGender, ...team };
    return {
      ...(restrictedTo && { restrictedTo: [...restrictedTo, leadDebriefer, secondDebriefer] }),
      subject: {
        ...blank(),
        ...planned,
        ...own,
        ...host,
        interviewers: [leadDebriefer, secondDebriefer],
        operationState: operation.state,
      },
    };
  }

  /** Two officers who serve there and were briefed, the first of them a debriefer, at least one of the host. */
  async assertTeam(em: EntityManager, { operationId, host, now }: Place, team: Team): Promise<void> {
    const { leadDebriefer, secondDebriefer } = team;
    if (leadDebriefer === secondDebriefer) throw new Problem('two_officers');
    const deployed = await this.deployments.all(em, operationId, [leadDebriefer, secondDebriefer]);
    const [lead, second] = [leadDebriefer, secondDebriefer].map((id) =>
      deployed.find((one) => one.officerId === id && servesNow(one, now)),
    );
    if (lead?.function !== 'debriefer') throw new Problem('not_deployed', { field: 'leadDebriefer' });
    if (!second) throw new Problem('not_deployed', { field: 'secondDebriefer' });
    for (const { briefedAt, officerId } of [lead, second])
      if (!briefedAt) throw new Problem('not_briefed', { officerId });
    if (lead.country !== host && second.country !== host) throw new Problem('host_officer_missing');
  }
}

interface Place {
  readonly operationId: string;
  readonly host: string;
  readonly now: Date;
}

function assertMayOpen(officer: Officer, { id, state }: OperationBrief): void {
  if (!holds(officer, ['debriefer', 'team_leader', 'operation_coordinator'], id)) throw new Problem('not_permitted');
  if (state !== 'active') throw new Problem('operation_not_active');
}

const servesNow = ({ state, arrival, departure }: DeploymentBrief, now: Date): boolean =>
  state === 'serving' && arrival <= now && now < departure;

const ROMAN: Readonly<Record<string, string>> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
};

/** DRINO II becomes DRI2. */
export function prefixOf({ codeName, sequence }: Pick<OperationBrief, 'codeName' | 'sequence'>): string {
  const letters =
    codeName
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .slice(0, 3)
      .toUpperCase() || 'OPS';
  const which =
    sequence === null ? '' : (ROMAN[sequence.toUpperCase()] ?? sequence.replace(/[^A-Za-z0-9]/g, '').toUpperCase());
  return `${letters}${which}`.slice(0, 12);
}
