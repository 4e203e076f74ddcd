import { Anchor, Paper, Radio, Select, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import type { Form } from '../../forms/Fields';
import { useKind, type Kind } from '../../kinds/kinds';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { Beginning } from './Beginning';

type Apprehended = components['schemas']['ApprehendedPersonView'];
type Family = readonly { readonly apprehendedPersonId: string; readonly role: string }[];

export const FromApprehensionTab = ({ record }: Extra): ReactElement => (
  <FromApprehension kind={useKind('readmission')} apprehensionId={record.id} />
);

interface Shown {
  readonly kind: Kind;
  readonly apprehensionId: string;
  readonly onBack?: () => void;
}

/** Whom of the group it is about, and who travels with them; the rest comes from the record. */
export function FromApprehension({ kind, apprehensionId, onBack }: Shown): ReactElement {
  const { t } = useTranslation();
  const { data, error } = useAnswer<readonly Apprehended[]>(`/apprehensions/${apprehensionId}/persons`);
  const [principal, setPrincipal] = useState<string>();
  const [family, setFamily] = useState<Family>([]);
  const way = kind.ways?.find(({ name }) => name === 'from_apprehension');
  if (error) return <RefusalNote error={error} />;
  if (!data || !way) return <Waiting />;
  const fixed: Form = { apprehendedPersonId: principal, family };
  return (
    <Stack>
      {onBack && (
        <Anchor component="button" ta="start" w="fit-content" onClick={onBack}>
          {t('field.back')}
        </Anchor>
      )}
      <Paper withBorder p="sm">
        <Radio.Group label={t('readmission.about')} value={principal ?? ''} onChange={setPrincipal}>
          <Stack gap="xs" mt="xs">
            {data.map((one) => (
              <Radio key={one.id} value={one.id} label={inShort(one)} />
            ))}
          </Stack>
        </Radio.Group>
        {principal &&
          data
            .filter(({ id }) => id !== principal)
            .map((one) => (
              <Relative key={one.id} person={one} family={family} kind={way.fields} onChange={setFamily} />
            ))}
      </Paper>
      {principal ? (
        <Beginning kind={kind} address={way.address} fields={way.fields} fixed={fixed} />
      ) : (
        <Text>{t('readmission.choosePerson')}</Text>
      )}
    </Stack>
  );
}

const inShort = ({ givenNames, familyName, bornOn, nationalities = [] }: Apprehended): string =>
  [[givenNames, familyName].filter(Boolean).join(' '), bornOn, nationalities.join(' ')].filter(Boolean).join(' · ');

interface Related {
  readonly person: Apprehended;
  readonly family: Family;
  readonly kind: Kind['view'];
  readonly onChange: (family: Family) => void;
}

function Relative({ person, family, kind: fields, onChange }: Related): ReactElement {
  const spell = useSpell();
  const roles = fields.find(({ name }) => name === 'family')?.fields?.find(({ name }) => name === 'role');
  const others = family.filter(({ apprehendedPersonId }) => apprehendedPersonId !== person.id);
  return (
    <Select
      mt="xs"
      maw={400}
      label={inShort(person)}
      clearable
      data={(roles?.choices ?? [])
        .filter((role) => role !== 'principal')
        .map((role) => ({ value: role, label: spell.code(role) }))}
      onChange={(role) => onChange(role ? [...others, { apprehendedPersonId: person.id, role }] : others)}
    />
  );
}
