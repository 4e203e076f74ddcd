import type { Condition, Power, Trust } from './legal-basis.codes.js';

/** A basis on which officers can be deployed. */
export interface LegalBasis {
  readonly code: string;
  readonly instrument: string;
  readonly article: string;
  readonly title: string;
  /** The states that it binds, each with the day since when; null where it is tied to none. */
  readonly parties: Readonly<Record<string, string>> | null;
  /** Those of them that have left, or will, each with the first day on which it is no longer bound. */
  readonly ended: Readonly<Record<string, string>> | null;
  /** The states that may host on it; null: any of its parties. */
  readonly hosts: readonly string[] | null;
  readonly powers: readonly Power[];
  readonly conditions: readonly Condition[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly trust: Trust;
}

/** What a host state allows visiting officers. */
export interface HostDeclaration {
  readonly country: string;
  readonly subject: 'weapons' | 'identity_check' | 'hold';
  readonly allowed: boolean;
  readonly text: string;
  readonly source: string;
  readonly trust: Trust;
}

export interface Sending {
  readonly host: string;
  readonly sender: string;
  /** The pairs of countries on either side of the border sections where they will work. */
  readonly borders: readonly (readonly [string, string])[];
  readonly day: string;
}

export interface Powers {
  readonly powers: Power[];
  readonly weaponPermitted: boolean;
  /** Powers that the basis would give if an unverified fact were confirmed. */
  readonly toConfirm: Power[];
}

const NEVER = '9999-12-31';

/** Whether the basis can carry a deployment from one state to another on that day at all. */
export function carries(basis: LegalBasis, { host, sender, day }: Sending): boolean {
  const ownState = basis.conditions.includes('own_state');
  const bound = [host, sender].every((state) => binds(basis, state, day));
  const hosted = basis.hosts === null || basis.hosts.includes(host);
  const inForce = basis.validFrom <= day && (basis.validTo === null || day < basis.validTo);
  return bound && hosted && inForce && ownState === (host === sender);
}

const binds = ({ parties, ended }: LegalBasis, state: string, day: string): boolean =>
  parties === null || ((parties[state] ?? NEVER) <= day && day < (ended?.[state] ?? NEVER));

/** Powers follow from the legal basis, the place and the host's declarations; nobody writes them down by hand. */
export function powersOf(basis: LegalBasis, sending: Sending, declarations: readonly HostDeclaration[]): Powers {
  const onCommonBorder = sending.borders.some((pair) => pair.includes(sending.host) && pair.includes(sending.sender));
  if (basis.conditions.includes('common_border') && !onCommonBorder) return advisory(basis, sending, declarations);
  const standing = basis.powers.map((power) => [power, hostSays(basis, power, sending.host, declarations)] as const);
  return {
    powers: unique(['advise', ...pick(standing, 'allowed')]),
    toConfirm: pick(standing, 'unconfirmed'),
    weaponPermitted: weapons(sending, declarations),
  };
}

/** Advice needs nobody's leave; so it is what remains where a condition for more does not hold. */
function advisory({ conditions }: LegalBasis, sending: Sending, declarations: readonly HostDeclaration[]): Powers {
  const powers: Power[] = conditions.includes('own_state') ? [] : ['advise'];
  return { powers, toConfirm: [], weaponPermitted: weapons(sending, declarations) };
}

type Standing = 'allowed' | 'refused' | 'unconfirmed';

function hostSays(basis: LegalBasis, power: Power, host: string, declarations: readonly HostDeclaration[]): Standing {
  if (basis.trust === 'unverified' && power !== 'advise') return 'unconfirmed';
  const asks = basis.conditions.includes('host_law') && (power === 'identity_check' || power === 'hold');
  if (!asks) return 'allowed';
  const declared = declarations.find(({ country, subject }) => country === host && subject === power);
  if (!declared?.allowed) return 'refused';
  return declared.trust === 'unverified' ? 'unconfirmed' : 'allowed';
}

/** Under the convention weapons may be carried unless the host declares otherwise; they serve self-defence only. */
function weapons({ host, sender }: Sending, declarations: readonly HostDeclaration[]): boolean {
  if (host === sender) return true;
  const declared = declarations.find(({ country, subject }) => country === host && subject === 'weapons');
  return declared?.allowed ?? true;
}

const pick = (standing: readonly (readonly [Power, Standing])[], which: Standing): Power[] =>
  standing.filter(([, says]) => says === which).map(([power]) => power);

const unique = (list: readonly Power[]): Power[] => [...new Set(list)];
