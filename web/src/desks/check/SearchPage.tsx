import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../../api/ask';
import { Refusal } from '../../api/refusal';
import { Fields, presetsOf, type Form } from '../../forms/Fields';
import type { components } from '../../generated/api';
import { useKind } from '../../kinds/kinds';
import { PrintHead } from '../../records/PrintHead';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { useTitle } from '../../shell/title';
import { useSpell } from '../../words/spell';
import { wordy } from '../readmission/parts';
import { Candidate } from './Similar';

type Found = components['schemas']['SubjectSearchView'];

/** Whether somebody or something is known: looked for first, opened anew only where it is not. Each search is written down. */
export function SearchPage(): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const kind = useKind('subject');
  const asked = (kind.search?.fields ?? []).filter(({ name }) => name !== 'limit');
  const fields = asked.map((field) => wordy(field, kind, ['Purpose']));
  const [form, setForm] = useState<Form>(() => ({ ...presetsOf(fields), purpose: 'duty' }));
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useTitle(t('pages.search'));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    void command<Found>(kind.search?.address ?? '', { method: 'POST', form, key: newKey() })
      .then(setFound)
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  return (
    <Stack>
      <PrintHead about={t('pages.search')} />
      <Anchor component={Link} to="/list/subject" size="sm">
        {spell.list(kind)}
      </Anchor>
      <Title order={1} size="h3">
        {t('pages.search')}
      </Title>
      <Paper withBorder p="sm">
        <form onSubmit={submit}>
          <Stack>
            <Fields fields={fields} form={form} onChange={setForm} faults={faults} />
            {error !== undefined && <RefusalNote error={error} />}
            <Group justify="end">
              {may(kind.open?.allow) && (
                <Button variant="default" component={Link} to="/new/subject">
                  {t('check.openNew')}
                </Button>
              )}
              <Button type="submit" loading={busy}>
                {t('check.search')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
      {found && <Answer found={found} />}
    </Stack>
  );
}

function Answer({ found: { matches, warnings, tooCommon } }: { readonly found: Found }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Stack role="region" aria-live="polite" aria-label={t('check.result')}>
      {(tooCommon || warnings.length > 0) && (
        <Alert color="yellow">
          {tooCommon && <Text>{t('check.tooCommon')}</Text>}
          {warnings.map(({ code, title }) => (
            <Text key={code}>{spell.says(title)}</Text>
          ))}
        </Alert>
      )}
      {matches.length === 0 && <Text>{t('check.noneSimilar')}</Text>}
      {matches.map((match) => (
        <Candidate key={match.id} match={match} />
      ))}
    </Stack>
  );
}
