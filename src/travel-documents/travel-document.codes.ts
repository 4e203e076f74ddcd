/** On what somebody travels back. */
export const travelDocumentTypes = {
  own_passport: 'The person’s own passport',
  own_id: 'The person’s own identity card',
  consular_document: 'Travel document issued by the consulate of the requested state',
  requesting_laissez_passer: 'Laissez-passer of the requesting state',
  eu_standard_doc: 'Standard travel document of the Union for the return of nationals of third states',
  alien_passport: 'Passport for aliens, or travel document for refugees or stateless persons',
} as const;
export type TravelDocumentType = keyof typeof travelDocumentTypes;

/** What the person has already. */
export const ownTypes = {
  own_passport: travelDocumentTypes.own_passport,
  own_id: travelDocumentTypes.own_id,
  alien_passport: travelDocumentTypes.alien_passport,
} as const;
export type OwnType = keyof typeof ownTypes;

/** What the requesting state itself issues, where the agreement lets it. */
export const requestingTypes = {
  requesting_laissez_passer: travelDocumentTypes.requesting_laissez_passer,
  eu_standard_doc: travelDocumentTypes.eu_standard_doc,
} as const;
export type RequestingType = keyof typeof requestingTypes;

/** What was sent to the consulate. */
export const askedWith = {
  reply: 'The positive reply',
  application: 'The application, because no reply came in time',
} as const;
export type AskedWith = keyof typeof askedWith;

/** Why a document of the requesting state’s own is accepted. */
export const fallbackReasons = {
  requesting_issues: 'By the agreement the requesting state issues it',
  not_issued_in_time: 'The consulate has not issued it in the time of the agreement',
  not_renewed_in_time: 'The consulate has not renewed it in the time of the agreement',
} as const;
export type FallbackReason = keyof typeof fallbackReasons;
