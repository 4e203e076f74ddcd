/** What an officer wants to be told of things at one level of urgency. */
export const tellings = {
  off: 'Not by e-mail',
  digest: 'In the digest, at the hours of the day that they chose',
  at_once: 'As soon as it comes, outside quiet hours; and in the digest as well',
} as const;
export type Telling = keyof typeof tellings;

export const mailPurposes = {
  notice: 'Something has come, or has become more urgent',
  digest: 'How much is waiting, at an hour of the day',
  verification: 'The code that shows that an address is theirs',
} as const;
export type MailPurpose = keyof typeof mailPurposes;

export const mailStates = {
  waiting: 'Not tried yet',
  sending: 'Tried, and not known to have arrived',
  sent: 'Taken by the mail server',
  given_up: 'Not taken by it, however often it was tried',
  dropped: 'No longer to be sent: nothing was waiting any more, or the account had ended',
} as const;
export type MailState = keyof typeof mailStates;
