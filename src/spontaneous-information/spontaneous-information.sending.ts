import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { isSecured, openChannels } from '../requests/request.codes.js';
import { PassageDesk } from '../passages/passage.desk.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import type { TransmitDto } from './spontaneous-information.dto.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';

const carrierType = 'spontaneous_information';
const PCC_SEE = 'PCC_SEE';

/** How it goes: on a basis that is allowed on that very day, with its items, by the way that was chosen. */
@Injectable()
export class SpontaneousInformationSending {
  constructor(
    private readonly law: SpontaneousInformationLaw,
    private readonly desk: TransmissionDesk,
    private readonly items: TransmissionReader,
    private readonly passages: PassageDesk,
  ) {}

  /** From unit to unit, or from authority to authority: it is there at once. */
  async transmit(unit: Unit, by: Officer, told: SpontaneousInformation, how: TransmitDto): Promise<void> {
    const { channel = 'here' } = how;
    const { personal } = await this.judge(unit, told, how);
    if (personal > 0 && told.basis.instrument === PCC_SEE && openChannels.includes(channel))
      throw new Problem('channel_not_secure', { channel });
    told.channel = how.channel ?? null;
    await this.pass(unit, by, told);
    await this.law.startTheCheck(unit.em, told, unit.now);
  }

  /** Through SELEC: it begins its way at the focal point of the sending state. */
  async handOver(unit: Unit, by: Officer, told: SpontaneousInformation): Promise<void> {
    const { personal, items, released, sent } = await this.judge(unit, told, {});
    if (items > released + sent) throw new Problem('items_not_released');
    if (released === 0) throw new Problem('nothing_to_pass_on');
    const { id: carrierId, ownerCountry: fromCountry, otherCountry: toCountry } = told;
    const { offence, transBorder, transferBasis, personalData } = told;
    const matter = {
      personalData: personalData || personal > 0,
      ...(offence !== null && { offence }),
      ...(transBorder !== null && { transBorder }),
      ...(transferBasis !== null && { transferBasis }),
    };
    const { elsewhere } = told;
    const way = { carrierType, carrierId, direction: 'there', fromCountry, toCountry, elsewhere } as const;
    await this.passages.open(unit, by, { ...way, matter });
  }

  /** Told by a state that has nobody here: it is at its focal point, and its steps are registered as they are told. */
  async handOverForThem(unit: Unit, by: Officer, told: SpontaneousInformation, at: Date | undefined): Promise<void> {
    const { id: carrierId, ownerCountry: fromCountry, otherCountry: toCountry } = told;
    const way = { carrierType, carrierId, direction: 'there', fromCountry, toCountry, elsewhere: 'owner', at } as const;
    await this.passages.open(unit, by, way);
  }

  /** The items go into the custody of the other side. */
  async pass(unit: Unit, by: Officer, told: SpontaneousInformation): Promise<void> {
    const { id: carrierId, ownerCountry: fromCountry, otherCountry: toCountry, transferBasis, transferReason } = told;
    const { instrument, article } = told.basis;
    const fromAuthorityId = told.ownerUnitId ?? told.ownerAuthorityId;
    const toAuthorityId = told.otherUnitId ?? told.otherAuthorityId ?? '';
    const sides = { fromCountry, fromAuthorityId, toCountry, toAuthorityId };
    const sent = await this.desk.send(unit, by, {
      carrierType,
      carrierId,
      instrument,
      article,
      transferBasis,
      transferReason,
      knownAt: new Date(told.basis.knownAt),
      ...sides,
    });
    // What a state without account tells is registered as it comes, by whoever receives it.
    if (sent === 0 && told.elsewhere !== 'owner') throw new Problem('nothing_to_pass_on');
  }

  /** What its items hold counts, whatever was said of them. */
  private async judge({ em, now }: Unit, told: SpontaneousInformation, { channel, documents = [] }: TransmitDto) {
    const summary = await this.items.summary(em, carrierType, told.id, told.ownerCountry);
    const personalData = told.personalData || summary.personal > 0;
    const secured = isSecured(told.elsewhere, channel);
    const going = { personalData, classified: summary.classified > 0, documents, secured };
    Object.assign(told, { personalData, basis: await this.law.insist(em, told, going, now) });
    return summary;
  }
}
