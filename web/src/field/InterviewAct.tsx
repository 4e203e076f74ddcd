import type { ReactElement } from 'react';
import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { ActPage } from './ActPage';
import { stoodAs } from './conflicts';
import { InterpreterPage } from './InterpreterPage';
import type { Item } from './items';
import { SheetPage } from './SheetPage';
import { told } from './told';

interface Doing {
  readonly item: Item;
  /** The act, and behind a point what of the account it is about. */
  readonly chosen: string;
  readonly onAct: (action: DebriefingAction, form: Form) => Promise<Problem | undefined>;
  readonly onCancel: () => void;
}

/** One act of an interview, on a page of its own. */
export function InterviewAct({ item, chosen, onAct, onCancel }: Doing): ReactElement {
  const [name = '', about = ''] = chosen.split('.');
  const action = name as DebriefingAction;
  const done = (form: Form) => onAct(action, action === 'put_translation' ? { ...form, part: about } : form);
  if (action === 'inform') return <SheetPage item={item} onDone={done} onCancel={onCancel} />;
  if (action === 'assign_interpreter') return <InterpreterPage item={item} onDone={done} onCancel={onCancel} />;
  return (
    <ActPage
      of={`${item.id}.${chosen}`}
      kind="debriefing"
      act={action}
      preset={before(item, action, about)}
      onDone={done}
      onCancel={onCancel}
    />
  );
}

/** What was written before and has not been sent; or what stands in the record. */
function before(item: Item, action: string, about: string): Form {
  if (action === 'revise') return item.subject ?? {};
  if (action === 'put_translation') return (told(item).answers.get(about)?.translation ?? {}) as Form;
  const written = item.steps.findLast((step) => step.action === action && !step.leftOutAt)?.form;
  return written ?? stoodAs(item.seen, { action, path: '' }) ?? {};
}
