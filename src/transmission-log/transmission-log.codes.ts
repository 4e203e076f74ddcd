/** What is logged of what is passed on between states. */
export const logEvents = {
  transmission: 'Sent by the transmitter',
  transfer: 'Left the Union on a derogation or an assessment',
  receipt: 'Received, or its receipt confirmed',
  reading: 'Read by an officer of the recipient',
  use: 'Used by the recipient for its purpose, or with permission for another',
  emergency_use: 'Used for another purpose, in an emergency and without permission',
  onward: 'Passed on by the recipient',
  restriction: 'Kept and no longer used',
  correction: 'Replaced by a corrected version',
  destruction: 'Destroyed',
  notice: 'A notice about it was sent or carried out',
  use_permission: 'A permission for another use was asked, given or ended',
  use_report: 'A report on its use was asked or given',
  data_subject: 'It was looked at for a request of the person it is about',
  classification: 'Its classification was changed',
  breach: 'It was disclosed, lost or changed without right',
  purge: 'Rows of this log were deleted; of their content nothing is left',
} as const;
export type LogEvent = keyof typeof logEvents;

export const sides = {
  transmitter: 'The log of whoever passed it on',
  recipient: 'The log of whoever received it',
} as const;
export type LogSide = keyof typeof sides;

/** What the log may be read for: to confirm that the law was kept, and nothing else (PCC SEE, Art. 31(4)(e)). */
export const logPurposes = {
  compliance: 'Whether the law was kept',
  supervision: 'Control by a data-protection authority',
  data_subject: 'The request of a person whom the data are about',
  security: 'Security and integrity of the data',
} as const;
export type LogPurpose = keyof typeof logPurposes;
