import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, speak, type Language } from '../i18n/languages';

/** Changes words only: what is being written stays. */
export function LanguageChoice(): ReactElement {
  const { t, i18n } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('frame.language')}
      value={i18n.language}
      onChange={({ currentTarget: { value } }) => void speak(value as Language)}
      data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
    />
  );
}
