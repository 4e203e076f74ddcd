import { Alert, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../../api/ask';
import type { components } from '../../generated/api';
import { useMe } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { useTitle } from '../../shell/title';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';

type Route = components['schemas']['ProtectionRouteView'];

/** Where the host's own authorities are called when somebody needs them: slips and tablets have it from here. */
export function DutyNumbersPage(): ReactElement {
  const { t } = useTranslation();
  const { country } = useMe();
  const path = `/protection-routes?country=${country}`;
  const { data, error } = useAnswer<Route[]>(path);
  useTitle(t('pages.dutyNumbers'));
  const isIncomplete = data?.some(({ phone }) => phone === null);
  return (
    <Stack>
      <Title order={1} size="h3">
        {t('pages.dutyNumbers')}
      </Title>
      {error && <RefusalNote error={error} />}
      {!data && !error && <Waiting />}
      {isIncomplete && <Alert color="orange">{t('dutyNumbers.incomplete')}</Alert>}
      {data?.map((route) => (
        <Entry key={route.addressee} route={route} list={path} />
      ))}
    </Stack>
  );
}

function Entry({ route, list }: { readonly route: Route; readonly list: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const queries = useQueryClient();
  const [form, setForm] = useState({ phone: route.phone ?? '', dutyNote: route.dutyNote });
  const [error, setError] = useState<unknown>();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setError(undefined);
    const { phone, dutyNote } = form;
    const path = `/protection-routes/${route.country}/${route.addressee}`;
    command(path, { method: 'PUT', form: { phone, ...(dutyNote && { dutyNote }) }, key: newKey() })
      .then(() => queries.invalidateQueries({ queryKey: ['answer', list] }))
      .catch(setError);
  };
  return (
    <Card withBorder component="section" aria-label={spell.code(route.addressee)}>
      <form onSubmit={save}>
        <Stack gap="xs">
          <Title order={2} size="h5">
            {spell.code(route.addressee)}
          </Title>
          <Text>{route.authority ?? '–'}</Text>
          <Text size="sm">{route.needs.map(spell.code).join(' · ')}</Text>
          <Group align="end">
            <TextInput
              label={spell.field('phone')}
              type="tel"
              required
              value={form.phone}
              onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, phone: value }))}
            />
            <TextInput
              label={spell.field('dutyNote')}
              flex={1}
              maxLength={200}
              value={form.dutyNote}
              onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, dutyNote: value }))}
            />
            <Button type="submit">{t('form.save')}</Button>
          </Group>
          {route.enteredAt && <Text size="sm">{t('field.savedAt', { at: times.moment(route.enteredAt) })}</Text>}
          {error !== undefined && <RefusalNote error={error} />}
        </Stack>
      </form>
    </Card>
  );
}
