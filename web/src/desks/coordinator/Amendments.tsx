import { Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useTimes } from '../../words/moments';
import { Reference } from '../../words/Reference';
import { useSpell } from '../../words/spell';
import { Part } from '../readmission/Part';
import type { Chapter } from './chapters';

type Amendment = components['schemas']['AmendmentView'];

interface Shown {
  readonly proposed: readonly Chapter[];
  readonly standing: readonly Chapter[];
  readonly amendments: readonly Amendment[];
  readonly titleOf: (code: string) => string;
}

/** What is to change in a signed plan: only the sections that would read otherwise; and what was changed before. */
export function Amendments({ proposed, standing, amendments, titleOf }: Shown): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  if (amendments.length === 0) return null;
  const changed = proposed.filter(({ code, text }) => standing.find((one) => one.code === code)?.text !== text);
  return (
    <Part title={t('plan.amendments')}>
      <Stack gap="xs">
        {changed.map(({ code, text }) => (
          <div key={code}>
            <Text fw={600}>{titleOf(code)}</Text>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {text}
            </Text>
          </div>
        ))}
        {amendments.map(({ planVersion, reason, proposedBy, proposedAt, outcome }) => (
          <Text size="sm" key={proposedAt}>
            {planVersion} · <Reference name="proposedBy" id={proposedBy} />, {times.moment(proposedAt)} · {reason}
            {outcome && ` · ${spell.code(outcome)}`}
          </Text>
        ))}
      </Stack>
    </Part>
  );
}
