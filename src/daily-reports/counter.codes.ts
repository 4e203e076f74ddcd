/** What is counted in an operation, day by day: by the features that record it, and in tallies of large action days. */
export const counters = {
  persons_checked: 'Persons checked',
  vehicles_checked: 'Vehicles checked',
  documents_checked: 'Documents checked',
  premises_checked: 'Premises checked',
  refused_entries: 'Persons refused entry',
  clandestine_entries: 'Persons found hidden in a vehicle or other conveyance',
  unauthorised_crossings: 'Persons detected crossing the border without authorisation, or trying to',
  persons_apprehended: 'Persons apprehended',
  unaccompanied_minors: 'Minors without an adult who answers for them',
  readmissions: 'Persons readmitted, the simplified way included',
  arrests_smuggler: 'Arrests of smugglers of migrants',
  arrests_irregular: 'Arrests for irregular entry or stay',
  arrests_drug_trafficker: 'Arrests of drug traffickers',
  arrests_arms_trafficker: 'Arrests of arms traffickers',
  arrests_document_fraudster: 'Arrests for document fraud',
  arrests_other: 'Other arrests',
  weapons: 'Weapons seized',
  ammunition: 'Rounds of ammunition seized',
  drugs_kg: 'Drugs seized, in kilograms',
  falsified_documents: 'Falsified documents found',
  visa_misuse: 'Persons misusing a visa or visa-free travel',
  stolen_vehicles: 'Stolen vehicles found',
  goods_seized: 'Seizures of goods',
  cash_seizures: 'Seizures of cash',
  interviews_held: 'Interviews held',
  interviews_refused: 'Interviews that were refused',
  interviews_withdrawn: 'Interviews after which consent was withdrawn',
  interviews_stopped: 'Interviews that were stopped',
  minors_referred: 'Minors referred',
  thb_referred: 'Possible victims of trafficking referred',
  protection_claims: 'Requests for international protection',
  vulnerable_referred: 'Vulnerable persons referred',
  incidents: 'Events of the situational picture',
  serious_incidents: 'Serious incidents',
  deaths: 'Persons found dead',
  missing_persons: 'Persons missing',
  rescues: 'Persons rescued',
  patrols: 'Patrols',
  mixed_patrols: 'Patrols of officers of two states or more',
  complaints: 'Complaints',
  training_sessions: 'Training sessions',
  referrals_approved: 'Referrals approved',
  referrals_rejected: 'Referrals rejected',
  checks_requested: 'Checks asked for',
  checks_no_hit: 'Checks that found nothing',
  checks_hit: 'Checks that found something',
  checks_confirmed: 'Hits that their owners confirmed',
  checks_disclosed: 'Hits of which the owners told what there is',
} as const;
export type Counter = keyof typeof counters;

/** How many of something one state has to its account. */
export interface Figure {
  readonly counter: Counter;
  readonly country: string;
  readonly number: number;
}
