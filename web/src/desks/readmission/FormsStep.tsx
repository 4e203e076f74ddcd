import { Badge, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind } from '../../kinds/kinds';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { OpenButton } from './Buttons';
import { FormActs } from './FormActs';
import { FormSheet } from './FormSheet';
import { Part } from './Part';
import { wordy } from './parts';

export type CaseForm = components['schemas']['FormView'];

/** The forms that the two sides send each other: filled in from the case, section by section, or struck out. */
export function FormsStep({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const kind = useKind('readmission_form');
  const [opened, setOpened] = useState<string>();
  const at = { carrierType: 'readmissions', carrierId: record.id };
  const { data, error } = useAnswer<readonly CaseForm[]>('/readmission-forms', at);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const fields = (kind.open?.fields ?? []).map((field) => wordy(field, kind, ['ReadmissionFormCode']));
  return (
    <Stack>
      {may(kind.open?.allow) && (
        <OpenButton
          label={t('readmission.newForm')}
          about={kind.open?.about}
          address={kind.path}
          fields={fields.filter(({ name }) => name !== 'sections')}
          fixed={at}
          look={{ w: 'fit-content' }}
        />
      )}
      {data.length === 0 && <Text>{t('readmission.noForm')}</Text>}
      {data.map((form) => (
        <Part
          key={form.id}
          title={`${form.code.toUpperCase()} · ${spell.meant(form.code, kind.codes.ReadmissionFormCode)}`}
          beside={
            <FormActs form={form} kind={kind} onFill={() => setOpened(opened === form.id ? undefined : form.id)} />
          }
        >
          <Group gap="xs">
            <Badge radius="sm" tt="none" variant="outline" color="dark">
              {spell.code(form.state)}
            </Badge>
            <Text size="sm">{t('readmission.faults', { number: form.faults.length })}</Text>
          </Group>
          {opened === form.id && <FormSheet key={form.version} form={form} kind={kind} />}
        </Part>
      ))}
    </Stack>
  );
}
