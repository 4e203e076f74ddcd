import { Anchor, Stack, Tabs } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../acts/Actions';
import { useKind } from '../kinds/kinds';
import { extrasOf } from '../desks/extras';
import { useMay } from '../session/me';
import { Waiting } from '../shell/Frame';
import { recordRoute } from '../shell/router';
import { useSpell } from '../words/spell';
import { Edit } from './Edit';
import { handlingOf } from './Handling';
import { Head } from './Head';
import { Links } from './Links';
import { PrintHead } from './PrintHead';
import { Readers } from './Readers';
import { useRecord } from './record';
import { Sections } from './Sections';
import { Timeline } from './Timeline';
import { referenceOf, shortId } from '../words/title';

/** Any record of any kind: what it is and where it stands, what may be done, and what there is to know of it. */
export function RecordPage(): ReactElement {
  const { kind: name, id } = recordRoute.useParams();
  return <Sheet key={id} name={name} id={id} />;
}

function Sheet({ name, id }: { readonly name: string; readonly id: string }): ReactElement {
  const { tab = 'record' } = recordRoute.useSearch();
  const { t } = useTranslation();
  const spell = useSpell();
  const navigate = useNavigate({ from: '/record/$kind/$id' });
  const kind = useKind(name);
  const record = useRecord(kind, id);
  const extras = extrasOf(name, useMay());
  const [editing, setEditing] = useState(false);
  return (
    <Stack gap="sm">
      <PrintHead
        about={spell.kind(name)}
        reference={referenceOf(record) ?? shortId(id)}
        handling={handlingOf(record)}
      />
      <Anchor className="screen-only" component={Link} to={`/list/${name}`} size="sm">
        {spell.list(kind)}
      </Anchor>
      <Head kind={kind} record={record} />
      {!editing && <Actions kind={kind} record={record} onEdit={() => setEditing(true)} />}
      {editing ? (
        <Edit kind={kind} record={record} onDone={() => setEditing(false)} />
      ) : (
        <Tabs
          value={tab}
          onChange={(next) => void navigate({ search: next ? { tab: next } : {}, replace: true })}
          keepMounted={false}
        >
          <Tabs.List className="screen-only">
            {(['record', 'timeline', 'links', 'sharing'] as const).map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`tabs.${one}`)}
              </Tabs.Tab>
            ))}
            {extras.map(({ tab: one }) => (
              <Tabs.Tab key={one} value={one}>
                {t(`tabs.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {extras.map(({ tab: one, page: Page }) => (
            <Tabs.Panel key={one} value={one} pt="sm">
              <Suspense fallback={<Waiting />}>
                <Page kind={kind} record={record} />
              </Suspense>
            </Tabs.Panel>
          ))}
          <Tabs.Panel value="record" pt="sm">
            <Sections kind={kind} record={record} />
          </Tabs.Panel>
          <Tabs.Panel value="timeline" pt="sm">
            <Timeline kind={kind} id={id} />
          </Tabs.Panel>
          <Tabs.Panel value="links" pt="sm">
            <Links kind={kind} record={record} />
          </Tabs.Panel>
          <Tabs.Panel value="sharing" pt="sm">
            <Readers kind={kind} id={id} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Stack>
  );
}
