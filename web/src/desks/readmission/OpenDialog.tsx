import { Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, presetsOf, type Form } from '../../forms/Fields';
import { FormFoot } from '../../forms/FormFoot';
import type { Field } from '../../kinds/kinds';
import { useOpen } from '../../records/use-open';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';

interface Opening {
  readonly title: string;
  readonly about?: string | undefined;
  readonly address: string;
  readonly fields: readonly Field[];
  readonly initial?: Form | undefined;
  readonly fixed?: Form | undefined;
  readonly onClose: () => void;
}

export function OpenDialog({ title, about, address, fields, initial, fixed = {}, onClose }: Opening): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const asked = fields.filter(({ name }) => !(name in fixed));
  const [form, setForm] = useState<Form>(() => ({ ...presetsOf(asked), ...initial }));
  const { send, error, faults, busy } = useOpen(address, onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ ...form, ...fixed });
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('form.cancel') }}>
      <form onSubmit={submit}>
        <Stack>
          {about && <Text>{spell.says(about)}</Text>}
          <Fields fields={asked} form={form} onChange={setForm} faults={faults} about={fixed} />
          {error !== undefined && <RefusalNote error={error} />}
          <FormFoot does={t('form.save')} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
