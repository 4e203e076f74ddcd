/** Where something would go that was recorded for one purpose only. */
export const crossings = {
  to_operation: 'From a readmission to a joint operation',
  from_operation: 'From a joint operation to a readmission',
  onward: 'From a readmission to somebody else',
} as const;
export type CrossingDirection = keyof typeof crossings;

/** The categories of the agreements' lists of data, as codes. */
export const crossingCategories = {
  personalia: 'Personalia of the person, and of the family where needed',
  documents: 'Passport, identity card, driving licence',
  itinerary: 'Stopovers and itineraries',
  identification: 'What else is needed to identify the person',
  permits_biometrics: 'Permits and visas, and identification material such as fingerprints',
} as const;
export type CrossingCategory = keyof typeof crossingCategories;

export const categoryNumbers = {
  personalia: 1,
  documents: 2,
  itinerary: 3,
  identification: 4,
  permits_biometrics: 5,
} as const satisfies Record<CrossingCategory, number>;

/**
 * What a joint operation records about a crossing or a check, and can be let across. What was told in an interview, what
 * was analysed, and what is known of somebody from elsewhere is not among it: that never crosses, whoever consents.
 */
export const crossingSources = {
  arrests: 'Arrest',
  checks: 'Check of identity',
  seizures: 'Seizure of a document or thing',
  exhibits: 'Exhibit',
} as const;
export type CrossingSource = keyof typeof crossingSources;
