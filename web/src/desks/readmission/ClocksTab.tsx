import { Alert, Badge, Grid, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useMe } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { Clock } from './Clock';

type Deadlines = components['schemas']['DeadlinesView'];

/** The limits of both sides beside each other: whose days they are counted by is who has to act. */
export function ClocksTab({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const { country } = useMe();
  const { data, error } = useAnswer<Deadlines>(`/readmissions/${record.id}/deadlines`);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const ours = data.deadlines.filter((one) => one.country === country);
  const theirs = data.deadlines.filter((one) => one.country !== country);
  return (
    <Stack>
      <Silence answer={data} />
      <Grid>
        {(
          [
            ['ours', ours],
            ['theirs', theirs],
          ] as const
        ).map(([side, clocks]) => (
          <Grid.Col key={side} span={{ base: 12, sm: 6 }}>
            <Paper withBorder p="sm" component="section" aria-label={t(`readmission.${side}`)}>
              <Title order={2} size="h5" mb="xs">
                {t(`readmission.${side}`)}
              </Title>
              {clocks.length === 0 && <Text>{t('readmission.noClock')}</Text>}
              <Stack gap="xs">
                {clocks.map((clock) => (
                  <Clock key={clock.id} clock={clock} kind={kind} />
                ))}
              </Stack>
            </Paper>
          </Grid.Col>
        ))}
      </Grid>
    </Stack>
  );
}

/** What may follow from it that no reply comes, and what would have to be confirmed before. */
function Silence({ answer }: { readonly answer: Deadlines }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { silence, silenceStated, silenceToConfirm, silenceWithoutCalendar, legalCheckNeeded } = answer;
  return (
    <Alert color="gray" title={t('readmission.silence')}>
      <Badge variant="outline" color="dark" radius="sm" tt="none">
        {spell.code(silence)}
      </Badge>{' '}
      {silenceStated && t('readmission.stated', { what: spell.code(silenceStated) })}
      {silenceToConfirm.length > 0 && (
        <Text size="sm">{t('readmission.toConfirm', { what: silenceToConfirm.map(spell.code).join(', ') })}</Text>
      )}
      {silenceWithoutCalendar && (
        <Text size="sm">{t('readmission.withoutCalendar', { country: silenceWithoutCalendar })}</Text>
      )}
      {legalCheckNeeded.length > 0 && (
        <Text size="sm">{t('readmission.toLookUp', { what: legalCheckNeeded.map(spell.code).join(', ') })}</Text>
      )}
    </Alert>
  );
}
