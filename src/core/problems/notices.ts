import type { Refusals } from './refusals.js';

/** Refusals of what is sent to officers: events and e-mail. */
export const noticeProblems = {
  accepts_no_events: [406, 'Ask for events with Accept: text/event-stream.'],
  too_many_streams: [429, 'You have as many streams of events open as one officer may have: close another first.'],
  wrong_mail_code: [422, 'The code is not the one that was last sent to this address, or it is too old.'],
  mail_code_tries: [429, 'The code was wrong too often: save the address again to be sent a new one.'],
  nothing_to_verify: [422, 'There is no address that waits to be verified.'],
  no_mail_here: [422, 'This installation sends no e-mail.'],
} as const satisfies Refusals;
