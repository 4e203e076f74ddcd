const NAMED = {
    rule: 'named',
    because: 'the record was opened to them by name'
};
/** Answers "who may read this, and why" from the same reasons that decide it. */ export async function readersOf(em, sight, row) {
    const found = row.namedReaders.map((officerId)=>({
            officerId,
            ...NAMED
        }));
    if (row.restricted) return found;
    for (const [rule, { because, column, is, and }] of Object.entries(sight.reasons)){
        if (and !== undefined && !await holds(em, sight.table, row.id, and)) continue;
        for (const officerId of (await officersBy(em, is, [
            row[column]
        ].flat()))){
            found.push({
                officerId,
                rule,
                because
            });
        }
    }
    return found;
}
async function holds(em, table, id, condition) {
    const rows = await em.query(`select 1 from ${table} row where row.id = $1 and (${condition})`, [
        id
    ]);
    return rows.length > 0;
}
async function officersBy(em, { kind, roles }, values) {
    const known = values.filter((value)=>value !== null);
    if (kind === 'self') return known;
    const rows = await em.query(`select distinct officer_id as id from app.held_now
     where ${kind === 'place' ? 'place_id = any($1::uuid[])' : 'country = any($1::text[])'}
       and ($2::text[] = '{}' or role = any($2::text[]))`, [
        known,
        roles
    ]);
    return rows.map(({ id })=>id);
}

//# sourceMappingURL=readers.js.map