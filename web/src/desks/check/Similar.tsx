import { Alert, Badge, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import { shortId } from '../../words/title';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';

type Known = components['schemas']['SubjectDuplicatesView'];
type Match = Known['duplicates'][number];

/** Whether the same was written down before: the first that is shown of a subject that was just opened. */
export function Similar({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { data, error } = useAnswer<Known>(`/subjects/${record.id}/duplicates`);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const { duplicates, warnings, tooCommon, seenIn } = data;
  return (
    <Stack>
      {(tooCommon || warnings.length > 0) && (
        <Alert color="yellow">
          {tooCommon && <Text>{t('check.tooCommon')}</Text>}
          {warnings.map(({ code, title }) => (
            <Text key={code}>{spell.says(title)}</Text>
          ))}
        </Alert>
      )}
      <Text>{t('check.seenIn', { number: seenIn })}</Text>
      {duplicates.length === 0 && <Text>{t('check.noneSimilar')}</Text>}
      {duplicates.map((match) => (
        <Candidate key={match.id} match={match} of={record.id} />
      ))}
    </Stack>
  );
}

/** One that may be the same, and why; proposed to be so where it was found for a subject. */
export function Candidate({ match, of }: { readonly match: Match; readonly of?: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const navigate = useNavigate();
  const propose = () =>
    void navigate({
      to: '/new/$kind',
      params: { kind: 'subject_merge' },
      state: { form: { oneId: of, otherId: match.id } },
    });
  const { id, label, band, kind, ownerCountry, explanation } = match;
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between">
        <Group>
          <Link to="/record/$kind/$id" params={{ kind: 'subject', id }}>
            {label ?? shortId(id)}
          </Link>
          <Badge variant="outline" color="dark" tt="none" radius="sm">
            {spell.code(band)}
          </Badge>
          <Text size="sm">
            {spell.code(kind)} · {ownerCountry}
          </Text>
        </Group>
        {of && may('subject_merge.open') && (
          <Button size="xs" variant="default" onClick={propose}>
            {t('check.theSame')}
          </Button>
        )}
      </Group>
      <List size="sm">
        {explanation.map((line) => (
          <List.Item key={line}>{spell.says(line)}</List.Item>
        ))}
      </List>
    </Paper>
  );
}
