import { Fieldset, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, presetsOf, type Form } from '../../forms/Fields';
import { FormFoot } from '../../forms/FormFoot';
import type { Field, Kind } from '../../kinds/kinds';
import { useOpen } from '../../records/use-open';
import { useMe } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import type { Row } from '../../words/title';
import { Proposal } from './Proposal';
import { wordy } from './parts';

interface Shown {
  readonly kind: Kind;
  readonly address: string;
  readonly fields: readonly Field[];
  readonly fixed: Form;
}

const first = ['otherCountry', 'category', 'elsewhere', 'requestingCountry'];
const law = ['agreement', 'agreementReason', 'procedure', 'otherAuthorityId'];

/** Whom it goes to, on what it rests, what else there is to say; then its page, with what is still missing. */
export function Beginning({ kind, address, fields, fixed }: Shown): ReactElement {
  const { t } = useTranslation();
  const { country } = useMe();
  const navigate = useNavigate();
  const asked = fields.filter(({ name }) => !(name in fixed)).map((field) => wordy(field, kind, ['PersonCategory']));
  const [form, setForm] = useState<Form>(() => presetsOf(asked));
  const { send, error, faults, busy } = useOpen(address, (answer) =>
    navigate({
      to: '/record/$kind/$id',
      params: { kind: kind.name, id: String((answer as Row).id) },
      search: { tab: 'application' },
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ ...form, ...fixed });
  };
  const shown = (names: readonly string[]) =>
    names.flatMap((name) => asked.filter((field) => field.name === name)).filter(({ name }) => !(name in fixed));
  const rest = asked.filter(({ name }) => ![...first, ...law].includes(name));
  const part = (legend: string, some: readonly Field[]) => (
    <Fieldset legend={legend}>
      <Fields fields={some} form={form} onChange={setForm} faults={faults} />
    </Fieldset>
  );
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return (
    <form onSubmit={submit}>
      <Stack>
        {part(t('steps.addressee'), shown(first))}
        <Fieldset legend={t('readmission.steps.basis')}>
          <Proposal
            from={text(form.requestingCountry) ?? country}
            to={text(form.otherCountry)}
            category={text(form.category)}
            chosen={form.agreement}
            onChoose={(agreement) => setForm({ ...form, agreement })}
          />
          <Fields fields={shown(law)} form={form} onChange={setForm} faults={faults} />
        </Fieldset>
        {part(t('steps.rest'), rest)}
        {error !== undefined && <RefusalNote error={error} />}
        <FormFoot does={t('list.open')} busy={busy} onCancel={() => window.history.back()} />
      </Stack>
    </form>
  );
}
