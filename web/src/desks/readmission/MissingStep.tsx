import { Alert, Group, List, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { ActButton } from './Buttons';
import { Part } from './Part';
import { nameIn, usePersons } from './parts';

type Completeness = components['schemas']['CompletenessView'];

/** The way of an application out of the house; which of these are open, the server says. */
const onward = ['begin_check', 'give_back', 'hold', 'release', 'sign_off', 'submit', 'notify_only', 'begin_again'];

/** What is missing before it can be sent, by the server's answer; and the next act. */
export function MissingStep({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { data: persons } = usePersons(record.id);
  const { data, error } = useAnswer<Completeness>(`/readmissions/${record.id}/completeness`);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const acts = onward.filter((name) => record.actions?.includes(name));
  const fault = (code: string) => spell.meant(code, kind.codes.ReadmissionFormFault);
  return (
    <Stack>
      <Alert color={data.complete ? 'green' : 'orange'} title={t('readmission.steps.missing')}>
        {t(data.complete ? 'readmission.complete' : 'readmission.incomplete')}
      </Alert>
      {data.missing.length > 0 && (
        <Part title={t('readmission.steps.evidence')}>
          <List size="sm">
            {data.missing.map(({ what, personId, evidenceId, instead }) => (
              <List.Item key={what + personId + evidenceId}>
                {spell.code(what)} {personId && `(${nameIn(persons, personId)})`}
                {instead && ` ${t('readmission.instead', { what: spell.code(instead) })}`}
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {data.fields.length > 0 && (
        <Part title={t('readmission.steps.forms')}>
          <List size="sm">
            {data.fields.map(({ field, fault: code }) => (
              <List.Item key={field + code}>
                {field.split('.').map(spell.field).join(' › ')}: {fault(code)}
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {data.weak.length > 0 && (
        <Part title={t('readmission.weak')}>
          <List size="sm">
            {data.weak.map(({ evidenceId, strength, because }) => (
              <List.Item key={evidenceId}>
                {spell.code(strength)}:{' '}
                {because.map((reason) => spell.meant(reason, kind.codes.EvidenceReason)).join('; ')}
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      <Group className="screen-only" role="group" aria-label={t('readmission.nextAct')}>
        <Text>{t('readmission.nextAct')}:</Text>
        {acts.length === 0 && <Text>{t('tasks.none')}</Text>}
        {acts.map((name) => (
          <ActButton key={name} kind={kind} record={record} act={kind.acts[name]} look={{ size: 'sm' }} />
        ))}
      </Group>
    </Stack>
  );
}
