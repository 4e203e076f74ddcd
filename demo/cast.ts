import type { Role } from '../src/core/access/roles.js';
import { readmissionRows } from './readmission-cast.js';

/** Somebody made up. Every officer of the demonstration is, and is marked so wherever officers are shown. */
export interface Player {
  readonly login: string;
  readonly name: string;
  readonly rank?: string;
  /** Key of the authority in data/authorities.json. */
  readonly at: string;
  /** Roles held in the authority; what is held in an operation comes with a deployment. */
  readonly roles: readonly Role[];
  readonly languages: readonly string[];
}

/** The same for all of them: production refuses to start with them. */
export const DEMO_PASSWORD = 'kakavia-demo-2018';

const player = (
  login: string,
  name: string,
  at: string,
  { roles, languages = ['en'] }: { roles: readonly Role[]; languages?: readonly string[] },
): Player => ({ login, name, at, roles, languages });

/** Those who plan, decide, watch and keep the system in Albania and in the bodies that take part. */
const host: readonly Player[] = [
  player('al.coordinator', 'Mira Shkaba', 'AL/border', {
    roles: ['operation_coordinator'],
    languages: ['sq', 'en', 'el'],
  }),
  player('al.coordinator2', 'Petrit Lumaj', 'AL/border', { roles: ['operation_coordinator'], languages: ['sq', 'en'] }),
  player('al.analyst', 'Drita Vlashi', 'AL/border', { roles: ['analyst'], languages: ['sq', 'en'] }),
  player('al.commander', 'Gent Bregu', 'AL/border', { roles: ['operation_commander'], languages: ['sq', 'en', 'it'] }),
  player('al.chief', 'Luljeta Arra', 'AL/mia', { roles: ['police_chief'], languages: ['sq', 'en'] }),
  player('al.contact', 'Ermal Zogu', 'AL/ncu', {
    roles: ['national_contact_point', 'central_unit_officer'],
    languages: ['sq', 'en', 'fr'],
  }),
  player('al.leader', 'Besa Kodra', 'AL/gjirokaster', { roles: [], languages: ['sq', 'el', 'en'] }),
  player('al.leader2', 'Taulant Meta', 'AL/gjirokaster', { roles: [], languages: ['sq', 'en'] }),
  player('al.officer', 'Ilir Bardhi', 'AL/gjirokaster', { roles: [], languages: ['sq', 'el'] }),
  player('al.officer2', 'Vjosa Hila', 'AL/gjirokaster', { roles: [], languages: ['sq', 'en'] }),
  player('al.debriefer', 'Anila Prifti', 'AL/gjirokaster', { roles: [], languages: ['sq', 'en', 'ar'] }),
  player('al.screener', 'Dorian Leka', 'AL/gjirokaster', { roles: [], languages: ['sq', 'en'] }),
  player('al.clerk', 'Rovena Gjika', 'AL/gjirokaster', { roles: [], languages: ['sq'] }),
  player('al.handling', 'Sokol Marku', 'AL/border', { roles: ['handling_officer'], languages: ['sq', 'en'] }),
  player('al.approver', 'Manjola Peza', 'AL/border', { roles: ['referral_approver'], languages: ['sq', 'en'] }),
  player('al.relay', 'Bledar Nika', 'AL/ncu', { roles: ['check_officer'], languages: ['sq', 'en'] }),
  player('al.safeguard', 'Teuta Lala', 'AL/asylum', { roles: ['safeguard_officer'], languages: ['sq', 'en', 'fr'] }),
  player('al.monitor', 'Elira Doda', 'AL/mia', { roles: ['rights_monitor'], languages: ['sq', 'en'] }),
  player('al.legal', 'Edlira Koci', 'AL/mia', { roles: ['legal_officer'], languages: ['sq', 'en'] }),
  player('al.legal2', 'Arben Dushku', 'AL/mia', { roles: ['legal_officer'], languages: ['sq', 'en'] }),
  player('al.lawyer', 'Majlinda Shtylla', 'AL/border', { roles: ['legal_officer'], languages: ['sq', 'en'] }),
  player('al.dpo', 'Genci Muka', 'AL/border', {
    roles: ['data_protection_officer', 'auditor'],
    languages: ['sq', 'en'],
  }),
  player('al.admin', 'Klea Dema', 'AL/mia', { roles: ['administrator'], languages: ['sq', 'en'] }),
  player('al.oversight', 'Fatmir Rama', 'AL/mia', { roles: ['oversight'], languages: ['sq'] }),
  player('system.admin', 'Nora Installa', 'AL/mia', { roles: ['system_administrator'], languages: ['en'] }),
  player('system.admin2', 'Ardit Meka', 'AL/mia', { roles: ['system_administrator'], languages: ['sq', 'en'] }),
  player('frontex.monitor', 'Signe Aalto', 'FRONTEX', { roles: ['rights_monitor'], languages: ['en', 'fr'] }),
  player('europol.relay', 'Maarten de Wilde', 'EUROPOL', { roles: ['check_officer'], languages: ['en', 'de'] }),
  player('dcaf.observer', 'Helene Brunner', 'DCAF', {
    roles: ['observer', 'evaluator'],
    languages: ['en', 'de', 'fr'],
  }),
  player('interpreter.ar', 'Samira Haddad', 'IOM', { roles: ['interpreter'], languages: ['ar', 'en', 'fr'] }),
  player('interpreter.ps', 'Farid Noori', 'IOM', { roles: ['interpreter'], languages: ['ps', 'fa', 'ur', 'en'] }),
];

/** A visiting state's contact point and the officers that it sends. */
const visitors = (
  country: string,
  [at, central]: readonly [string, string],
  names: readonly string[],
  languages: readonly string[],
): Player[] => {
  const [contact = '', ...others] = names;
  const code = country.toLowerCase();
  return [
    player(`${code}.contact`, contact, central, { roles: ['national_contact_point'], languages: [...languages, 'en'] }),
    ...others.map((name, n) =>
      player(`${code}.officer${n + 1}`, name, at, { roles: [], languages: [...languages, 'en'] }),
    ),
  ];
};

const guests: readonly Player[] = [
  player('mk.chief', 'Vesna Ilkova', 'MK/mi', { roles: ['police_chief'], languages: ['mk', 'en'] }),
  // At the central units, and at SELEC in Bucharest.
  player('al.unit', 'Valmira Toska', 'AL/ncu', { roles: ['central_unit_officer'], languages: ['sq', 'en'] }),
  player('al.unit2', 'Erion Beqari', 'AL/ncu', { roles: ['central_unit_officer'], languages: ['sq', 'en', 'it'] }),
  player('al.criminal', 'Jonida Pasha', 'AL/crime', { roles: ['team_leader'], languages: ['sq', 'en'] }),
  player('al.selec', 'Arjan Dervi', 'AL/selec', { roles: ['liaison_officer'], languages: ['sq', 'en', 'ro'] }),
  player('al.liaison', 'Rezarta Gjoni', 'AL/ncu', { roles: ['liaison_officer'], languages: ['sq', 'mk', 'en'] }),
  player('mk.unit', 'Zorica Naumova', 'MK/ncu', { roles: ['central_unit_officer'], languages: ['mk', 'en'] }),
  player('mk.unit2', 'Besnik Ferati', 'MK/ncu', { roles: ['central_unit_officer'], languages: ['mk', 'sq', 'en'] }),
  player('mk.handling', 'Liljana Trpeva', 'MK/ncu', { roles: ['handling_officer'], languages: ['mk', 'en'] }),
  player('mk.check', 'Nevena Stojcheva', 'MK/ncu', { roles: ['check_officer'], languages: ['mk', 'sq', 'en'] }),
  player('mk.dpo', 'Suzana Ilieva', 'MK/mi', { roles: ['data_protection_officer'], languages: ['mk', 'en'] }),
  player('mk.border', 'Toni Krstev', 'MK/border', { roles: ['team_leader'], languages: ['mk', 'en'] }),
  player('mk.selec', 'Violeta Mitreva', 'MK/selec', { roles: ['liaison_officer'], languages: ['mk', 'en', 'ro'] }),
  player('rs.unit', 'Dragan Stojkov', 'RS/ncu', { roles: ['central_unit_officer'], languages: ['sr', 'en'] }),
  player('rs.handling', 'Bojana Terzin', 'RS/ncu', { roles: ['handling_officer'], languages: ['sr', 'en'] }),
  player('rs.dpo', 'Vladan Ostojin', 'RS/mi', { roles: ['data_protection_officer'], languages: ['sr', 'en'] }),
  ...visitors(
    'MK',
    ['MK/border', 'MK/ncu'],
    ['Goran Velkov', 'Elena Ristova', 'Arsim Jakupi', 'Stojan Petkov', 'Biljana Stoeva', 'Driton Ademi'],
    ['mk', 'sq'],
  ),
  ...visitors(
    'ME',
    ['ME/border', 'ME/police'],
    ['Milica Vukan', 'Danilo Perov', 'Jelena Rakić', 'Marko Bojat', 'Sanja Lekov'],
    ['cnr'],
  ),
  ...visitors(
    'RS',
    ['RS/border', 'RS/ncu'],
    ['Nikola Stanko', 'Ivana Lazin', 'Petar Novov', 'Jovana Krstin', 'Uroš Belin'],
    ['sr'],
  ),
  ...visitors(
    'BA',
    ['BA/border', 'BA/dkpt'],
    ['Amra Selim', 'Haris Begov', 'Dragana Tomin', 'Emir Halid', 'Vesna Lukan'],
    ['bs', 'sr'],
  ),
  ...visitors(
    'BG',
    ['BG/border', 'BG/ncu'],
    ['Desislava Ruseva', 'Georgi Manov', 'Kalina Todor', 'Plamen Ivov', 'Rada Simova'],
    ['bg'],
  ),
  ...visitors('MD', ['MD/border', 'MD/mi'], ['Ana Rotari', 'Vasile Munte', 'Ion Codreanu', 'Doina Lupu'], ['ro', 'ru']),
  ...visitors(
    'SI',
    ['SI/police', 'SI/ncu'],
    ['Matej Zupan', 'Nina Kralj', 'Luka Hribar', 'Maja Golob', 'Tine Bregar'],
    ['sl', 'de'],
  ),
  ...visitors('AT', ['AT/bk', 'AT/mi'], ['Eva Lindner', 'Karim Aziz', 'Thomas Steger'], ['de', 'ar']),
];

/** Who speaks for the bodies that take part. */
const bodies: readonly Player[] = ['FRONTEX', 'EUROPOL', 'DCAF', 'IOM'].map((body, n) =>
  player(`${body.toLowerCase()}.contact`, ['Pauli Rinne', 'Ines Castel', 'Urs Wyler', 'Lea Fontan'][n] ?? body, body, {
    roles: ['national_contact_point'],
  }),
);

const readmissions = readmissionRows.map(([login, name, at, roles, ...languages]) =>
  player(login, name, at, { roles, languages }),
);

export const cast: readonly Player[] = [...host, ...guests, ...bodies, ...readmissions];

export const visitingStates = ['MK', 'ME', 'RS', 'BA', 'BG', 'MD', 'SI', 'AT'] as const;
export const takingPart = ['FRONTEX', 'EUROPOL', 'DCAF', 'IOM'] as const;
