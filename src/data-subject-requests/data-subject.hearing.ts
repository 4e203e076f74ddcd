import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { ClockDesk } from '../clocks/clock.desk.js';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { keysOf } from '../core/exchange/passed-on.content.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ConsultationKind } from './consultation.kind.js';
import type { RequesterDto } from './data-subject-request.dto.js';
import type { DataSubjectRequest, Finding } from './data-subject-request.entity.js';

const UNANSWERED = { opinion: null, grounds: [], comment: null, answeredBy: null, answeredAt: null };

/** Every transmitter of what was found is asked to comment, once; what was received is in its log as looked at for this. */
@Injectable()
export class DataSubjectHearing {
  constructor(
    private readonly cases: Cases,
    private readonly consultations: ConsultationKind,
    private readonly clocks: ClockDesk,
    private readonly log: TransmissionLogDesk,
  ) {}

  async hear(glance: Glance, request: DataSubjectRequest, found: readonly Finding[]): Promise<void> {
    const received = found.filter(({ sourceCountry }) => sourceCountry !== null);
    for (const finding of received) await this.writeDown(glance, finding);
    for (const items of byTransmitter(received)) await this.ask(glance, request, items);
  }

  private async ask(
    glance: Glance,
    { id, kind, ownerCountry, ownerAuthorityId }: DataSubjectRequest,
    items: Finding[],
  ) {
    const [first] = items;
    const { sourceCountry, sourceAuthorityId, instrument } = first ?? {};
    if (!sourceCountry || !sourceAuthorityId || !instrument) return;
    const sides = { from: ownerCountry, to: sourceCountry };
    const begin = glance.now;
    const clock = await this.clocks.start(glance.em, {
      instrument,
      matter: 'data_subject_consultation',
      ...sides,
      begin,
    });
    const owner = { ownerCountry: sourceCountry, ownerAuthorityId: sourceAuthorityId };
    const asker = { askerCountry: ownerCountry, askerAuthorityId: ownerAuthorityId };
    const itemIds = [...new Set(items.flatMap(({ itemId }) => itemId ?? []))];
    const time = { answerBy: clock?.dueAt ?? null, clockRule: clock?.rule ?? null };
    const subject = {
      ...UNANSWERED,
      ...owner,
      ...asker,
      ...time,
      requestId: id,
      requestKind: kind,
      instrument,
      itemIds,
    };
    await this.cases.opened(this.consultations.kind, glance, { subject });
  }

  private async writeDown({ em, now, reader }: Glance, finding: Finding): Promise<void> {
    const { itemId, recordId, sourceCountry, sourceAuthorityId, instrument } = finding;
    const from = { country: sourceCountry ?? '', authorityId: sourceAuthorityId ?? '' };
    const to = { country: reader.country, authorityId: reader.authorityId };
    const passed = { itemId, receivedId: recordId, from, to, instrument: instrument ?? 'NONE', digest: null };
    await this.log.write(em, passed, { event: 'data_subject', at: now, sides: ['recipient'], code: 'found' });
  }
}

/** Of one transmitter under one instrument together. */
function byTransmitter(found: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const key = `${finding.sourceAuthorityId} ${finding.instrument}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** The exact identifiers of whoever asks: name and birthday, and what else they have given. */
export const keysOfPerson = ({ surname, firstName, bornOn, identifiers }: RequesterDto): string[] =>
  keysOf([{ kind: 'person', value: `${surname}|${firstName}|${bornOn}` }, ...identifiers]);

export const findingOf = (
  requestId: string,
  found: Omit<Finding, 'id' | 'requestId' | 'foundAt'>,
  foundAt: Date,
): Finding => ({ ...found, id: newId(), requestId, foundAt, remedy: null, remediedAt: null });
