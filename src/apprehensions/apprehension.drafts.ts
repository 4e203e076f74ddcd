import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { PowersReader } from '../scenes/powers.reader.js';
import { SceneReader, type Place } from '../scenes/scene.reader.js';
import { ApprehendedPersonStore } from './apprehended-person.store.js';
import type { OpenApprehensionDto } from './apprehension-forms.dto.js';
import type { Apprehension } from './apprehension.entity.js';
import { ApprehensionStore } from './apprehension.store.js';

export const nobodyKnownYet = { personsRecorded: 0, minors: 0, unaccompaniedMinors: 0, protectionWishes: 0 } as const;
export const notOverYet = {
  receiverId: null,
  answerDueAt: null,
  leftCustodyAt: null,
  releaseGround: null,
  transferTarget: null,
} as const;

/** What a new record of an apprehension is made of. */
@Injectable()
export class ApprehensionDrafts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly powers: PowersReader,
    private readonly store: ApprehensionStore,
    private readonly persons: ApprehendedPersonStore,
  ) {}

  /** Refused: a record by a visitor, or of an apprehension by officers who had not the powers there and then. */
  async from(glance: Glance, form: OpenApprehensionDto): Promise<Opening<Apprehension>> {
    const { circumstances, persons, restrictedTo, ...group } = form;
    const place = await this.scenes.placeOf(glance, { ...group, moments: [group.apprehendedAt] });
    if (glance.reader.country !== place.ownerCountry) throw new Problem('host_officer_only');
    await this.assertPowers(glance, place, form);
    const { crossedAt = null, distanceMetres = null, cameFrom = null, heldBy = null, hostFileNo = null } = group;
    if (crossedAt && crossedAt > group.apprehendedAt) throw new Problem('ends_before_it_begins');
    const { borderSection, apprehendedBy } = group;
    const given = {
      borderSection,
      crossedAt,
      distanceMetres,
      cameFrom,
      heldBy,
      hostFileNo,
      handover: null,
      personCount: persons,
    };
    const custody = { custodianId: heldBy ?? apprehendedBy[0] ?? glance.reader.id, custodyUnit: 'field_team' } as const;
    const whole = { originId: null, fromCustody: false, splitInto: [] };
    const kept = await this.store.retention(glance.em);
    return {
      subject: { ...group, ...place, ...given, ...custody, ...whole, ...kept, ...nobodyKnownYet, ...notOverYet },
      restrictedTo,
      also: async ({ id }, em) => {
        await this.persons.write(em, firstAccount(id, glance, circumstances));
        if (hostFileNo !== null) await this.persons.putFileNumber(em, id, hostFileNo);
      },
    };
  }

  private async assertPowers({ em }: Glance, place: Place, form: OpenApprehensionDto): Promise<void> {
    const { apprehendedBy, apprehendedAt: at, heldBy } = form;
    if (apprehendedBy.length === 0) throw new Problem('bad_input', { fields: ['apprehendedBy'] });
    await this.powers.hadOwnLaw(em, place, { officerIds: apprehendedBy, at, field: 'apprehendedBy' });
    if (heldBy) await this.powers.mightHold(em, place, { officerIds: [heldBy], at, field: 'heldBy' });
  }
}

const firstAccount = (apprehensionId: string, { reader, now }: Glance, circumstances: string) => {
  const written = { writtenBy: reader.id, writtenAt: now, circumstances };
  return { apprehensionId, ...written, amended: {}, because: null };
};
