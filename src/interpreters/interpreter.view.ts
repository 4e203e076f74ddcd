import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { InterpreterView } from './interpreter.dto.js';
import type { Interpreter, Window } from './interpreter.entity.js';
import { knowsThem } from './interpreter.rules.js';
import { interpreterWorkflow } from './interpreter.workflow.js';

const hidden = {
  officerId: null,
  sharedWith: null,
  excludedRegions: null,
  excludedGroups: null,
  relativesNote: null,
};

export function showInterpreter(interpreter: Interpreter, glance: Glance): InterpreterView {
  const theirs = knowsThem(interpreter, glance.reader);
  const confidential = theirs
    ? pick(interpreter, ['officerId', 'sharedWith', 'excludedRegions', 'excludedGroups', 'relativesNote'])
    : hidden;
  const known = pick(interpreter, ['code', 'gender', 'languages', 'modes', 'confidentialitySignedOn']);
  const windows = interpreter.windows.map(dated);
  return { ...caseView(interpreterWorkflow, interpreter, glance), ...known, windows, ...confidential };
}

const dated = ({ from, until }: Window) => ({ from: new Date(from), until: new Date(until) });
