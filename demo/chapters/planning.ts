import { randomUUID } from 'node:crypto';
import { takingPart, visitingStates } from '../cast.js';
import { authorityId } from '../people.js';
import type { Play } from '../play.js';
import { planText } from './plan-text.js';
import { sites } from './sites.js';

const CENTRE: Readonly<Record<string, string>> = {
  MK: 'MK/border',
  ME: 'ME/border',
  RS: 'RS/border',
  BA: 'BA/border',
  BG: 'BG/border',
  MD: 'MD/border',
  SI: 'SI/police',
  AT: 'AT/bk',
};

/** From a risk at one border section to a proposal that a chief confirms. */
export async function propose(play: Play): Promise<void> {
  const { script } = play;
  play.goTo(-45, '09:00');
  play.chapter('The ministry asks for an operation in the middle of the year: an ad-hoc risk analysis of the same day');
  const analyst = play.as('al.analyst');
  const analysis = await analyst.opens('opens the ad-hoc risk analysis', '/risk-analyses', {
    kind: 'ad_hoc',
    title: `Albanian-Greek border, for ${script.sequence}`,
    periodFrom: play.date(-75),
    periodTo: play.date(-45),
    authorGroup: 'Border and Migration Department, with DCAF',
    countries: ['AL', 'GR', ...visitingStates],
  });
  const path = `/risk-analyses/${analysis.id}`;
  const item = play.keep('risk item', randomUUID());
  await analyst.puts('judges the border section at Kakavia', path, `items/${item}`, {
    borderSection: 'AL-GR',
    threat: 'migrant_smuggling',
    magnitude: 4,
    likelihood: 5,
    vulnerability: 4,
    impact: 4,
    narrative: 'Groups cross the green border at night east of the crossing point; facilitators wait with vehicles.',
    recommendedResponse: 'A common operation with mixed patrols, debriefings and checks inland.',
  });
  await analyst.does('hands it in', path, 'hand_in');
  await play.as('al.coordinator').does('releases it to the states concerned', path, 'release');

  play.goTo(-40, '10:00');
  play.chapter(`Common Operation DRINO ${script.sequence} is proposed`);
  const coordinator = play.as('al.coordinator');
  const operation = await coordinator.opens('opens the operation', '/operations', {
    type: 'common_operation',
    codeName: 'DRINO',
    sequence: script.sequence,
    title: `Common Operation DRINO ${script.sequence} (demonstration)`,
    startsOn: script.begins,
    endsOn: script.ends,
    borderSections: ['AL-GR'],
    measures: [
      'mixed_patrol',
      'green_border_surveillance',
      'vehicle_check',
      'debriefing',
      'inland_check',
      'equipment_training',
    ],
    objectives: [
      { text: 'Detect unauthorised crossings and their facilitators', component: 'border_control' },
      { text: 'Learn routes and methods from voluntary interviews', component: 'risk_analysis' },
      { text: 'Recognise and refer persons in need of protection', component: 'fundamental_rights' },
      { text: 'Train officers on green-border equipment', component: 'training' },
    ],
    riskItemId: item,
    hosts: [{ country: 'AL', authorityId: authorityId('AL/border'), part: 'host' }],
    midYearRequest: {
      authorityId: authorityId('AL/mia'),
      requestedOn: play.date(-45),
      reason: 'More groups cross at Kakavia than the annual plan expected.',
    },
    funding: 'Albania, with support of DCAF',
    coordinationCentre: 'Kakavia',
  });
  play.keep('operation', operation.id);
  for (const country of visitingStates)
    await coordinator.does(`invites ${country}`, play.operation, 'invite', {
      country,
      authorityId: authorityId(CENTRE[country] ?? ''),
      part: 'participant',
    });
  for (const body of takingPart)
    await coordinator.does(`invites ${body}`, play.operation, 'invite', {
      country: body,
      authorityId: authorityId(body),
      part: body === 'DCAF' ? 'observer' : 'agency',
    });
  await coordinator.does('proposes it', play.operation, 'propose');
  await coordinator.isRefused('cannot confirm it herself', 'not_permitted', play.operation, 'confirm');
  await play.as('al.chief').does('confirms it for the host', play.operation, 'confirm');
}

/** Sections, signatures, and what keeps a plan from being signed too early. */
export async function plan(play: Play): Promise<void> {
  play.goTo(-30, '09:30');
  play.chapter('The plan is written section by section');
  const coordinator = play.as('al.coordinator');
  for (const state of ['al', ...visitingStates, ...takingPart])
    await play.as(`${state.toLowerCase()}.contact`).does('accepts the invitation', play.operation, 'accept_invitation');
  await coordinator.does('begins planning', play.operation, 'begin_planning');
  await play
    .as('al.contact')
    .isRefused('would sign before the plan is complete', 'plan_incomplete', play.operation, 'sign_plan');
  for (const [code, text] of Object.entries(planText))
    await coordinator.puts(`writes the section ${code}`, play.operation, `plan/${code}`, { text, complete: true });
  await coordinator.revises('names the legal bases', play.operation, {
    legalBases: ['OWN_STATE', 'PCC_SEE_26', 'PCC_SEE_28', 'AGENCY_PRESENCE'],
  });
  for (const [name, site] of Object.entries(sites(play)))
    await coordinator.puts(
      `adds the site ${site.name}`,
      play.operation,
      `sites/${play.keep(name, randomUUID())}`,
      site,
    );

  play.goTo(-21, '11:00');
  play.chapter('The states sign');
  for (const state of ['al', ...visitingStates, ...takingPart])
    await play.as(`${state.toLowerCase()}.contact`).does('signs the plan', play.operation, 'sign_plan');
  await coordinator.does('concludes planning', play.operation, 'conclude_planning');
  await coordinator.does('begins preparation', play.operation, 'prepare');
}
