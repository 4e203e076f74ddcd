export const dataNoticeNatures = {
  correction: 'Something was wrong, and is right now',
  erasure: 'Erased here, and to be erased there',
  blocking: 'No longer to be used, and kept for the time being',
} as const;
export type DataNoticeNature = keyof typeof dataNoticeNatures;

export const dataNoticeGrounds = {
  wrong: 'It was wrong',
  unlawfully_sent: 'It should not have been sent',
  time_over: 'The time for keeping it is over',
  person_asked: 'The person whom the data are about has asked for it',
  case_erased: 'The case was erased',
} as const;
export type DataNoticeGround = keyof typeof dataNoticeGrounds;
