import type { Play } from '../play.js';

interface Posting {
  readonly login: string;
  readonly function: string;
  readonly site: 'kakavia' | 'gjirokaster';
  readonly basis?: string;
  readonly profile?: string;
}

const hosts: readonly Posting[] = [
  { login: 'al.commander', function: 'operation_commander', site: 'kakavia' },
  { login: 'al.coordinator', function: 'operation_coordinator', site: 'kakavia' },
  { login: 'al.leader', function: 'team_leader', site: 'kakavia' },
  { login: 'al.leader2', function: 'team_leader', site: 'gjirokaster' },
  { login: 'al.officer', function: 'field_officer', site: 'kakavia' },
  { login: 'al.officer2', function: 'field_officer', site: 'gjirokaster' },
  { login: 'al.debriefer', function: 'debriefer', site: 'gjirokaster' },
  { login: 'al.screener', function: 'screener', site: 'gjirokaster' },
  { login: 'al.clerk', function: 'evidence_clerk', site: 'gjirokaster' },
];

/** How many officers each visiting state sends. */
const strength: Readonly<Record<string, number>> = { mk: 5, me: 4, rs: 4, ba: 4, bg: 4, md: 3, si: 4, at: 2 };

/** The officers of nine countries; Austria sends debriefers, everybody else field officers and one debriefer. */
const visitors: readonly Posting[] = Object.entries(strength).flatMap(([state, many]) =>
  Array.from({ length: many }, (_, n): Posting => {
    const debriefer = state === 'at' || n === 2;
    return {
      login: `${state}.officer${n + 1}`,
      function: debriefer ? 'debriefer' : 'field_officer',
      site: debriefer ? 'gjirokaster' : 'kakavia',
      basis: 'PCC_SEE_26',
      ...(debriefer && { profile: 'debriefer/screener' }),
    };
  }),
);

const ofBodies: readonly Posting[] = [
  { login: 'frontex.monitor', function: 'rights_monitor', site: 'kakavia', basis: 'AGENCY_PRESENCE' },
  { login: 'europol.relay', function: 'check_officer', site: 'gjirokaster', basis: 'AGENCY_PRESENCE' },
  { login: 'dcaf.observer', function: 'evaluator', site: 'kakavia', basis: 'AGENCY_PRESENCE' },
  { login: 'interpreter.ar', function: 'interpreter', site: 'gjirokaster', basis: 'AGENCY_PRESENCE' },
  { login: 'interpreter.ps', function: 'interpreter', site: 'gjirokaster', basis: 'AGENCY_PRESENCE' },
];

/** Officers are offered, accepted, briefed; powers follow from the basis. */
export async function prepare(play: Play): Promise<void> {
  play.goTo(-10, '09:00');
  play.chapter(`${hosts.length + visitors.length} officers of nine countries are offered and accepted`);
  for (const posting of [...hosts, ...visitors, ...ofBodies]) await offer(play, posting);
  const { powers } = await play.as('mk.contact').sees(deployment(play, 'mk.officer1'));
  play.say(`powers of a visitor from North Macedonia at the Greek border, on Art. 26: ${powers.join(', ')}`);

  play.goTo(-1, '14:00');
  play.chapter('They arrive, are briefed and sign the code of conduct');
  for (const { login } of [...hosts, ...visitors, ...ofBodies]) await arrive(play, login);
}

const deployment = (play: Play, login: string): string => `/deployments/${play.id(`deployment of ${login}`)}`;

async function offer(play: Play, { login, site, basis, profile, ...posting }: Posting): Promise<void> {
  const proposer = basis
    ? `${login.split('.')[0] === 'interpreter' ? 'iom' : login.split('.')[0]}.contact`
    : 'al.coordinator';
  const { id } = await play.as(proposer).opens(`offers ${login} as ${posting.function}`, '/deployments', {
    operationId: play.id('operation'),
    officerId: play.officer(login),
    function: posting.function,
    siteId: play.id(site),
    legalBasis: basis ?? 'OWN_STATE',
    databaseAccess: basis ? [] : ['national_wanted', 'interpol_sltd'],
    ...(profile && { profile }),
    arrival: play.moment(-1, '08:00'),
    departure: `${play.script.ends}T22:00:00Z`,
  });
  play.keep(`deployment of ${login}`, id);
  await play.as('al.coordinator2').does(`accepts ${login}`, `/deployments/${id}`, 'accept');
}

async function arrive(play: Play, login: string): Promise<void> {
  const path = deployment(play, login);
  const briefer = login === 'al.coordinator' ? 'al.commander' : 'al.coordinator';
  await play.as(briefer).does(`briefs ${login}`, path, 'brief');
  await play.as(login).does('signs the code of conduct', path, 'sign_code_of_conduct');
  await play.as(login).does('arrives', path, 'arrive');
}

/** The first day. */
export async function activate(play: Play): Promise<void> {
  play.goTo(0, '06:30');
  play.chapter('The operation begins');
  await play.as('al.commander').does('activates it', play.operation, 'activate');
}
