import { Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { filledFrom } from '../../forms/filled';
import { Facts } from '../../records/Facts';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import type { Row } from '../../words/title';
import type { Extra } from '../extras';
import { ActButton } from './Buttons';
import { Part } from './Part';
import { personName, usePersons } from './parts';

/** Whom it is about: everything that the agreements list of them. */
export function PersonsStep({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const { data, error } = usePersons(record.id);
  const put = kind.acts.put_person;
  const may = (act: string) => record.actions?.includes(act);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const fields = put?.fields ?? [];
  return (
    <Stack>
      {may('put_person') && (
        <ActButton
          kind={kind}
          record={record}
          act={put}
          label={t('readmission.addPerson')}
          look={{ w: 'fit-content' }}
        />
      )}
      {data.length === 0 && <Text>{t('readmission.nobody')}</Text>}
      {data.map((person) => (
        <Part
          key={person.id}
          title={personName(person)}
          beside={
            <>
              {may('put_person') && (
                <ActButton
                  kind={kind}
                  record={record}
                  act={put}
                  label={t('record.edit')}
                  initial={filledFrom(fields, person as unknown as Row)}
                  fixed={{ personId: person.id }}
                />
              )}
              {may('remove_person') && (
                <ActButton
                  kind={kind}
                  record={record}
                  act={kind.acts.remove_person}
                  label={t('form.remove')}
                  fixed={{ personId: person.id }}
                />
              )}
            </>
          }
        >
          <Facts fields={fields} row={person as unknown as Row} />
        </Part>
      ))}
    </Stack>
  );
}
