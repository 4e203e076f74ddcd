import { Modal, Select, Stack, Text } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale, Refusal } from '../api/refusal';
import { Fields, presetsOf, type Form } from '../forms/Fields';
import { FormFoot } from '../forms/FormFoot';
import type { Act, Kind } from '../kinds/kinds';
import type { RecordRow } from '../records/record';
import type { Row } from '../words/title';
import { RefusalNote } from '../shell/Sorry';
import { useSpell } from '../words/spell';
import { addressFields, fieldsOf, idField, partsOf } from './act-form';
import { Changed } from './Changed';
import { isShownOnce, ShownOnce } from './ShownOnce';
import { useAct } from './use-act';

interface Dialog {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly act: Act;
  /** What stands in the form to begin with, and what is sent without being asked. */
  readonly initial?: Form | undefined;
  readonly fixed?: Form | undefined;
  readonly onClose: () => void;
}

/** Says in words what the act does, asks what it needs and why, and shows a refusal beside the fields at fault. */
export function ActDialog({ kind, record, act, initial, fixed = {}, onClose }: Dialog): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const isAsked = ({ name }: { readonly name: string }) => !(name in fixed);
  const fields = fieldsOf(act).filter(isAsked);
  const places = addressFields(act).filter(isAsked);
  const parts = partsOf(kind, record, act);
  const [form, setForm] = useState<Form>(() => ({ ...presetsOf(fields), ...initial }));
  const [once, setOnce] = useState<Row>();
  const { send, error, busy, fresh, acceptFresh } = useAct(kind, record, act, (answer) =>
    isShownOnce(answer, kind) ? setOnce(answer) : onClose(),
  );
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ ...form, ...fixed });
  };
  if (once) return <ShownOnce answer={once} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={spell.code(act.name)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Effect kind={kind} act={act} />
          {places.map(({ name }) =>
            parts.length > 0 ? (
              <Select
                key={name}
                label={spell.field(name)}
                required
                data={parts.map(({ id, label }) => ({ value: id, label }))}
                onChange={(id) => setForm((before) => ({ ...before, [name]: id }))}
              />
            ) : null,
          )}
          <Fields
            fields={[...(parts.length > 0 ? [] : places), ...fields]}
            form={form}
            onChange={setForm}
            faults={faults}
            about={{ ...record, [idField(kind)]: record.id, ...fixed }}
          />
          {isStale(error) && fresh ? (
            <Changed kind={kind} seen={record} fresh={fresh} onAccept={acceptFresh} />
          ) : (
            error !== undefined && <RefusalNote error={error} />
          )}
          <FormFoot does={spell.code(act.name)} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

/** What will be so afterwards, in the words of the law. */
function Effect({ kind, act: { about, to } }: { readonly kind: Kind; readonly act: Act }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <>
      {about && <Text>{spell.says(about)}</Text>}
      {to ? (
        <Text>
          {t('record.becomes', { state: spell.code(to) })} {spell.says(kind.states?.[to] ?? '')}
        </Text>
      ) : (
        <Text c="dimmed">{t('record.staysSo')}</Text>
      )}
    </>
  );
}
