import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { withoutAccount } from '../core/exchange/elsewhere.js';
import { registerOnce } from '../core/exchange/registered.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import { ClockDesk } from '../clocks/clock.desk.js';
import { TransmissionLogDesk, type Party } from '../transmission-log/transmission-log.desk.js';
import { CorrectionNoticeKind } from './correction-notice.kind.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import type { Copy } from './correction-notice.store.js';

export type Said = Pick<CorrectionNotice, 'direction' | 'kind' | 'grounds' | 'corrected' | 'classification' | 'itemId'>;

/** What is told, and who tells it where that is a state without account here: under which name it calls it. */
export type Telling = Said & {
  readonly issuer?: Party;
  readonly externalId?: string;
  readonly takenDown?: TakenDown[];
};

/** To whom a notice goes, and about which copy: its holder, or its transmitter. */
export interface Addressed {
  readonly to: Party;
  readonly receivedId: string;
  readonly instrument: string;
}

const NOTHING_DONE = {
  alarmedAt: null,
  acknowledgedBy: null,
  acknowledgedAt: null,
  concludedBy: null,
  concludedAt: null,
  resultId: null,
};

/** Writes the same to everybody who has it, each a notice of their own, and takes down in both logs that it was sent. */
@Injectable()
export class NoticeFanOut {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CorrectionNoticeKind,
    private readonly clocks: ClockDesk,
    private readonly log: TransmissionLogDesk,
  ) {}

  async send(glance: Glance, said: Telling, addressees: readonly Addressed[]): Promise<string> {
    const fanOutId = newId();
    for (const addressed of addressees) await this.sendOne(glance, { ...said, fanOutId }, addressed);
    return fanOutId;
  }

  copiesOf(em: EntityManager, itemId: string): Promise<Copy[]> {
    return this.notices.store.copiesOf(em, itemId);
  }

  private async sendOne(
    glance: Glance,
    telling: Telling & { fanOutId: string },
    { to, receivedId, instrument }: Addressed,
  ): Promise<void> {
    const { reader, em, now } = glance;
    const { issuer = reader, externalId = null, takenDown = [], ...said } = telling;
    const sides = { from: issuer.country, to: to.country };
    const [told] = takenDown;
    const begin = told ? new Date(told.at) : now;
    const alarm = await this.clocks.start(em, { instrument, matter: 'correction_alarm', ...sides, begin });
    const from = { fromCountry: issuer.country, fromAuthorityId: issuer.authorityId };
    const elsewhere = (await withoutAccount(em, [receivedId])).get(receivedId) ?? null;
    const clock = { alarmAt: alarm?.dueAt ?? null, alarmRule: alarm?.rule ?? null };
    const owner = { ownerCountry: to.country, ownerAuthorityId: to.authorityId };
    const about = { receivedId, instrument, externalId, elsewhere, takenDown, stateBefore: '' };
    const subject = { ...said, ...from, ...owner, ...clock, ...NOTHING_DONE, ...about };
    const notice = await this.cases.opened(this.notices.kind, glance, { subject });
    for (const { reference } of takenDown) {
      const message = { from: issuer.country, reference, about: [receivedId] };
      await registerOnce(em, { kind: 'correction_notices', id: notice.id, ...message });
    }
    const speaks = { said: 'sent', kind: 'correction_notice', speaker: issuer.country, at: now } as const;
    if (externalId === null) await this.notices.store.tell(em, notice, speaks);
    const whom = { country: issuer.country, authorityId: issuer.authorityId };
    const [source, holder] = said.direction === 'to_recipient' ? [whom, to] : [to, whom];
    const passed = { itemId: said.itemId, receivedId, from: source, to: holder, instrument, digest: null };
    await this.log.write(em, passed, { event: 'notice', at: now, code: said.kind });
  }
}
