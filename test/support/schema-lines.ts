/** Everything that migrations make, a line for each thing, whatever the order in which it was made. */
export const SCHEMA_LINES = `
  with ours as (
    select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity from pg_class c
    where c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'app', 'readmission'))
      and c.relname not like 'migrations%'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
  select format('schema %s', nspname) as line from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema'
  union all
  select format('%s %s %s %s', relkind, relname, relrowsecurity, relforcerowsecurity) from ours where relkind in ('r', 'v', 'S')
  union all
  select format('column %s.%s %s %s %s', o.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      pg_get_expr(d.adbin, d.adrelid))
    from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where o.relkind in ('r', 'v')
  union all
  select format('constraint %s %s', o.relname, pg_get_constraintdef(k.oid)) from ours o join pg_constraint k on k.conrelid = o.oid
  union all
  select format('index %s', regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX \\S+ ON', 'INDEX ON'))
    from ours o join pg_index i on i.indrelid = o.oid
  union all
  select format('view %s %s', o.relname, pg_get_viewdef(o.oid)) from ours o where o.relkind = 'v'
  union all
  select format('trigger %s', pg_get_triggerdef(t.oid)) from ours o join pg_trigger t on t.tgrelid = o.oid and not t.tgisinternal
  union all
  select format('policy %s on %s %s %s %s %s', p.polname, o.relname, p.polcmd, p.polpermissive,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from ours o join pg_policy p on p.polrelid = o.oid
  union all
  select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p
    where p.pronamespace in (select oid from pg_namespace where nspname in ('public', 'app', 'readmission'))
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select format('grant %s', grant_line) from (
    select format('%s %s %s', o.relname, acl.grantee::regrole, acl.privilege_type)
      from ours o join pg_class c on c.oid = o.oid cross join aclexplode(c.relacl) acl where acl.grantee <> c.relowner
    union all
    select format('%s %s', p.oid::regprocedure, acl.grantee::regrole) from pg_proc p cross join aclexplode(p.proacl) acl
      where p.pronamespace in (select oid from pg_namespace where nspname = 'app') and acl.grantee <> 0 and acl.grantee <> p.proowner
  ) as grants (grant_line)
  order by 1`;
