import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { useTimes } from '../words/moments';

interface Head {
  readonly about: string;
  readonly reference?: string | undefined;
  readonly handling?: string | undefined;
}

/** What stands on paper and not on the screen: handling, reference, printed by and when. */
export function PrintHead({ about, reference, handling }: Head): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const me = useMe();
  const banner = [handling ?? t('print.internal'), about, reference].filter(Boolean).join(' · ');
  return (
    <div className="print-only print-head">
      {/* The first page says it in full; every page has it above its margin. */}
      <style>{`@page { @top-left { content: ${JSON.stringify(banner)}; font: 9pt sans-serif; } }`}</style>
      <strong>{handling ?? t('print.internal')}</strong> · {about} {reference && `· ${reference}`}
      <div>{t('print.by', { name: `${me.name}, ${me.authority}`, at: times.moment(new Date().toISOString()) })}</div>
    </div>
  );
}
