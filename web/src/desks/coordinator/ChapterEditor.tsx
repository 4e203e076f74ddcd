import { Stack } from '@mantine/core';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOf } from '../../acts/act-form';
import { useAct } from '../../acts/use-act';
import { isStale } from '../../api/refusal';
import { Fields, type Form } from '../../forms/Fields';
import { FormFoot } from '../../forms/FormFoot';
import type { Act, Kind } from '../../kinds/kinds';
import { Conflict } from '../../records/Conflict';
import type { RecordRow } from '../../records/record';
import { RefusalNote } from '../../shell/Sorry';
import type { Chapter } from './chapters';

interface Edited {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly act: Act;
  /** As it is now: another officer may have written it since this one began. */
  readonly chapter: Chapter;
  readonly onStale: () => void;
  readonly onDone: () => void;
}

/** One section is written. Where somebody else wrote meanwhile, both texts are shown, and nothing is lost. */
export function ChapterEditor({ kind, record, act, chapter, onStale, onDone }: Edited): ReactElement {
  const { t } = useTranslation();
  const fields = fieldsOf(act);
  const [seen, setSeen] = useState(chapter);
  const [form, setForm] = useState<Form>(() => contentOf(act, chapter));
  const { send, error, busy, fresh, acceptFresh } = useAct(kind, record, act, onDone);
  const isLate = isStale(error) && fresh !== undefined;
  useEffect(() => {
    if (isLate) onStale();
  }, [isLate]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ ...form, code: chapter.code });
  };
  const settle = (theirs: readonly string[]): void => {
    const now = contentOf(act, chapter);
    setForm((before) => ({ ...before, ...Object.fromEntries(theirs.map((name) => [name, now[name]])) }));
    setSeen(chapter);
    acceptFresh();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Fields fields={fields} form={form} onChange={setForm} />
        {isLate ? (
          <Conflict kind={kind} mine={form} seen={rowOf(seen)} fresh={rowOf(chapter)} onSettle={settle} />
        ) : (
          error !== undefined && <RefusalNote error={error} />
        )}
        <FormFoot does={t('form.save')} busy={busy} disabled={isLate} onCancel={onDone} />
      </Stack>
    </form>
  );
}

/** What of it the act sends. */
const contentOf = (act: Act, chapter: Chapter): Form =>
  Object.fromEntries(fieldsOf(act).map(({ name }) => [name, rowOf(chapter)[name]]));

const rowOf = (chapter: Chapter): RecordRow => ({ ...chapter, id: chapter.code });
