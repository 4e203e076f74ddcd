import { address, Desk } from './support/desk.js';

const policyOf = (answer: Response): Record<string, string[]> =>
  Object.fromEntries(
    (answer.headers.get('content-security-policy') ?? '').split(/; ?/).map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

describe('the client, as it is delivered', () => {
  it('runs scripts from files alone, and applies styles from files or with the nonce of the page alone', async () => {
    const pages = await Promise.all(['/app/', '/app/list/request'].map((path) => fetch(`${address}${path}`)));
    const nonces = new Set<string>();
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy).toMatchObject({
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'object-src': ["'none'"],
        'frame-ancestors': ["'none'"],
      });
      const [own, nonce = ''] = policy['style-src'] ?? [];
      expect(own).toBe("'self'");
      expect(policy['style-src']).toHaveLength(2);
      expect(nonce).toMatch(/^'nonce-[\w-]{20,}'$/);
      expect(await page.text()).toContain(`nonce="${nonce.slice("'nonce-".length, -1)}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('does not apply a style that somebody has brought into the page', async () => {
    const desk = await Desk.open();
    const title = desk.page.getByRole('heading', { level: 1 });
    await title.waitFor();
    await desk.page.evaluate(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { display: none }' }))`,
    );
    expect(await title.isVisible()).toBe(true);
    expect(desk.wrong.join()).toMatch(/Content Security Policy/);
    await desk.close();
  });

  it('can be installed: its manifest has a name, a beginning in the field, and icons that are there', async () => {
    const desk = await Desk.open();
    await desk.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const browser = await desk.page.context().newCDPSession(desk.page);
    const { data, errors } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as {
      start_url: string;
      display: string;
      icons: { src: string; sizes: string; type: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({ name: 'Seecase', start_url: '/app/field', scope: '/app/', display: 'standalone' });
    for (const { src, type, sizes } of manifest.icons) {
      const icon = await fetch(`${address}${src}`);
      expect([src, icon.status, icon.headers.get('content-type')]).toEqual([src, 200, type]);
      if (type !== 'image/png') continue;
      const head = Buffer.from(await icon.arrayBuffer());
      expect(`${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable']));
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    // A browser of tests is a private one, and says so.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await desk.close();
  });
});
