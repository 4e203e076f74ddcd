import { Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind } from '../../kinds/kinds';
import { useMay } from '../../session/me';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import { OpenButton } from './Buttons';
import { Part } from './Part';
import { nameIn, usePersons, type Page } from './parts';

type TravelDocument = components['schemas']['TravelDocumentView'];

/** On what everybody travels, and the ways to come by a document. */
export function DocumentsPart({ readmissionId }: { readonly readmissionId: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const times = useTimes();
  const kind = useKind('travel_document');
  const { data: persons } = usePersons(readmissionId);
  const { data } = useAnswer<Page<TravelDocument>>('/travel-documents', { readmissionId, limit: 100 });
  const ask = { name: 'ask', address: kind.path, ...kind.open };
  // Not before it is known who they are: where it is one, nobody has to choose.
  const ways = persons ? [ask, ...(kind.ways ?? [])].filter(({ allow }) => may(allow)) : [];
  return (
    <Part
      title={spell.list(kind)}
      beside={ways.map(({ name, address, about, fields = [] }) => (
        <OpenButton
          key={name}
          label={t(`readmission.documents.${name as 'ask'}`, { defaultValue: spell.code(name) })}
          about={about}
          address={address}
          fields={fields}
          initial={{ alsoFor: [], ...(persons?.length === 1 && { personId: persons[0]?.id }) }}
          fixed={{ readmissionId }}
        />
      ))}
    >
      {data?.items.length === 0 && <Text>{t('readmission.noDocument')}</Text>}
      <List size="sm">
        {data?.items.map(({ id, type, personId, state, expiresOn }) => (
          <List.Item key={id}>
            <Anchor inherit component={Link} to={`/record/travel_document/${id}`}>
              {spell.code(type)}
            </Anchor>{' '}
            ({nameIn(persons, personId)}): {spell.code(state)}
            {expiresOn && ` · ${spell.field('expiresOn')} ${times.day(expiresOn)}`}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
