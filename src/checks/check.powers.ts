import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { DutyReader, type OnDuty } from '../duty/duty.reader.js';
import { mayCheck, mayHold } from './check.codes.js';
import type { Check } from './check.entity.js';

/** What has to be known of a check to judge who could carry it out. */
export type Deed = Pick<
  Check,
  | 'operationId'
  | 'ownerCountry'
  | 'borderSection'
  | 'kind'
  | 'startedAt'
  | 'heldCount'
  | 'performedBy'
  | 'ledBy'
  | 'assistedBy'
  | 'databases'
>;

/** On which basis and with which powers a check was carried out, and by officers of which states. */
type Standing = Pick<Check, 'performerCountry' | 'legalBasis' | 'powers' | 'officerIds' | 'countries'>;

/** Powers follow from the deployment: nobody is recorded as having done what their legal basis does not carry. */
@Injectable()
export class CheckPowers {
  constructor(private readonly duty: DutyReader) {}

  async judge(em: EntityManager, deed: Deed): Promise<Standing> {
    const officerIds = [...new Set([deed.performedBy, ...(deed.ledBy ? [deed.ledBy] : []), ...deed.assistedBy])];
    const spot = { ...pick(deed, ['operationId', 'borderSection']), host: deed.ownerCountry, at: deed.startedAt };
    const there = await this.duty.fit(em, spot, officerIds, 'performedBy');
    const performer = there.find(({ officerId }) => officerId === deed.performedBy);
    if (!performer) throw new Problem('not_deployed', { field: 'performedBy' });
    assertLed(
      deed,
      performer,
      there.find(({ officerId }) => officerId === deed.ledBy),
    );
    assertMayConsult(deed, there);
    const countries = [...new Set(there.map(({ country }) => country))].sort();
    const { country: performerCountry, legalBasis, powers } = performer;
    return { performerCountry, legalBasis, powers, officerIds, countries };
  }
}

function assertLed(deed: Deed, performer: OnDuty, leader: OnDuty | undefined): void {
  if (!mayCheck(performer.powers, deed.kind)) throw new Problem('no_power_to_check', refusal(performer, 'performedBy'));
  if (deed.heldCount > 0 && !mayHold(performer.powers))
    throw new Problem('no_power_to_hold', refusal(performer, 'heldCount'));
  const hosts = ({ country, powers }: OnDuty) => country === deed.ownerCountry && powers.includes('own_law');
  if (leader && !hosts(leader)) throw new Problem('led_by_the_host', { field: 'ledBy' });
  if (!leader && !hosts(performer)) throw new Problem('led_by_the_host', { field: 'ledBy' });
}

/** A database is consulted by, or for, somebody of them whose deployment gives access to it. */
function assertMayConsult({ databases }: Deed, there: readonly OnDuty[]): void {
  const open = there.flatMap(({ deployment }) => deployment.databaseAccess);
  const closed = databases.filter((database) => !open.includes(database));
  if (closed.length > 0) throw new Problem('no_database_access', { field: 'databases', databases: closed });
}

/** The article is that of the basis on which this officer was sent. */
const refusal = ({ officerId, legalBasis, article, powers }: OnDuty, field: string) => ({
  field,
  officerId,
  legalBasis,
  article,
  powers,
});
