import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { workflows } from './support/workflows.js';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file !== 'metadata.ts',
);
const text = (file: string) => readFileSync(join(src, file), 'utf8');

const imports = files.flatMap((file) =>
  [...text(file).matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'/gm)].map(([, type, to = '']) => ({
    file,
    type: Boolean(type),
    to: to.startsWith('.') ? relative(src, resolve(src, dirname(file), to)).replace(/\.js$/, '') : to,
  })),
);
type Edge = (typeof imports)[number];

const offenders = (rule: (edge: Edge) => boolean) => imports.filter(rule).map(({ file, to }) => `${file} -> ${to}`);
const feature = (file: string) => file.split('/')[0];
const isCore = (file: string) => feature(file) === 'core';
const isOurs = (to: string) => files.includes(`${to}.ts`);
const INFRASTRUCTURE = ['core', 'installation', 'local-database', 'matching-engine'];
const inFeature = (file: string) => file.includes('/') && !INFRASTRUCTURE.includes(feature(file) ?? '');

describe('the layers', () => {
  it('core knows no feature', () => {
    expect(offenders(({ file, to }) => isCore(file) && isOurs(to) && inFeature(to))).toEqual([]);
  });

  it('a feature meets another only through its module, reader, desk, registry, entity and code lists', () => {
    const foreign = ({ file, to }: Edge) =>
      inFeature(file) && isOurs(to) && inFeature(to) && feature(file) !== feature(to);
    const pure =
      /\.(module|reader|desk|registry|entity|codes)$|^matching-engine\/|^legal-bases\/powers$|^legal-register\/(snapshot|standing)$|^readmission-agreements\/(profile|silence|coverage)$|^clocks\/(clock|clock\.dto|clock\.rules|clock\.view|counting|holidays|stored-clock)$/;
    expect(offenders((edge) => foreign(edge) && !pure.test(edge.to))).toEqual([]);
  });

  it('the engine that compares is pure: it knows nothing of what it is used for', () => {
    const engine = ({ file }: Edge) => feature(file) === 'matching-engine';
    expect(
      offenders(
        (edge) =>
          engine(edge) && isOurs(edge.to) && !/^matching-engine\/|^core\/handling\/written-alike$/.test(edge.to),
      ),
    ).toEqual([]);
    expect(offenders((edge) => engine(edge) && /^(@nestjs|typeorm|pg$|node:)/.test(edge.to))).toEqual([]);
  });

  it('every form and view has a name of its own: the description of the API knows them by nothing else', () => {
    const names = files.flatMap((file) =>
      [...text(file).matchAll(/^(?:export )?(?:abstract )?class (\w+(?:Dto|View))\b/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('every workflow is among those that are tried out for whom they await', () => {
    const laws = files.filter((file) => !file.endsWith('.spec.ts'));
    const names = laws.flatMap((file) =>
      [...text(file).matchAll(/ defineWorkflow<.*\n {2}name: '(\w+)'/g)].map(([, name = '']) => name),
    );
    expect(names.filter((name) => !workflows.has(name))).toEqual([]);
  });

  it('SQL and TypeORM live in entities, stores and readers', () => {
    const may = /(\.(entity|store|reader)|^database|^app\.module)\.ts$/;
    expect(
      offenders(({ file, to, type }) => to.includes('typeorm') && !type && inFeature(file) && !may.test(file)),
    ).toEqual([]);
    const sql = files.filter(
      (file) => inFeature(file) && !may.test(file) && !file.endsWith('.spec.ts') && /\.query[<(]/.test(text(file)),
    );
    expect(sql).toEqual([]);
  });

  it('workflows, rules and policies are pure', () => {
    const pure = /\.(workflow|rules|desks|policy)\.ts$/;
    const harmless =
      /^core\/(local-time|workflow\/(workflow|rules|deadline|desks|sharing|climbing|alarms)|access\/(sight|actor|permissions\/groups)|handling\/leaving|exchange\/(sides|between-states))$|^clocks\/clock$|\.(rules|codes|desks|workflow|policy)$/;
    expect(offenders(({ file, to, type }) => pure.test(file) && !type && !harmless.test(to))).toEqual([]);
    expect(files.filter((file) => pure.test(file) && /\bawait\b|\basync\b/.test(text(file)))).toEqual([]);
  });

  it('controllers reach no further than their services and forms', () => {
    const deeper = /\.(store|entity|policy|workflow|reader)$/;
    expect(offenders(({ file, to, type }) => file.endsWith('.controller.ts') && !type && deeper.test(to))).toEqual([]);
  });

  it('only the entry points read the environment, and only the clock reads the time', () => {
    const reads = (what: RegExp) => files.filter((file) => !file.endsWith('.spec.ts') && what.test(text(file))).sort();
    expect(reads(/process\.env\b/)).toEqual(['main.ts', 'migrate.ts', 'openapi.ts', 'worker.ts']);
    expect(reads(/new Date\(\)|Date\.now\(\)/)).toEqual(['core/clock.ts']);
  });

  it('every problem code stands in one group', () => {
    const codes = files
      .filter((file) => /^core\/problems\/(?!refusals)/.test(file))
      .flatMap((file) => [...text(file).matchAll(/^ {2}(\w+): \[/gm)].map(([, code]) => code));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('every migration is listed', () => {
    const listed = readFileSync(join(root, 'migrations/index.ts'), 'utf8');
    const migrations = readdirSync(join(root, 'migrations')).filter((file) => /^\d{13}-.*\.ts$/.test(file));
    expect(migrations.filter((file) => !listed.includes(`./${file.replace(/\.ts$/, '.js')}`))).toEqual([]);
  });
});
