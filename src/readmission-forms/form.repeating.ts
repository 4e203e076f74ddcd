import { crossing } from './form.crossing.js';
import type { ReadmissionForm } from './form.entity.js';
import { forms } from './forms.js';

/** When it was written and by whom: that alone makes no other form of it. */
const OF_THE_LETTER = ['head', 'signature'];

/** Everything that it would tell was told already, by a form of the same kind. */
export function saysNoMore({ code, content }: ReadmissionForm, sent: Pick<ReadmissionForm, 'content'>): boolean {
  const sections = Object.entries(crossing(forms[code], content)).filter(([name]) => !OF_THE_LETTER.includes(name));
  return sections.every(([name, fields]) => {
    const told: Readonly<Record<string, unknown>> = { ...sent.content[name] };
    return Object.entries(fields).every(
      ([field, value]) => field === 'struckOut' || JSON.stringify(told[field]) === JSON.stringify(value),
    );
  });
}
