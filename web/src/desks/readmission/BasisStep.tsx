import { List, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../acts/ActDialog';
import { filledFrom, laidOut } from '../../forms/filled';
import { Facts } from '../../records/Facts';
import { useSpell } from '../../words/spell';
import type { Row } from '../../words/title';
import { Value } from '../../words/Value';
import type { Extra } from '../extras';
import { ActButton } from './Buttons';
import { Part } from './Part';
import { Proposal } from './Proposal';
import { wordy } from './parts';

/** On what it rests: what is proposed and why, what was chosen, the procedure, and what else the application says. */
export function BasisStep({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [chosen, setChosen] = useState<string>();
  const revise = kind.acts.revise;
  const fields = (revise?.fields ?? []).map((field) => wordy(field, kind, ['PersonCategory']));
  // What only the requesting side has written stands in a part of its own.
  const content = laidOut(kind.view, record);
  const isOpen = record.actions?.includes('revise') ?? false;
  const test = content.zoneTest as Row | null | undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return (
    <Stack>
      <Part
        title={t('readmission.content')}
        beside={
          isOpen && (
            <ActButton
              kind={kind}
              record={record}
              act={revise && { ...revise, fields }}
              label={t('record.edit')}
              initial={filledFrom(fields, content)}
            />
          )
        }
      >
        <Facts fields={fields} row={content} />
      </Part>
      {test && (
        <Part title={t('readmission.zone')}>
          <List size="sm">
            {['agreement', 'inZone', 'direct', 'inTime'].map((part) => (
              <List.Item key={part}>
                {spell.field(part)}: <Value field={{ name: part, type: 'yes_no' }} value={test[part]} />
              </List.Item>
            ))}
          </List>
          {Array.isArray(test.toConfirm) && test.toConfirm.length > 0 && (
            <Text size="sm">
              {t('readmission.toConfirm', { what: (test.toConfirm as string[]).map(spell.code).join(', ') })}
            </Text>
          )}
        </Part>
      )}
      <Proposal
        from={text(record.ownerCountry)}
        to={text(record.otherCountry)}
        category={text(record.category)}
        readmissionId={record.id}
        chosen={record.agreement}
        {...(isOpen && { onChoose: setChosen })}
      />
      {chosen && revise && (
        <ActDialog
          kind={kind}
          record={record}
          act={{ ...revise, fields: fields.filter(({ name }) => ['agreement', 'agreementReason'].includes(name)) }}
          initial={{ agreement: chosen }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Stack>
  );
}
