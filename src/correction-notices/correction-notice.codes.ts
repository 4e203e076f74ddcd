/** What is wrong with what was passed on, and so what is asked. */
export const noticeKinds = {
  incorrect: 'It was wrong: this is right',
  unlawful: 'It should not have been passed on, or may no longer be kept: delete it',
  recall: 'It is taken back: delete it, or do not use it',
  restrict: 'Its accuracy is contested, or it is needed as evidence: do not use it',
  reclassification: 'Its classification has changed',
} as const;
export type NoticeKind = keyof typeof noticeKinds;

/** What a recipient can tell its transmitter. */
export const reverseKinds = {
  incorrect: 'There is reason to think that it is wrong',
  unlawful: 'It was processed unlawfully, or there is reason to think that it is to be destroyed',
} as const;
export type ReverseKind = keyof typeof reverseKinds;

export const directions = {
  to_recipient: 'From whoever passed it on to whoever has it',
  to_transmitter: 'From whoever received it to whom it came from',
} as const;
export type Direction = keyof typeof directions;
