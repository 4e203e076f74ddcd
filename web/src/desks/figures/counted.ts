/** Each opens a part of the page of figures; who has none of them does not find it in the menu. */
export const counted = ['readmission.figures', 'request.figures', 'referral.register', 'collection.figures'] as const;
