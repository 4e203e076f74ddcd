// Not every registry serves the optional packages of every platform (a mirror may leave out macOS or Windows binaries).
// `npm install` then leaves them out of package-lock.json, and `npm ci` refuses the lockfile as incomplete.
// This adds an entry for each one that is missing, bound to its own platform, so that it is skipped everywhere else.
// Run it after every change of dependencies: `npm run lockfile`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const platforms = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];

const resolves = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
};

const platformOf = (name) =>
  platforms.find((os) => name.includes(os)) ??
  (/win(?=-|32|64)/.test(name) ? 'win32' : name.includes('wasm') ? 'none' : undefined);

let added = 0;
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (resolves(path, name)) continue;
    const os = platformOf(name);
    if (os === 'linux' && !/arm|ppc|s390|riscv|loong|mips|musl|ia32/.test(name))
      throw new Error(`${name} ${version} is wanted here and not served`);
    if (!os) throw new Error(`cannot tell the platform of ${name}`);
    const entry = { version: version.replace(/^[^\d]*/, ''), optional: true, os: [os] };
    const cpu = /(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el)/.exec(name.replace('aarch64', 'arm64'))?.[1];
    if (cpu) entry.cpu = [cpu];
    lock.packages[`node_modules/${name}`] = entry;
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} lockfile entries added`);
