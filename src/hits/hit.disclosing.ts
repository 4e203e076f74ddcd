import { Injectable } from '@nestjs/common';
import { BasisReader } from '../applicability/basis.reader.js';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { TransmissionDraftDesk } from '../transmissions/transmission-draft.desk.js';
import { HitContentsStore } from './hit-contents.store.js';
import { disclosedOf, itemOf } from './hit.disclosed.js';
import type { DiscloseHitDto } from './hit.dto.js';
import type { Hit } from './hit.entity.js';

/** The owner's consent, carried out: what of the entry goes, on which law, into whose custody. */
@Injectable()
export class HitDisclosing {
  constructor(
    private readonly contents: HitContentsStore,
    private readonly bases: BasisReader,
    private readonly drafts: TransmissionDraftDesk,
    private readonly items: TransmissionDesk,
  ) {}

  async carryOut(unit: Unit, by: Officer, hit: Hit, form: DiscloseHitDto): Promise<void> {
    const { held } = await this.contents.of(unit.em, hit.id);
    if (!held) throw new Problem('hit_content_gone');
    if (form.until <= unit.now) throw new Problem('deletion_deadline_past');
    const disclosed = disclosedOf(held, form.parts);
    await this.contents.disclose(unit.em, hit.id, disclosed);
    if (hit.itemId) await this.pass(unit, by, hit, itemOf(disclosed, form));
    const { purpose, conditions = null, codes, until } = form;
    Object.assign(hit, { shown: 'part', purpose, conditions, codes: [...new Set(['H0', ...codes])], until });
  }

  /** Between two states: by an article that allows it on that very day, into the custody of whoever asked. */
  private async pass(unit: Unit, by: Officer, hit: Hit, item: ReturnType<typeof itemOf>): Promise<void> {
    const { ownerCountry: from, askingCountry: to } = hit;
    const { em, now } = unit;
    const wanted = { from, to, at: now, action: 'SPONT_INFO', personalData: true };
    const running = { recordType: 'hits', recordId: hit.id, knownAt: now.toISOString() };
    const { instrument, article } = await this.bases.insist(em, { ...wanted, not: ['SELEC'] }, running);
    await this.drafts.release(unit, by, hit.itemId ?? '', item);
    await this.items.send(unit, by, {
      carrierType: 'hits',
      carrierId: hit.id,
      fromCountry: from,
      fromAuthorityId: hit.ownerAuthorityId,
      toCountry: to,
      toAuthorityId: hit.askingAuthorityId,
      instrument,
      article,
    });
  }
}
