import { Badge, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Query } from '../../api/ask';
import type { components } from '../../generated/api';
import type { Form } from '../../forms/Fields';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import { statusColours, statusSigns } from './status';

type Found = components['schemas']['ApplicabilityView'];
type Answer = Omit<Found['answers'][number], 'checks'> & {
  readonly checks: readonly { readonly outcome: string; readonly because: string; readonly article: string }[];
};

interface Finder {
  readonly form: Form;
  readonly chosen?: unknown;
  readonly onChoose?: (instrument: string) => void;
}

const asked = [
  'from',
  'to',
  'action',
  'on',
  'personalData',
  'classified',
  'offence',
  'subject',
  'subjectCategory',
  'transferBasis',
];

/** On what it can rest, the best first: on which article, what goes with it, and why something stands in the way. */
export function BasisFinder({ form, chosen, onChoose }: Finder): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const isComplete = Boolean(form.from && form.to);
  const query = Object.fromEntries(
    asked.flatMap((name) => (form[name] === undefined || form[name] === null ? [] : [[name, form[name]]])),
  ) as Query;
  const { data, error } = useAnswer<Found>('/legal-bases/applicable', query, isComplete);
  if (!isComplete) return <Text c="dimmed">{t('law.choose')}</Text>;
  if (error) return <RefusalNote error={error} />;
  if (!data) return null;
  if (data.answers.length === 0) return <Text>{t('law.none')}</Text>;
  return (
    <Stack gap="xs" aria-live="polite">
      {(data.answers as unknown as readonly Answer[]).map((answer) => (
        <Paper
          key={answer.instrument + answer.article}
          withBorder
          p="sm"
          bg={chosen === answer.instrument ? 'blue.0' : undefined}
        >
          <Group justify="space-between" wrap="nowrap" align="start">
            <div>
              <Badge radius="sm" tt="none" color={statusColours[answer.status]} variant="outline" c="dark">
                {statusSigns[answer.status]} {spell.code(answer.status)}
              </Badge>{' '}
              <Text span fw={600}>
                {answer.title}
              </Text>{' '}
              <Text span size="sm">
                {answer.article}
              </Text>
              <Text size="sm">
                {spell.says(answer.because)} {answer.becauseOf && `(${answer.becauseOf})`}
              </Text>
              <Text size="xs" c="dimmed">
                {t('law.trust')}: {spell.code(answer.confidence)}
              </Text>
            </div>
            {onChoose && answer.status !== 'blocked' && (
              <Button size="xs" variant="default" flex="none" onClick={() => onChoose(answer.instrument)}>
                {t('law.use')}
              </Button>
            )}
          </Group>
          {answer.duties.length > 0 && (
            <List size="sm" mt="xs">
              {(answer.duties as readonly string[]).map((duty) => (
                <List.Item key={duty}>{spell.says(duty)}</List.Item>
              ))}
            </List>
          )}
          {answer.status !== 'allowed' && (
            <List size="sm" mt="xs">
              {answer.checks
                .filter(({ outcome }) => outcome !== 'passed')
                .map(({ outcome, because, article }) => (
                  <List.Item key={because}>
                    {spell.code(outcome)}: {spell.says(because)} ({article})
                  </List.Item>
                ))}
            </List>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
