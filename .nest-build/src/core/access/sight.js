import { snake } from '../snake-naming.js';
import { placesOf } from './actor.js';
/** The column is this officer. */ export const me = {
    kind: 'self',
    roles: []
};
/** The column is a list of officers, and this one is among them. */ export const meAmong = {
    ...me,
    among: true
};
/** The column is an authority or an operation in which the officer holds one of these roles. */ export const whereIAm = (...roles)=>({
        kind: 'place',
        roles
    });
/** The column is the officer's country, and they hold one of these roles. */ export const myCountryAs = (...roles)=>({
        kind: 'country',
        roles
    });
/** The column lists countries, the officer's is one of them, and they hold one of these roles. */ export const myCountryAmongAs = (...roles)=>({
        kind: 'country',
        roles,
        among: true
    });
export function defineSight() {
    return (table, reasons)=>({
            table,
            reasons
        });
}
export const all = (conditions)=>({
        text: conditions.map(({ text })=>`(${text})`).join(' and ') || 'true',
        parameters: Object.assign({}, ...conditions.map(({ parameters })=>parameters))
    });
/** The first wall: every reason as one condition, for finding and locking a single row. */ export function visibleTo(sight, actor) {
    if (actor.kind === 'clock') return {
        text: 'true',
        parameters: {}
    };
    const branches = branchesOf(sight, actor);
    const text = branches.map((branch)=>`(${branch.open} and ${branch.test})`).join(' or ');
    return {
        text,
        parameters: Object.assign({}, ...branches.map(({ parameters })=>parameters))
    };
}
export function branchesOf(sight, officer) {
    const named = branch('named', 'named_readers', meAmong, [
        officer.id
    ], `row.named_readers <> '{}'`);
    const others = Object.entries(sight.reasons).flatMap(([code, { column, is, and = 'true' }])=>{
        const values = valuesOf(is, officer);
        return values.length === 0 ? [] : [
            branch(code, snake(column), is, values, `not row.restricted and (${and})`)
        ];
    });
    return [
        named,
        ...others
    ];
}
function branch(code, column, { kind, among }, values, open) {
    const type = kind === 'country' ? 'text' : 'uuid';
    const parameter = `because_${code}`;
    const one = values.length === 1;
    const test = among ? `row.${column} && :${parameter}::${type}[]` : one ? `row.${column} = :${parameter}::${type}` : `row.${column} = any(:${parameter}::${type}[])`;
    const parameters = {
        [parameter]: one && !among ? values[0] : values
    };
    return {
        text: `${open} and ${test}`,
        open,
        test,
        parameters,
        ...!one && !among && {
            each: {
                column,
                parameter
            }
        }
    };
}
export function valuesOf({ kind, roles }, officer) {
    if (kind === 'self') return [
        officer.id
    ];
    if (kind === 'place') return placesOf(officer, roles);
    return roles.length === 0 || officer.held.some(({ role })=>roles.includes(role)) ? [
        officer.country
    ] : [];
}

//# sourceMappingURL=sight.js.map