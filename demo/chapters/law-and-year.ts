import { randomUUID } from 'node:crypto';
import { authorityId } from '../people.js';
import type { Play } from '../play.js';

/** What the year to come shall bring: proposed by one state, confirmed by a chief of each that it names. */
export async function planTheYear(play: Play): Promise<void> {
  play.goTo(-43, '10:00');
  play.chapter('The annual plan of the year to come');
  const year = play.year + 1;
  const coordinator = play.as('al.coordinator');
  const { items } = await coordinator.sees(`/annual-plans?year=${year}`);
  if ((items as unknown[]).length > 0) return play.say(`there is one for ${year}`);
  const { id } = await coordinator.opens(`begins the plan of ${year}`, '/annual-plans', {
    year,
    title: `Joint operations of ${year}`,
    parties: [
      { country: 'AL', authorityId: authorityId('AL/border') },
      { country: 'MK', authorityId: authorityId('MK/border') },
    ],
    partners: ['EUROPOL', 'FRONTEX'],
  });
  const path = `/annual-plans/${play.keep('annual plan', id)}`;
  await coordinator.puts('enters an operation in spring', path, `entries/${randomUUID()}`, {
    title: 'Common operation at Kakavia, spring',
    type: 'common_operation',
    startsOn: `${year}-03-10`,
    endsOn: `${year}-03-24`,
    hostCountries: ['AL'],
    borderSections: ['AL-GR'],
    measures: ['mixed_patrol', 'debriefing'],
    riskItemId: play.id('risk item'),
    note: 'If the figures of this autumn bear it out.',
  });
  await coordinator.does('proposes it to both states', path, 'propose');
  await play.as('al.chief').does('confirms it for Albania', path, 'confirm');
  await play.as('mk.chief').does('confirms it for North Macedonia', path, 'confirm');
}

/** What the register of law leaves open, two legal officers confirm for this operation; a row itself changes by two as well. */
export async function askTheLaw(play: Play): Promise<void> {
  play.goTo(-20, '14:00');
  play.chapter('Legal officers look at what the operation rests on');
  const lawyer = play.as('al.legal');
  const confirmation = await lawyer.opens('attaches the text on weapons, for this operation', '/legal-confirmations', {
    recordType: 'operations',
    recordId: play.id('operation'),
    kind: 'host_declaration',
    key: 'AL/WEAPONS',
    instrument: 'PCC_SEE',
    article: 'Arts 26(5), 28(5)',
    content: { country: 'AL', subject: 'weapons', allowed: true },
    validFrom: '2007-10-10',
    source: 'Letter of the ministry (demonstration)',
    quotedText: 'No declaration was made against the carrying of service weapons by visiting officers (demonstration).',
  });
  const path = `/legal-confirmations/${play.keep('legal confirmation', confirmation.id)}`;
  await lawyer.isRefused('would confirm it herself', 'own_work', path, 'confirm');
  await play.as('al.legal2').does('confirms it for this operation', path, 'confirm');

  const change = await lawyer.opens('proposes a change of the register of law', '/legal-changes', {
    kind: 'data_protection_decision',
    key: 'PCC_SEE/HR',
    instrument: 'PCC_SEE',
    article: 'Art. 31(3)',
    content: { country: 'HR', by: 'to be looked up (demonstration)' },
    validFrom: '2019-05-27',
    source: 'minutes that are not attached (demonstration)',
    trust: 'unverified',
    replaces: await versionOf(play, 'kind=data_protection_decision&country=HR'),
  });
  play.keep('legal change', change.id);
}

/** The version of the row that whoever proposes has seen. */
async function versionOf(play: Play, query: string): Promise<string> {
  const { items } = await play.as('al.legal').sees(`/legal-register?${query}`);
  const [row] = items as { id: string }[];
  if (!row) throw new Error(`the register has no row for ${query}`);
  return row.id;
}

/** A second legal officer decides; without the minutes there is nothing to decide on. */
export async function decideOnTheLaw(play: Play): Promise<void> {
  const reason = 'The minutes that it rests on are not attached.';
  await play
    .as('al.legal2')
    .does('does not agree to the change', `/legal-changes/${play.id('legal change')}`, 'reject', { reason });
}
