import { Alert, Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useMay } from '../../session/me';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { nameIn, usePersons, type Checklist, type Hold, type Page } from './parts';

type Law = components['schemas']['HoldLawView'];
type Item = components['schemas']['ReadmissionCheckItemView'];

/** What stands in the way for the sake of the persons: above everything else, in words. Silent where nothing does. */
export function SafeguardsFirst({ record }: Extra): ReactElement | null {
  return <Safeguards readmissionId={record.id} />;
}

export function Safeguards({ readmissionId }: { readonly readmissionId: string }): ReactElement | null {
  const { t } = useTranslation();
  const may = useMay();
  const asksChecks = may('readmission_check.read');
  const holds = useAnswer<Page<Hold>>('/readmission-holds', { readmissionId, limit: 100 });
  const checks = useAnswer<Page<Checklist>>('/readmission-checks', { readmissionId, limit: 100 }, asksChecks);
  const standing = holds.data?.items.filter((hold) => hold.standing) ?? [];
  const unanswered = checks.data?.items.filter(({ missing }) => missing.length > 0) ?? [];
  if (standing.length === 0 && unanswered.length === 0) return null;
  return (
    <Alert color="red" role="region" aria-label={t('readmission.first')} title={t('readmission.first')}>
      <List size="sm" spacing="xs">
        {standing.map((hold) => (
          <HoldLine key={hold.id} hold={hold} />
        ))}
        {unanswered.map((check) => (
          <CheckLine key={check.id} check={check} />
        ))}
      </List>
    </Alert>
  );
}

function HoldLine({ hold }: { readonly hold: Hold }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const { data: laws } = useAnswer<readonly Law[]>('/readmission-holds/flags');
  const { data: persons } = usePersons(hold.readmissionId);
  const blocks = hold.blocks.map((gate) => spell.code(gate)).join(', ');
  return (
    <List.Item>
      <Anchor inherit component={Link} to={`/record/readmission_hold/${hold.id}`} fw={700} c="inherit" td="underline">
        {spell.says(laws?.find(({ flag }) => flag === hold.flag)?.means ?? spell.code(hold.flag))}
      </Anchor>
      {hold.personId && ` (${nameIn(persons, hold.personId)})`}
      <Text size="sm">
        {t('readmission.stops', { what: blocks })} {t('readmission.review', { when: times.moment(hold.reviewAt) })}
      </Text>
    </List.Item>
  );
}

function CheckLine({ check }: { readonly check: Checklist }): ReactElement {
  const { t } = useTranslation();
  const { data: persons } = usePersons(check.readmissionId);
  const spell = useSpell();
  const { data: items } = useAnswer<readonly Item[]>('/readmission-checks/items');
  const means = (item: string) => spell.says(items?.find((one) => one.item === item)?.means ?? item);
  return (
    <List.Item>
      <b>{t('readmission.unanswered', { name: nameIn(persons, check.personId) })}</b>
      <List size="sm" withPadding listStyleType="disc">
        {check.missing.map((item) => (
          <List.Item key={item}>{means(item)}</List.Item>
        ))}
      </List>
    </List.Item>
  );
}
