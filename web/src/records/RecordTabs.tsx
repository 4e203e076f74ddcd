import { Tabs } from '@mantine/core';
import { Suspense, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { extrasOf } from '../desks/extras';
import type { Kind } from '../kinds/kinds';
import { useMay } from '../session/me';
import { Waiting } from '../shell/Waiting';
import { Audit } from './Audit';
import { Files } from './Files';
import { Links } from './Links';
import { Notes } from './Notes';
import { Readers } from './Readers';
import type { RecordRow } from './record';
import { Sections } from './Sections';
import { Tasks } from './Tasks';
import { Timeline } from './Timeline';

interface Shown {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

/** What there is to know of a record: the same for all kinds, and what some kinds have besides. */
export function RecordTabs({ kind, record, tab, onTab }: Shown): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { id } = record;
  const isCase = kind.states !== undefined;
  const pages = {
    record: <Sections kind={kind} record={record} />,
    tasks: isCase && <Tasks kind={kind} record={record} />,
    timeline: isCase && <Timeline kind={kind} id={id} />,
    links: <Links kind={kind} record={record} />,
    files: isCase && may('attachment.use') && <Files kind={kind} id={id} />,
    notes: isCase && 'otherCountry' in record && may('case_note.read') && <Notes kind={kind} id={id} />,
    sharing: isCase && <Readers kind={kind} id={id} />,
    audit: may('audit.read') && <Audit id={id} />,
  } as const satisfies Record<string, ReactNode>;
  const shown = Object.entries(pages).filter(([, page]) => page !== false) as [keyof typeof pages, ReactNode][];
  const extras = extrasOf(kind.name, may);
  return (
    <Tabs value={tab} onChange={(next) => onTab(next ?? 'record')} keepMounted={false}>
      <Tabs.List className="screen-only">
        {[...extras, ...shown.map(([name]) => ({ tab: name }))]
          .sort((one, other) => Number(other.tab === 'record') - Number(one.tab === 'record'))
          .map(({ tab: name }) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
      </Tabs.List>
      {shown.map(([name, page]) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          {page}
        </Tabs.Panel>
      ))}
      {extras.map(({ tab: name, page: Page }) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          <Suspense fallback={<Waiting />}>
            <Page kind={kind} record={record} />
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
