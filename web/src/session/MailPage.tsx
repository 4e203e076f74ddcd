import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../api/ask';
import { Refusal } from '../api/refusal';
import { useAnswer } from '../desks/use-answer';
import { Fields, type Form } from '../forms/Fields';
import type { components } from '../generated/api';
import fields from '../generated/mail.json';
import type { Field } from '../kinds/kinds';
import { RefusalNote } from '../shell/Sorry';
import { useTitle } from '../shell/title';
import { Waiting } from '../shell/Waiting';
import { useTimes } from '../words/moments';

type Mail = components['schemas']['NotificationsView'];
const path = '/me/notifications';
/** What waits is told apart by how urgent it is, as on the first page. */
const levels = ['green', 'amber', 'red', 'overdue'] as const;

/** Where, when and of what the officer is told by e-mail that something waits for them. */
export function MailPage(): ReactElement {
  const { t } = useTranslation();
  const { data, error } = useAnswer<Mail>(path);
  useTitle(t('pages.mail'));
  return (
    <Stack>
      <Title order={1} size="h3">
        {t('pages.mail')}
      </Title>
      {error && <RefusalNote error={error} />}
      {!data && !error && <Waiting />}
      {data && <Chosen key={data.version} mail={data} />}
    </Stack>
  );
}

function Chosen({ mail }: { readonly mail: Mail }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const queries = useQueryClient();
  const level = (name: string) => levels.find((one) => one === name);
  const asked = (fields as readonly Field[]).map((field): Field => {
    const called = level(field.name);
    if (field.name === 'language') return { ...field, choices: mail.languages.map(({ code }) => code) };
    return called ? { ...field, label: t(`home.levels.${called}`) } : field;
  });
  const [form, setForm] = useState<Form>(() =>
    Object.fromEntries(asked.map(({ name }) => [name, mail[name as keyof Mail]])),
  );
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>();
  const send = (to: string, method: string, content: Form): void => {
    setError(undefined);
    const version = method === 'PUT' ? mail.version : undefined;
    void command(to, { method, form: content, version, key: newKey() })
      .then(() => queries.invalidateQueries({ queryKey: ['answer', path] }))
      .catch(setError);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    send(path, 'PUT', form);
  };
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  return (
    <Paper withBorder p="sm">
      <Stack>
        {!mail.sends && <Alert color="gray">{t('mail.sendsNone')}</Alert>}
        {mail.address && !mail.verifiedAt && (
          <Group align="end">
            <TextInput label={t('mail.code')} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
            <Button onClick={() => send(`${path}/verify`, 'POST', { code })}>{t('mail.confirm')}</Button>
          </Group>
        )}
        {mail.verifiedAt && <Text size="sm">{t('mail.confirmed', { when: times.moment(mail.verifiedAt) })}</Text>}
        <form onSubmit={save}>
          <Stack>
            <Fields fields={asked} form={form} onChange={setForm} faults={faults} />
            {error !== undefined && <RefusalNote error={error} />}
            <Group justify="end">
              <Button type="submit">{t('form.save')}</Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </Paper>
  );
}
