import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { useKind, type Field, type Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { beginning, FormPage } from './FormPage';
import { useHalfFilled } from './half-filled';

interface Asked {
  /** Under which what is half filled in is kept. */
  readonly of: string;
  readonly kind: string;
  readonly act?: string;
  /** The form with which a record of this kind is opened. */
  readonly opens?: boolean;
  readonly title?: string;
  /** In which it will be, where no work on the tablet says so yet. */
  readonly operationId?: string | null;
  readonly preset?: Form;
  readonly hidden?: readonly string[];
  /** What a field is chosen from where the tablet knows better than the form. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly onDone: (form: Form) => Promise<Problem | undefined>;
  readonly onCancel?: () => void;
}

/** One act, or the opening of a record, as its form asks. */
export function ActPage(asked: Asked): ReactElement | null {
  const { hidden = [], onDone, onCancel, operationId = null } = asked;
  const { t } = useTranslation();
  const spell = useSpell();
  const fields = fieldsOf(useKind(asked.kind), asked);
  const title = asked.title ?? (asked.opens ? t('field.newInterview') : spell.code(asked.act ?? ''));
  const writing = useHalfFilled(asked.of, { title, operationId }, beginning(fields, asked.preset));
  if (!writing) return null;
  return (
    <FormPage
      title={title}
      order={2}
      fields={fields.filter(({ name }) => !hidden.includes(name))}
      writing={writing}
      done={t('field.next')}
      onDone={onDone}
      {...(onCancel && { onCancel })}
    />
  );
}

/** What the act asks for; where it asks for no more than why, that. */
function fieldsOf(kind: Kind, { act = '', opens, choices = {} }: Asked): readonly Field[] {
  const { fields: own, asksReason, plain } = kind.acts[act] ?? {};
  const asked = (opens ? kind.open?.fields : own) ?? [];
  return asked.map((field) => {
    const among = choices[field.name];
    if (plain && asksReason && field.name === 'reason') return { ...field, required: true };
    return among ? { ...field, type: 'choice' as const, choices: among } : field;
  });
}
