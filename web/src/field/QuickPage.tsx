import { Button, FileButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../forms/Fields';
import { useKind, type Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { beginning, FormPage } from './FormPage';
import { useHalfFilled, type Writing } from './half-filled';
import { photoSteps, sendAgain } from './interview';
import { newStep } from './items';
import { OperationChoice, useOperation } from './OperationChoice';
import { goTo } from './place';
import { tablet } from './tablet';

/** What is half filled in, with the photos that were taken for it. */
type WithPhotos = Form & { readonly photos?: readonly string[] };
const taken = ({ photos = [] }: WithPhotos): readonly string[] => photos;

/** A record that is opened with one form: written here, and sent when there is a line. */
export function QuickPage({ kind: name }: { readonly kind: string }): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(name);
  const fields = (kind.open?.fields ?? []).filter(({ name: field }) => field !== 'operationId');
  const { chosen, ...operations } = useOperation(null);
  const about = { title: spell.kind(name), operationId: chosen };
  const writing = useHalfFilled(`quick.${name}`, about, beginning(fields));
  if (!writing) return null;
  const handedIn = async ({ photos = [], ...form }: WithPhotos): Promise<void> => {
    await handIn(kind, spell.kind(name), { operationId: chosen, ...form }, photos);
    goTo('home');
  };
  return (
    <FormPage
      title={t('field.newOf', { kind: spell.kind(name) })}
      order={1}
      fields={fields}
      writing={writing}
      about={{ operationId: chosen }}
      done={t('field.handIn')}
      onDone={handedIn}
      onCancel={() => goTo('home')}
      above={<OperationChoice {...operations} chosen={chosen} />}
      beside={<Photos writing={writing} />}
    />
  );
}

function Photos({ writing: { form, set } }: { readonly writing: Writing }): ReactElement {
  const { t } = useTranslation();
  const photos = taken(form);
  const take = (file: File | null): void => {
    if (file) void tablet.keepPicture(file).then((id) => set((now) => ({ ...now, photos: [...taken(now), id] })));
  };
  return (
    <FileButton onChange={take} accept="image/*" capture="environment">
      {(props) => (
        <Button {...props} size="xl" variant="default">
          {t('field.photo')} {photos.length > 0 && `(${photos.length})`}
        </Button>
      )}
    </FileButton>
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
