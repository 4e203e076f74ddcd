/** For the statement below only: every key is looked up in the index, whatever the planner believes of the table. */
export const settingsOfRetrieval = `
  set local plan_cache_mode = force_generic_plan;
  set local enable_seqscan = off; set local enable_bitmapscan = off;
  set local enable_hashjoin = off; set local enable_mergejoin = off
`;

/**
 * Who has keys in common with the plan, the likeliest first. $1 to $4 are the plan's keys, weights, and the years between
 * which each is read; $5 how many words the name has; $6 and $7 from when to when the birth was, 0 where it is not known;
 * $8 how many rows of one key are read, and $9 how many records are wanted.
 */
export const retrieval = `
  select rec
    from (select k.rec,
                 sum(q.weight) * 2.0 / ($5::int + least(min(k.n), $5::int + 2))
                   * case when $7::int = 0 or min(k.yob) = 0 then 1.0
                          when min(k.yob) between $6::int - 1 and $7::int + 1 then 1.35
                          when min(k.yob) between $6::int - 2 and $7::int + 2 then 0.9
                          else 0.6 end as worth
            from unnest($1::bigint[], $2::real[], $3::int[], $4::int[]) as q (key, weight, low, high),
                 lateral (select rec, n, yob from match_keys
                           where match_keys.key = q.key and yob between q.low::smallint and q.high::smallint
                           limit $8) as k
           group by k.rec) as found
   order by worth desc, rec
   limit $9
`;
