import type { Attempt } from '../core/workflow/workflow.js';
import type { CrossBorderRequest } from './request.entity.js';

type Act = (attempt: Attempt<CrossBorderRequest>) => void;

export const noteWhoApproved: Act = ({ actor, subject }) => {
  subject.approvedBy = actor.id;
};

/** The authority is not competent, or has not accepted it: the unit alone has it again. */
export const backToTheUnit: Act = ({ subject }) => {
  subject.otherAuthorityId = null;
  subject.reachedAt = null;
};

/** From where it went on, for the side that is told of it later. */
export const noteWhereItStood: Act = ({ subject }) => {
  subject.stoodIn = subject.state;
};

export const both =
  (first: Act, second: Act): Act =>
  (attempt) => {
    first(attempt);
    second(attempt);
  };

/** What was said is gone; that something was asked, when, between whom and with what outcome stays, and is counted. */
export const forget: Act = ({ subject }) => {
  const { refusal } = subject;
  Object.assign(subject, FORGOTTEN, {
    matter: { documents: [] },
    refusal: refusal && { ground: refusal.ground, reasons: '–', part: null },
  });
};

const FORGOTTEN = {
  title: '–',
  requested: '–',
  purpose: null,
  facts: null,
  whyHeldThere: null,
  linkToPerson: null,
  useRestrictions: null,
  urgencyReason: null,
  instrumentReason: null,
  spoken: null,
  conditions: null,
  conditional: null,
  externalRef: null,
  europol: {},
  transfers: {},
};
