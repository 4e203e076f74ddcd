import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, presetsOf, type Form } from '../forms/Fields';
import { useKind, type Kind } from '../kinds/kinds';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { useHalfFilled, type Writing } from './half-filled';
import { photoSteps, sendAgain } from './interview';
import { newStep } from './items';
import { missingIn } from './missing';
import { OperationChoice, useOperation } from './OperationChoice';
import { goTo } from './place';
import { tablet } from './tablet';

/** A record that is opened with one form: written here, and sent when there is a line. */
export function QuickPage({ kind: name }: { readonly kind: string }): ReactElement | null {
  const spell = useSpell();
  const kind = useKind(name);
  const writing = useHalfFilled(`quick.${name}`, { title: spell.kind(name) }, presetsOf(kind.open?.fields ?? []));
  return writing ? <Page kind={kind} writing={writing} /> : null;
}

function Page({ kind, writing }: { readonly kind: Kind; readonly writing: Writing }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const operation = useOperation(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const fields = (kind.open?.fields ?? []).filter(({ name }) => name !== 'operationId');
  const { photos = [], ...form } = writing.form as Form & { photos?: readonly string[] };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = missingIn(fields, form);
    setFaults(missing);
    if (missing.length > 0) return;
    const whole = { operationId: operation.chosen, ...form };
    await handIn(kind, spell.kind(kind.name), whole, photos);
    await writing.drop();
    goTo('home');
  };
  const takePhoto = (file: File | null): void => {
    if (file) void tablet.keepPicture(file).then((id) => writing.set({ ...writing.form, photos: [...photos, id] }));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Title order={1} size="h2">
          {t('field.newOf', { kind: spell.kind(kind.name) })}
        </Title>
        <OperationChoice {...operation} />
        <Fields
          fields={fields}
          form={form}
          faults={faults}
          about={{ operationId: operation.chosen }}
          onChange={(next) => writing.set({ ...next, photos })}
        />
        {faults.length > 0 && <Text role="alert">{t('field.incomplete')}</Text>}
        {writing.savedAt && <Text role="status">{t('field.savedAt', { at: times.moment(writing.savedAt) })}</Text>}
        <Group>
          <Button size="lg" variant="default" onClick={() => void writing.drop().then(() => goTo('home'))}>
            {t('form.cancel')}
          </Button>
          <FileButton onChange={takePhoto} accept="image/*" capture="environment">
            {(props) => (
              <Button {...props} size="lg" variant="default">
                {t('field.photo')} {photos.length > 0 && `(${photos.length})`}
              </Button>
            )}
          </FileButton>
          <Button size="lg" type="submit">
            {t('field.handIn')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

async function handIn(kind: Kind, title: string, form: Form, photos: readonly string[]): Promise<void> {
  const at = new Date().toISOString();
  const open = newStep({ method: 'POST', path: kind.path, form, action: 'open' });
  const pictures = photos.flatMap((photo, index) => photoSteps(kind.path, photo, `${title} ${index + 1}`));
  const about = { kind: kind.path.slice(1), title, operationId: String(form.operationId) };
  const item = { id: crypto.randomUUID(), ...about, capturedAt: at, savedAt: at, steps: [open, ...pictures] };
  await sendAgain(await tablet.save({ ...item, state: 'waiting' }));
}
