/** What an invoice of readmission is for. */
export const invoiceSubjects = {
  readmissions: 'A readmission: costs that the requesting state bears',
  transits: 'A transit: costs that the requesting state bears',
  error_claims: 'A readmission in error: the way back and the escort',
  return_flights: 'A joint return flight: seats and escorts',
} as const;
export type InvoiceSubject = keyof typeof invoiceSubjects;

export const invoiceItemKinds = {
  transport: 'Transport',
  seats: 'Seats on a joint flight',
  escort: 'Escort',
  document: 'Travel document',
  interview: 'Interview and interpretation',
  accommodation: 'Accommodation and food',
  medical: 'Medical care',
  other: 'Other',
} as const;
export type InvoiceItemKind = keyof typeof invoiceItemKinds;
