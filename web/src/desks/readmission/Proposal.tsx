import { Badge, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import { statusColours, statusSigns } from '../law/status';

type Found = components['schemas']['ApplicableAgreementsView'];
type Candidate = components['schemas']['CandidateView'];

interface Asked {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly category: string | undefined;
  /** The case, where there is one: what was confirmed for it goes before the register. */
  readonly readmissionId?: string;
  readonly chosen?: unknown;
  readonly onChoose?: (agreement: string) => void;
}

/** Which agreements could govern it, the best first, each with its reasons; and why not the others. */
export function Proposal({ from, to, category, readmissionId, chosen, onChoose }: Asked): ReactElement | null {
  const { t } = useTranslation();
  const query = {
    from,
    to,
    category,
    ...(readmissionId && { recordType: 'readmissions', recordId: readmissionId }),
  };
  const { data, error } = useAnswer<Found>('/readmission-agreements/applicable', query, Boolean(from && to));
  if (!from || !to) return <Text>{t('readmission.choose')}</Text>;
  if (error) return <RefusalNote error={error} />;
  if (!data) return null;
  return (
    <Stack gap="xs" aria-live="polite">
      {data.candidates.length === 0 && <Text>{t('readmission.noAgreement')}</Text>}
      {data.candidates.map((one) => (
        <Agreement key={one.agreement} candidate={one} chosen={chosen === one.agreement} onChoose={onChoose} />
      ))}
      {data.refused.map((one) => (
        <Agreement key={one.agreement} candidate={one} chosen={chosen === one.agreement} />
      ))}
    </Stack>
  );
}

interface Shown {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onChoose?: ((agreement: string) => void) | undefined;
}

const looks: Readonly<Record<string, string>> = { applies: 'allowed', refused: 'blocked' };

function Agreement({ candidate, chosen, onChoose }: Shown): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { agreement, title, status, reasons, silence, legalCheckNeeded } = candidate;
  const look = looks[status] ?? status;
  return (
    <Paper withBorder p="sm" bg={chosen ? 'blue.0' : undefined} aria-current={chosen || undefined}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Badge radius="sm" tt="none" color={statusColours[look]} variant="outline" c="dark">
            {statusSigns[look]} {spell.code(status)}
          </Badge>{' '}
          <Text span fw={600}>
            {agreement}
          </Text>{' '}
          <Text span>{title}</Text>
        </div>
        {onChoose && !chosen && (
          <Button size="xs" variant="default" flex="none" onClick={() => onChoose(agreement)}>
            {t('law.use')}
          </Button>
        )}
      </Group>
      <List size="sm" mt="xs">
        {reasons.map(({ code, says, article }) => (
          <List.Item key={code}>
            {spell.says(says)} {article && `(${article})`}
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs">
        {t('readmission.silence')}: {spell.code(silence.standard.value)}
        {legalCheckNeeded.length > 0 &&
          `. ${t('readmission.toLookUp', { what: legalCheckNeeded.map(spell.code).join(', ') })}`}
      </Text>
    </Paper>
  );
}
