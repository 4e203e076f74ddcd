import { Alert, createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Contrast first: every shade that carries text is dark enough for it. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  fontFamily: 'system-ui, "DejaVu Sans", sans-serif',
  cursorType: 'pointer',
  defaultRadius: 'sm',
  // On their tinted grounds the colours themselves are too pale for words.
  components: { Alert: Alert.extend({ styles: { label: { color: 'var(--mantine-color-text)' } } }) },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b00020',
  },
  dark: {},
});
