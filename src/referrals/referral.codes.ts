/** The name under which the engine is asked. */
export const CHECK = 'referral_check';

/** Whom a referral asks. */
export const targets = {
  internal: 'The collections that are kept here',
  europol_onsite: 'Europol, by its officer on the spot',
  europol: 'Europol, through SIENA',
  interpol: 'INTERPOL, through the national central bureau',
  selec: 'SELEC, through the national focal point',
  frontex: 'Frontex, by its officer on the spot',
  joint_operational_office: 'The Joint Operational Office, by its officer on the spot',
  central_unit: 'The central unit of another state, by a cross-border request',
} as const;
export type Target = keyof typeof targets;

/** Bodies, as a recipient of what leaves; the collections here and another state have none of their own. */
const bodies: Readonly<Partial<Record<Target, string>>> = {
  europol_onsite: 'EUROPOL',
  europol: 'EUROPOL',
  interpol: 'INTERPOL',
  selec: 'SELEC',
  frontex: 'FRONTEX',
  joint_operational_office: 'JOO',
};

interface Addressed {
  readonly target: Target;
  readonly targetCountry: string | null;
  readonly ownerCountry: string;
}

/** Who receives what leaves; of a check in the collections here nobody does, before there is a hit. */
export const recipientOf = ({ target, targetCountry, ownerCountry }: Addressed): string =>
  bodies[target] ?? targetCountry ?? ownerCountry;

export const ON_THE_SPOT: readonly Target[] = ['europol_onsite', 'frontex', 'joint_operational_office'];

/** What goes through the national central bureau, focal point or unit of a state is its central unit's to ask. */
export const byTheUnit: readonly Target[] = ['europol', 'interpol', 'selec', 'central_unit'];

/** Whose relay officers on the spot may take it: the body’s own, or those of the owner’s state; null where none is needed. */
export function relayCountryOf(addressed: Addressed): string | null {
  if (addressed.target === 'internal') return null;
  return ON_THE_SPOT.includes(addressed.target) ? recipientOf(addressed) : addressed.ownerCountry;
}

/** What one may ask for: Regulation (EU) 2016/794, Art. 18(2)(a) and (c). */
export const referralPurposes = {
  '18-2-A': 'Cross-checking',
  '18-2-C': 'Operational analysis',
} as const;
export type ReferralPurpose = keyof typeof referralPurposes;

export const analysisProjects = {
  migrant_smuggling: 'AP Migrant Smuggling',
  phoenix: 'AP Phoenix (trafficking in human beings)',
  other: 'Another analysis project',
} as const;
export type AnalysisProject = keyof typeof analysisProjects;

export const priorities = {
  p1: 'At once: answered within 30 minutes',
  p2: 'Urgent: answered within four hours',
  p3: 'Routine: answered by the end of the shift',
} as const;
export type Priority = keyof typeof priorities;

/** Why it cannot wait. */
export const priorityGrounds = {
  danger_to_life: 'Somebody’s life or limb is in danger',
  terrorism: 'It concerns terrorism',
  about_to_leave: 'The person is about to leave',
  person_held: 'The person is being held',
} as const;
export type PriorityGround = keyof typeof priorityGrounds;

/** How urgent a request about it is, as the register has it. */
export const urgencyOf: Readonly<Record<PriorityGround, string>> = {
  danger_to_life: 'URGENT_LIFE',
  terrorism: 'URGENT_PUBLIC_SECURITY',
  about_to_leave: 'URGENT_RELEVANCE_LOSS',
  person_held: 'URGENT_LIBERTY',
};

/** Which grounds carry which priority. */
export const groundsOf: Readonly<Record<Priority, readonly PriorityGround[]>> = {
  p1: ['danger_to_life', 'terrorism', 'about_to_leave'],
  p2: ['person_held'],
  p3: [],
};

/**
 * Why this person, of all who were met: what they did, carried or said. Nothing that anybody is: neither where they come
 * from nor what they look like or believe.
 */
export const indicators = {
  evades_the_check: 'Turns round, hides or flees when a check comes in sight',
  contradicts_themselves: 'Contradicts themselves on route, company or purpose, on points that were checked',
  document_doubtful: 'The document presented is doubtful: alteration, false stamps, no security features',
  document_of_another: 'Presents the document of somebody else',
  carries_others_documents: 'Carries documents of several other people',
  leads_a_group: 'Gives a group instructions, speaks for it, or pays for it',
  collects_money: 'Collects money from people who travel',
  unexplained_cash: 'Carries cash in bundles or several currencies, without a plausible explanation',
  several_phones: 'Carries several phones or cards, or wipes one when checked',
  hides_people: 'Drives a vehicle in which people were hidden, or that was rebuilt for it',
  scouts_the_route: 'Drives ahead or watches patrols, and reports what they do',
  seen_again: 'Met repeatedly at such places in the company of changing groups',
  named_by_evidence: 'A recorded number, plate or document of theirs stands in another recorded case',
} as const;
export type Indicator = keyof typeof indicators;

/** What a check has come to (Regulation (EU) 2016/794, Art. 20). */
export const outcomes = {
  no_hit: 'Nothing was found',
  hit_unconfirmed: 'Something was found that nobody has confirmed',
  hit_confirmed: 'Confirmed by whoever owns it',
  false_positive: 'Somebody or something else',
  consent_pending: 'The owner has to agree before anything is told',
  disclosed: 'The owner has told what there is',
  refused: 'The owner tells nothing further',
} as const;
export type Outcome = keyof typeof outcomes;

/** Where a relay officer has looked. */
export const systems = {
  europol_eis: 'Europol Information System',
  europol_analysis: 'An analysis project of Europol',
  interpol_nominals: 'INTERPOL notices and diffusions',
  interpol_sltd: 'INTERPOL stolen and lost travel documents',
  interpol_smv: 'INTERPOL stolen motor vehicles',
  interpol_firearms: 'INTERPOL illicit arms records',
  selec: 'SELEC',
  frontex: 'Frontex',
  joint_operational_office: 'Joint Operational Office',
  national: 'The files of another state',
  other: 'Another system',
} as const;
export type System = keyof typeof systems;

/** Which systems are asked through which target. */
export const systemsOf: Readonly<Record<Target, readonly System[]>> = {
  internal: [],
  europol_onsite: ['europol_eis', 'europol_analysis', 'other'],
  europol: ['europol_eis', 'europol_analysis', 'other'],
  interpol: ['interpol_nominals', 'interpol_sltd', 'interpol_smv', 'interpol_firearms', 'other'],
  selec: ['selec', 'other'],
  frontex: ['frontex', 'other'],
  joint_operational_office: ['joint_operational_office', 'other'],
  central_unit: ['national'],
};

export const confidences = {
  high: 'Beyond doubt the same',
  medium: 'Probably the same',
  low: 'Possibly the same',
} as const;
export type Confidence = keyof typeof confidences;

/** What may be asked about alone, with nobody identified; a person besides. */
export const referableKinds = [
  'person',
  'document',
  'vehicle',
  'vessel',
  'aircraft',
  'phone',
  'account',
  'weapon',
] as const;
