export const clockActor = {
    kind: 'clock',
    id: 'clock'
};
/** The authorities and operations in which this officer holds one of the roles; with none named, any role. */ export function placesOf(officer, roles = []) {
    const held = officer.held.filter(({ role })=>roles.length === 0 || roles.includes(role));
    return [
        ...new Set(held.map(({ placeId })=>placeId))
    ];
}
export function holds(officer, roles, placeId) {
    return officer.held.some((held)=>roles.includes(held.role) && (placeId === undefined || held.placeId === placeId));
}

//# sourceMappingURL=actor.js.map