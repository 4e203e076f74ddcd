import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind } from '../../kinds/kinds';
import { useMay } from '../../session/me';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { OpenButton } from './Buttons';
import { ChecklistPart } from './ChecklistPart';
import { Part } from './Part';
import { nameIn, personName, usePersons, wordy, type Checklist, type Hold, type Page } from './parts';

type Detention = components['schemas']['DetentionView'];

/** What stands in the way, what is asked of each person, and who is detained: before anything else. */
export function SafeguardsStep({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { data: persons } = usePersons(record.id);
  const query = { readmissionId: record.id, limit: 100 };
  const checks = useAnswer<Page<Checklist>>('/readmission-checks', query, may('readmission_check.read'));
  const without = persons?.filter(({ id }) => !checks.data?.items.some(({ personId }) => personId === id)) ?? [];
  const open = useKind('readmission_check').open;
  return (
    <Stack>
      <Holds readmissionId={record.id} />
      {persons?.length === 0 && <Text>{t('readmission.nobody')}</Text>}
      {checks.data?.items.map((check) => (
        <ChecklistPart key={check.id} check={check} name={nameIn(persons, check.personId)} />
      ))}
      {checks.data &&
        without.map((person) => (
          <Part
            key={person.id}
            title={personName(person)}
            beside={
              may(open?.allow) && (
                <OpenButton
                  label={t('readmission.beginChecklist')}
                  address="/readmission-checks"
                  fields={open?.fields ?? []}
                  fixed={{ readmissionId: record.id, personId: person.id }}
                />
              )
            }
          >
            <Text>{t('readmission.noChecklist')}</Text>
          </Part>
        ))}
      {may('detention.read') && <Detentions readmissionId={record.id} />}
    </Stack>
  );
}

function Holds({ readmissionId }: { readonly readmissionId: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind('readmission_hold');
  const { data } = useAnswer<Page<Hold>>('/readmission-holds', { readmissionId, limit: 100 });
  const fields = (kind.open?.fields ?? []).map((field) => wordy(field, kind, ['HoldFlag']));
  return (
    <Part
      title={spell.list(kind)}
      beside={
        <OpenButton
          label={t('readmission.setHold')}
          about={kind.open?.about}
          address={kind.path}
          fields={fields.filter(({ name }) => name !== 'reference')}
          fixed={{ readmissionId }}
        />
      }
    >
      {data?.items.length === 0 && <Text>{t('readmission.noHold')}</Text>}
      <List size="sm">
        {data?.items.map(({ id, flag, state }) => (
          <List.Item key={id}>
            <Anchor inherit component={Link} to={`/record/readmission_hold/${id}`}>
              {spell.meant(flag, kind.codes.HoldFlag)}
            </Anchor>
            : {spell.code(state)}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}

function Detentions({ readmissionId }: { readonly readmissionId: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const may = useMay();
  const kind = useKind('detention');
  const { data } = useAnswer<Page<Detention>>('/detentions', { readmissionId, limit: 100 });
  return (
    <Part
      title={spell.list(kind)}
      beside={
        may(kind.open?.allow) && (
          <OpenButton
            label={t('list.openNew', { kind: spell.kind('detention') })}
            about={kind.open?.about}
            address={kind.path}
            fields={kind.open?.fields ?? []}
            fixed={{ readmissionId }}
          />
        )
      }
    >
      {data?.items.length === 0 && <Text>{t('readmission.notDetained')}</Text>}
      <List size="sm">
        {data?.items.map(({ id, place, state, reviewAt, releasedAt }) => (
          <List.Item key={id}>
            <Anchor inherit component={Link} to={`/record/detention/${id}`}>
              {place}
            </Anchor>
            : {spell.code(state)}
            {!releasedAt && `. ${t('readmission.review', { when: times.moment(reviewAt) })}`}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
