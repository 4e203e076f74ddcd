import { Anchor, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState, type ReactElement } from 'react';
import { Actions } from '../acts/Actions';
import { firstOf } from '../desks/extras';
import { useKind } from '../kinds/kinds';
import { recordRoute } from '../shell/router';
import { useSpell } from '../words/spell';
import { Edit } from './Edit';
import { handlingOf } from './Handling';
import { Head } from './Head';
import { PrintHead } from './PrintHead';
import { RecordTabs } from './RecordTabs';
import { useRecord } from './record';
import { useTitle } from '../shell/title';
import { referenceOf, shortId, titleOf } from '../words/title';

/** Any record of any kind: what it is and where it stands, what may be done, and what there is to know of it. */
export function RecordPage(): ReactElement {
  const { kind: name, id } = recordRoute.useParams();
  return <Sheet key={id} name={name} id={id} />;
}

function Sheet({ name, id }: { readonly name: string; readonly id: string }): ReactElement {
  const { tab = 'record' } = recordRoute.useSearch();
  const spell = useSpell();
  const navigate = useNavigate({ from: '/record/$kind/$id' });
  const kind = useKind(name);
  const record = useRecord(kind, id);
  useTitle(titleOf(record) ?? spell.kind(name));
  const First = firstOf(name);
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
      {First && (
        <Suspense fallback={null}>
          <First kind={kind} record={record} />
        </Suspense>
      )}
      {!editing && <Actions kind={kind} record={record} onEdit={() => setEditing(true)} />}
      {editing ? (
        <Edit kind={kind} record={record} onDone={() => setEditing(false)} />
      ) : (
        <RecordTabs
          kind={kind}
          record={record}
          tab={tab}
          onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
        />
      )}
    </Stack>
  );
}
