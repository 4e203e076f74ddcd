import { Paper, Stack, Text, Title } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isShownOnce, ShownOnce } from '../acts/ShownOnce';
import { afterOpening, extrasOf, openingOf } from '../desks/extras';
import { presetsOf, type Form } from '../forms/Fields';
import { FormFoot } from '../forms/FormFoot';
import { useKind, type Kind } from '../kinds/kinds';
import { useMay } from '../session/me';
import { openRoute } from '../shell/router';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';
import { OpenForm } from './OpenForm';
import { useOpen } from './use-open';

/** Opens a new record of any kind: some have a page of their own for it. */
export function OpenPage(): ReactElement {
  const { kind: name } = openRoute.useParams();
  const kind = useKind(name);
  const Opening = openingOf(name);
  return Opening ? (
    <Suspense fallback={<Waiting />}>
      <Opening kind={kind} />
    </Suspense>
  ) : (
    <Plain key={name} kind={kind} />
  );
}

/** With the form that the server has for it; what the page before it knew already stands in it. */
function Plain({ kind }: { readonly kind: Kind }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const navigate = useNavigate();
  const may = useMay();
  const { form: begun } = useLocation({ select: ({ state }) => state });
  const [form, setForm] = useState<Form>(() => ({ ...presetsOf(kind.open?.fields ?? []), ...begun }));
  const [once, setOnce] = useState<Row>();
  const leave = (id: unknown) => {
    const tab = extrasOf(kind.name, may).find((extra) => extra.tab === afterOpening[kind.name])?.tab;
    return navigate({
      to: '/record/$kind/$id',
      params: { kind: kind.name, id: String(id) },
      search: tab ? { tab } : {},
    });
  };
  const { send, error, faults, busy } = useOpen(kind.path, (answer) =>
    isShownOnce(answer, kind) ? setOnce(answer) : leave((answer as Row).id),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(form);
  };
  return (
    <Stack>
      {once && <ShownOnce answer={once} onClose={() => void leave(once.officerId ?? once.id)} />}
      <Title order={1} size="h3">
        {t('list.openNew', { kind: spell.kind(kind.name) })}
      </Title>
      {kind.open?.about && <Text>{spell.says(kind.open.about)}</Text>}
      <Paper withBorder p="sm">
        <form onSubmit={submit}>
          <Stack>
            <OpenForm kind={kind} form={form} onChange={setForm} faults={faults} />
            {error !== undefined && <RefusalNote error={error} />}
            <FormFoot does={t('list.open')} busy={busy} onCancel={() => window.history.back()} />
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}
