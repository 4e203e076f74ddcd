import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../acts/use-act';
import { filledFrom } from '../../forms/filled';
import { Refusal } from '../../api/refusal';
import { Fields, type Form } from '../../forms/Fields';
import type { Act, Field } from '../../kinds/kinds';
import { Facts } from '../../records/Facts';
import { RefusalNote } from '../../shell/Sorry';
import type { Row } from '../../words/title';
import type { AtTheTablet } from './HandoverActs';
import { Part } from './Part';
import { nameIn, usePersons } from './parts';

/** In the order in which it is written at the crossing point. */
const sections = {
  person: ['arrivedAt', 'place', 'personIds', 'identityMethods', 'identityResult'],
  statement: ['asylumWish', 'complaints', 'complaintLanguage', 'told', 'toldInLanguage', 'interpreterRef'],
  belongings: ['handed'],
  medical: ['injuries', 'incidents', 'restraint', 'restraintMinutes', 'restraintReason'],
  others: ['guardianName', 'guardianService', 'guardianSignedAt', 'monitorRef', 'reservations'],
} as const;
const names = Object.keys(sections) as (keyof typeof sections)[];

/** The record as it is read before it is signed; whoever may write it does so here. */
export function HandoverRecord(shown: AtTheTablet): ReactElement {
  const { t } = useTranslation();
  const { kind, record, transfer } = shown;
  const mayWrite = record.actions?.includes('put_record') ?? false;
  const [writing, setWriting] = useState(mayWrite && transfer.record === null);
  const fields = kind.acts.put_record?.fields ?? [];
  const { data: persons } = usePersons(transfer.readmissionId);
  // Whoever signs reads names.
  const read: Row = {
    ...transfer.record,
    personIds: transfer.record?.personIds.map((id) => nameIn(persons, id)),
  };
  if (writing) return <Writing {...shown} fields={fields} onDone={() => setWriting(false)} />;
  return (
    <Part
      title={t('readmission.record')}
      beside={
        mayWrite && (
          <Button size="lg" variant="default" onClick={() => setWriting(true)}>
            {t('record.edit')}
          </Button>
        )
      }
    >
      {transfer.record ? (
        <Stack>
          {names.map((name) => (
            <section key={name} aria-label={t(`readmission.sections.${name}`)}>
              <Text fw={700} fz="inherit">
                {t(`readmission.sections.${name}`)}
              </Text>
              <Facts fields={within(fields, name)} row={{ ...read, ...(name === 'medical' && fitness(transfer)) }} />
            </section>
          ))}
        </Stack>
      ) : (
        <Text fz="inherit">{t('readmission.noRecord')}</Text>
      )}
    </Part>
  );
}

const fitness = ({ fitIssuer, fitAt, care }: AtTheTablet['transfer']): Row => ({ fitIssuer, fitAt, care });
const ofTransfer: readonly Field[] = [
  { name: 'fitIssuer', type: 'text' },
  { name: 'fitAt', type: 'moment' },
  { name: 'care', type: 'prose' },
];

function within(fields: readonly Field[], name: keyof typeof sections): Field[] {
  const wanted: readonly string[] = sections[name];
  const own = wanted.flatMap((one) => fields.filter((field) => field.name === one));
  return name === 'medical' ? [...ofTransfer, ...own] : own;
}

interface Written extends AtTheTablet {
  readonly fields: readonly Field[];
  readonly onDone: () => void;
}

function Writing({ kind, record, transfer, fields, onDone }: Written): ReactElement {
  const { t } = useTranslation();
  // What there was not is said too.
  const nothing = Object.fromEntries(fields.filter(({ nullable }) => nullable).map(({ name }) => [name, null]));
  const [form, setForm] = useState<Form>(() => ({
    ...nothing,
    handed: [],
    arrivedAt: new Date().toISOString(),
    place: transfer.pointName,
    ...filledFrom(fields, transfer.record ?? {}),
  }));
  const { send, error, busy } = useAct(kind, record, kind.acts.put_record as Act, onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(form);
  };
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  return (
    <form onSubmit={submit}>
      <Stack>
        {names.map((name) => (
          <Fieldset key={name} legend={t(`readmission.sections.${name}`)}>
            <Fields
              fields={within(fields, name).filter((field) => !ofTransfer.includes(field))}
              form={form}
              onChange={setForm}
              faults={faults}
              about={{ readmissionId: transfer.readmissionId }}
            />
          </Fieldset>
        ))}
        {error !== undefined && <RefusalNote error={error} />}
        <Group justify="end">
          <Button size="lg" color="dark" type="submit" loading={busy}>
            {t('readmission.writeRecord')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
