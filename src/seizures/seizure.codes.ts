/** Why a thing is taken; the article of the host's law goes into the text beside it. */
export const seizureGrounds = {
  evidence: 'Evidence of an offence',
  forfeiture: 'Proceeds or means of an offence, to be forfeited',
  prohibited: 'It may not be possessed or brought in',
  danger: 'It is dangerous',
  stolen: 'It is wanted, or belongs to somebody else',
  order: 'Order of a court or prosecutor',
  safekeeping: 'Kept safe for its owner',
} as const;
export type SeizureGround = keyof typeof seizureGrounds;
