import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../api/ask';
import { Refusal } from '../api/refusal';
import { presetsOf, type Form } from '../forms/Fields';
import { useKind } from '../kinds/kinds';
import { openRoute } from '../shell/router';
import { OpenForm } from './OpenForm';
import { isShownOnce, ShownOnce } from '../acts/ShownOnce';
import type { Row } from '../words/title';
import { RefusalNote } from '../shell/Sorry';
import { useSpell } from '../words/spell';

/** Opens a new record of any kind, with the form that the server has for it. */
export function OpenPage(): ReactElement {
  const { kind: name } = openRoute.useParams();
  const { t } = useTranslation();
  const spell = useSpell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kind = useKind(name);
  const fields = kind.open?.fields ?? [];
  const { form: begun } = useLocation({ select: ({ state }) => state });
  const [form, setForm] = useState<Form>(() => ({ ...presetsOf(fields), ...begun }));
  const [error, setError] = useState<unknown>();
  const [once, setOnce] = useState<Row>();
  const [busy, setBusy] = useState(false);
  const sent = useRef({ content: '', key: '' });
  const send = async (): Promise<void> => {
    const content = JSON.stringify(form);
    if (content !== sent.current.content) sent.current = { content, key: newKey() };
    const answer = await command<unknown>(kind.path, { method: 'POST', form, key: sent.current.key });
    void queries.invalidateQueries({ queryKey: ['list', kind.path] });
    if (isShownOnce(answer, kind)) setOnce(answer);
    else await leave((answer as Row).id);
  };
  const leave = (id: unknown) => navigate({ to: '/record/$kind/$id', params: { kind: name, id: String(id) } });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    send()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <Stack>
      {once && <ShownOnce answer={once} onClose={() => void leave(once.officerId ?? once.id)} />}
      <Title order={1} size="h3">
        {t('list.openNew', { kind: spell.kind(name) })}
      </Title>
      {kind.open?.about && <Text>{kind.open.about}</Text>}
      <Paper withBorder p="sm">
        <form onSubmit={submit}>
          <Stack>
            <OpenForm
              kind={kind}
              form={form}
              onChange={setForm}
              faults={error instanceof Refusal ? (error.problem.fields ?? []) : []}
            />
            {error !== undefined && <RefusalNote error={error} />}
            <Group justify="end">
              <Button variant="default" onClick={() => window.history.back()}>
                {t('form.cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {t('list.open')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}
