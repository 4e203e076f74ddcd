/** What somebody was arrested as: how results of joint operations are counted. */
export const arrestCategories = {
  smuggler: 'Smuggler of migrants',
  irregular: 'For irregular entry or stay, where that is an offence',
  drug_trafficker: 'Drug trafficker',
  arms_trafficker: 'Arms trafficker',
  document_fraudster: 'Document fraudster',
  other: 'Other',
} as const;
export type ArrestCategory = keyof typeof arrestCategories;

export const arrestGrounds = {
  in_the_act: 'Caught in the act, or right after it',
  national_warrant: 'Warrant of the host state',
  international_alert: 'Alert of another state, as far as the law of the host lets it be acted on',
  prosecutor_order: 'Order of a prosecutor or court',
  suspicion: 'Suspicion, as far as the law of the host lets it suffice',
} as const;
export type ArrestGround = keyof typeof arrestGrounds;

export const arrestReleaseGrounds = {
  no_ground: 'There is no ground any more',
  time_limit: 'The time for which they could be held is over',
  decision: 'A court or prosecutor has decided so',
  bail: 'Against a guarantee',
  minor_or_ill: 'Their age or health does not allow it',
} as const;
export type ArrestReleaseGround = keyof typeof arrestReleaseGrounds;
