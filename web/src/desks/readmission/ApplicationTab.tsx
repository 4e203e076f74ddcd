import { Button, Group, Stack, Stepper } from '@mantine/core';
import { useState, type ComponentType, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Extra } from '../extras';
import { BasisStep } from './BasisStep';
import { EvidenceStep } from './EvidenceStep';
import { FormsStep } from './FormsStep';
import { MissingStep } from './MissingStep';
import { PersonsStep } from './PersonsStep';
import { SafeguardsStep } from './SafeguardsStep';

const steps = ['safeguards', 'persons', 'basis', 'evidence', 'forms', 'missing'] as const;
const pages: Readonly<Record<(typeof steps)[number], ComponentType<Extra>>> = {
  safeguards: SafeguardsStep,
  persons: PersonsStep,
  basis: BasisStep,
  evidence: EvidenceStep,
  forms: FormsStep,
  missing: MissingStep,
};

/** An application step by step, safeguards first. What is open and what is missing, the server says at each step. */
export function ApplicationTab({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const [active, setActive] = useState(0);
  const Step = pages[steps[active] ?? 'missing'];
  return (
    <Stack>
      <Stepper active={active} onStepClick={setActive} size="sm" className="screen-only">
        {steps.map((step, at) => (
          // One that was passed may be gone back to: it keeps its number.
          <Stepper.Step key={step} label={t(`readmission.steps.${step}`)} completedIcon={<>{at + 1}</>} />
        ))}
      </Stepper>
      <Step kind={kind} record={record} />
      <Group justify="space-between" className="screen-only">
        <Button variant="default" disabled={active === 0} onClick={() => setActive(active - 1)}>
          {t('field.back')}
        </Button>
        <Button variant="default" disabled={active === steps.length - 1} onClick={() => setActive(active + 1)}>
          {t('field.next')}
        </Button>
      </Group>
    </Stack>
  );
}
