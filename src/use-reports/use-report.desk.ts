import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { allWithoutAccount } from '../core/exchange/elsewhere.js';
import { Transitions } from '../core/workflow/transitions.js';
import { TransmissionLogDesk, type Passed } from '../transmission-log/transmission-log.desk.js';
import type { ReportedUse, UseReport } from './use-report.entity.js';
import { UseReportKind } from './use-report.kind.js';

/** One thing for other features: tells whoever passed something on, at once, that it was used in an emergency without them. */
@Injectable()
export class UseReportDesk {
  constructor(
    private readonly cases: Cases,
    private readonly reports: UseReportKind,
    private readonly transitions: Transitions,
    private readonly log: TransmissionLogDesk,
  ) {}

  async tellOfEmergency(glance: Glance, passed: Passed, use: ReportedUse): Promise<void> {
    const { kind } = this.reports;
    const { em, now, reader: actor } = glance;
    const elsewhere = await allWithoutAccount(em, passed.receivedId ? [passed.receivedId] : [], passed.from.country);
    const report = await this.cases.opened(kind, glance, {
      subject: { ...nothingYet, ...partiesOf(passed), elsewhere, unasked: true },
    });
    await this.transitions.run({ em, now }, kind.workflow, kind.store, {
      actor,
      id: report.id,
      action: 'answer',
      change: ({ subject }) => void Object.assign(subject, { uses: [use] }),
    });
    await this.log.write(em, passed, { event: 'use_report', at: now, code: 'emergency' });
  }
}

/** Who reports to whom, about what. */
export function partiesOf({ itemId, receivedId, from, to, instrument }: Passed) {
  const asker = { askerCountry: from.country, askerAuthorityId: from.authorityId };
  const owner = { ownerCountry: to.country, ownerAuthorityId: to.authorityId };
  return { ...asker, ...owner, itemId: itemId ?? '', receivedId: receivedId ?? '', instrument };
}

export const nothingYet = {
  unasked: false,
  question: null,
  answerBy: null,
  clockRule: null,
  overdueAt: null,
  uses: null,
  remarks: null,
  answeredBy: null,
  answeredAt: null,
  takenDown: [],
} satisfies Partial<UseReport>;
