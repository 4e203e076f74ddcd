import { Paper, Stack } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { differs } from '../acts/Changed';
import { useAct } from '../acts/use-act';
import { isStale, Refusal } from '../api/refusal';
import { Fields, type Form } from '../forms/Fields';
import { filledFrom, laidOut } from '../forms/filled';
import { FormFoot } from '../forms/FormFoot';
import type { Act, Kind } from '../kinds/kinds';
import { RefusalNote } from '../shell/Sorry';
import { Conflict } from './Conflict';
import type { RecordRow } from './record';

interface Editing {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly onDone: () => void;
}

/** Only what the officer changed is sent: what others changed meanwhile stays theirs. */
export function Edit({ kind, record, onDone }: Editing): ReactElement {
  const { t } = useTranslation();
  const act = kind.acts.revise as Act;
  const fields = act.fields ?? [];
  const [seen] = useState(() => laidOut(kind.view, record) as RecordRow);
  const [before] = useState(() => filledFrom(fields, seen));
  const [form, setForm] = useState<Form>(before);
  const { send, error, busy, fresh, acceptFresh } = useAct(kind, seen, act, () => onDone());
  const mine = Object.fromEntries(Object.entries(form).filter(([name, value]) => differs(value, before[name])));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(mine);
  };
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  return (
    <Paper withBorder p="sm">
      <form onSubmit={submit}>
        <Stack>
          <Fields fields={fields} form={form} onChange={setForm} faults={faults} about={seen} />
          {isStale(error) && fresh ? (
            <Conflict
              kind={kind}
              mine={mine}
              seen={seen}
              fresh={laidOut(kind.view, fresh) as RecordRow}
              onSettle={(theirs) => {
                setForm((now) => ({ ...now, ...Object.fromEntries(theirs.map((name) => [name, before[name]])) }));
                acceptFresh();
              }}
            />
          ) : (
            error !== undefined && <RefusalNote error={error} />
          )}
          <FormFoot does={t('form.save')} busy={busy} disabled={Object.keys(mine).length === 0} onCancel={onDone} />
        </Stack>
      </form>
    </Paper>
  );
}
