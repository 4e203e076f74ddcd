import { Fieldset, Grid, Stack, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BasisFinder } from '../desks/law/BasisFinder';
import { Fields, type Form } from '../forms/Fields';
import { stepsOf, type StepName } from '../forms/steps';
import type { Kind } from '../kinds/kinds';
import { useMe } from '../session/me';

interface Shown {
  readonly kind: Kind;
  readonly form: Form;
  readonly faults: readonly string[];
  readonly onChange: (form: Form) => void;
  /** What else is said in a step, in forms of its own. */
  readonly besides?: Readonly<Partial<Record<StepName, ReactNode>>>;
}

/** Where the form asks for the instrument that it rests on, what there is to rest on stands beside it. */
export function OpenForm({ kind, form, faults, onChange, besides = {} }: Shown): ReactElement {
  const { t } = useTranslation();
  const { country } = useMe();
  const fields = kind.open?.fields ?? [];
  const steps = stepsOf(kind.name, fields, besides);
  const restsOnLaw =
    fields.some(({ name }) => name === 'instrument') && fields.some(({ name }) => name === 'otherCountry');
  const written = (
    <Stack>
      {steps.map((step, at) =>
        steps.length === 1 ? (
          <Fields key={step.name} fields={step.fields} form={form} onChange={onChange} faults={faults} />
        ) : (
          <Fieldset key={step.name} legend={`${at + 1}. ${t(`steps.${step.name}`)}`}>
            <Stack gap="sm">
              <Fields fields={step.fields} form={form} onChange={onChange} faults={faults} />
              {besides[step.name]}
            </Stack>
          </Fieldset>
        ),
      )}
    </Stack>
  );
  if (!restsOnLaw) return written;
  const matter = {
    from: form.askingCountry ?? country,
    to: form.otherCountry,
    personalData: form.personalData,
    offence: form.offence,
    subject: form.subject,
  };
  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 8 }}>{written}</Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <aside
          aria-label={t('law.basis')}
          tabIndex={0}
          style={{ position: 'sticky', top: 64, maxHeight: 'calc(100dvh - 80px)', overflowY: 'auto' }}
        >
          <Title order={2} size="h5" mb="xs">
            {t('law.basis')}
          </Title>
          <BasisFinder
            form={matter}
            chosen={form.instrument}
            onChoose={(instrument) => onChange({ ...form, instrument })}
          />
        </aside>
      </Grid.Col>
    </Grid>
  );
}
