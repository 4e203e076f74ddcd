import { useInsertionEffect } from 'react';

/** Rules that depend on what is shown. As a sheet of the document and not as an element: the policy allows no other. */
export function useSheet(rules: string): void {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules]);
}
