/** Why a person needs somebody's protection or care. Names of our own, after screening practice; none of them proves anything. */
export const protectionNeeds = {
  child: 'Is, or may be, under 18',
  unaccompanied_child: 'A child without any adult responsible for them',
  separated_child: 'A child without parents, with other relatives',
  pregnant: 'Is pregnant',
  single_parent: 'Alone with children',
  disability: 'Has a disability',
  older_person: 'Is old and in need of care',
  serious_illness: 'Is seriously ill',
  mental_health: 'Shows signs of a mental disorder or crisis',
  torture_violence: 'Has suffered torture or other serious violence',
  sgbv: 'Has suffered sexual or gender-based violence',
  lgbtiq: 'Is at risk for sexual orientation or gender identity',
  possible_thb: 'Shows signs of being a victim of trafficking in human beings',
  family_with_minors: 'A family with minors',
  protection_claim: 'Asks for international protection',
  urgent_medical: 'Needs a doctor at once',
} as const;
export type NeedCode = keyof typeof protectionNeeds;

export const needBases = {
  observed: 'Seen by an officer',
  stated: 'Said by the person',
  documented: 'Shown by a document',
} as const;
export type NeedBasis = keyof typeof needBases;

/** One need, and how it came to be known. */
export interface ProtectionNeed {
  readonly code: NeedCode;
  readonly basis: NeedBasis;
}

export const addressees = {
  asylum_authority: 'Asylum authority',
  child_protection: 'Child protection',
  anti_trafficking: 'Authority against trafficking in human beings',
  medical: 'Medical care',
  other: 'Other care, as the safeguard officer of the host decides',
} as const;
export type Addressee = keyof typeof addressees;

/** How long each step of a referral may take. Own rule: no law sets these times, and a stricter national one prevails. */
export const urgencies = {
  immediate: 'Within one hour: a person who needs a doctor at once, or whom the officer finds urgent',
  prompt: 'Within four hours: an unaccompanied child, a possible victim of trafficking',
  ordinary: 'Within 24 hours: everybody else',
} as const;
export type Urgency = keyof typeof urgencies;

export const referralOutcomes = {
  received: 'The person was received',
  person_declined: 'The person, an adult, declined',
  not_reached: 'The person could not be reached any more',
  no_need_found: 'The receiving authority found no need',
  duplicate: 'The same person has been referred already',
} as const;
export type ReferralOutcome = keyof typeof referralOutcomes;

/** What the daily report counts from referrals, by person and not by referral. */
export const referralCounters = [
  'thb_referred',
  'protection_claims',
  'unaccompanied_minors',
  'vulnerable_referred',
] as const;
export type ReferralCounter = (typeof referralCounters)[number];

const special: readonly NeedCode[] = [
  'pregnant',
  'disability',
  'serious_illness',
  'mental_health',
  'torture_violence',
  'sgbv',
  'lgbtiq',
  'urgent_medical',
];

/** Health, sex life, orientation: what a data-protection officer is told of. */
export const isSpecial = (needs: readonly ProtectionNeed[]): boolean =>
  needs.some(({ code }) => special.includes(code));

const children: readonly NeedCode[] = ['child', 'unaccompanied_child', 'separated_child'];

export const isOfAChild = (needs: readonly ProtectionNeed[]): boolean =>
  needs.some(({ code }) => children.includes(code));

export function urgencyOf(needs: readonly ProtectionNeed[], urgent: boolean): Urgency {
  const has = (code: NeedCode) => needs.some((need) => need.code === code);
  if (urgent || has('urgent_medical')) return 'immediate';
  return has('unaccompanied_child') || has('possible_thb') ? 'prompt' : 'ordinary';
}

export function counted(needs: readonly ProtectionNeed[]): ReferralCounter[] {
  const named: Partial<Record<NeedCode, ReferralCounter>> = {
    possible_thb: 'thb_referred',
    protection_claim: 'protection_claims',
    unaccompanied_child: 'unaccompanied_minors',
  };
  return [...new Set(needs.map(({ code }) => named[code] ?? 'vulnerable_referred'))];
}
