import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import { contentOf } from '../core/exchange/passed-on.view.js';
import { keptFrom } from '../core/handling/leaving.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { LogEvent } from '../transmission-log/transmission-log.codes.js';
import type { TakenOutView, UseDto } from './received-item.dto.js';
import { UseReportDesk } from '../use-reports/use-report.desk.js';
import { custodyOf, type ReceivedItem } from './received-item.entity.js';
import { ReceivedItemKind } from './received-item.kind.js';
import { passedOf } from './received-item.store.js';

/** The ways out of something received, other than being passed on: each asks the one function, and is in the log. */
@Injectable()
export class ReceivedItemUsesService {
  constructor(
    private readonly cases: Cases,
    private readonly received: ReceivedItemKind,
    private readonly log: TransmissionLogDesk,
    private readonly reports: UseReportDesk,
  ) {}

  use(by: Acting, id: string, form: UseDto): Promise<TakenOutView> {
    return this.cases.act({ ...this.received.kind, view: takenOut }, by, {
      id,
      action: 'use',
      change: async ({ subject, now }, em) => {
        this.assertMay(subject, form, now);
        await this.writeDown(em, subject, { form, by, now });
      },
    });
  }

  private assertMay(item: ReceivedItem, { use, recipient = item.ownerCountry, ...how }: UseDto, now: Date): void {
    const granted = item.permissions.filter((permission) => permission.use === use);
    const way = { recipient, use, otherPurpose: how.otherPurpose, fiscal: how.fiscal, emergency: how.emergency };
    const objection = keptFrom(custodyOf(item), way, granted, now);
    if (objection) throw new Problem(objection, { use, recipient });
  }

  /** An emergency is written down on both sides, so that its provider knows on what it was relied (PCC SEE, Art. 31(4)(a)). */
  private async writeDown(
    em: EntityManager,
    item: ReceivedItem,
    { form, by, now }: { form: UseDto; by: Acting; now: Date },
  ): Promise<void> {
    const { use, emergency, otherPurpose, reason, result } = form;
    const urgent = emergency !== undefined && otherPurpose;
    const event: LogEvent = urgent ? 'emergency_use' : form.recipient ? 'onward' : 'use';
    const told = { event, at: now, code: urgent ? emergency : use, reason, result };
    await this.log.write(em, passedOf(item), urgent ? told : { ...told, sides: ['recipient'] });
    if (!urgent) return;
    const who = { officerId: by.officer.id, authorityId: by.officer.authorityId };
    const reported = { at: now.toISOString(), event, ...who, code: emergency, reason, result: result ?? null };
    await this.reports.tellOfEmergency({ reader: by.officer, em, now }, passedOf(item), reported);
  }
}

function takenOut(item: ReceivedItem): TakenOutView {
  const { title, statements, identifiers, purpose, files } = contentOf(item);
  const carried = pick(item, ['h3Text', 'codes', 'sourceCountry', 'instrument', 'article', 'deleteBy']);
  return { title, statements, identifiers, purpose, files, ...carried };
}
