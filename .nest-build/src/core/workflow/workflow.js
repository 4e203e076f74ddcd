import { theClock } from './rules.js';
export function defineWorkflow() {
    return (workflow)=>{
        assertSound(workflow);
        return workflow;
    };
}
/** Why this attempt must be refused, or undefined where it may go ahead. The one place that decides. */ export function objection(workflow, action, attempt) {
    const { from, by, when = [] } = workflow.actions[action];
    if (!by.some((may)=>may(attempt))) return 'not_permitted';
    if (!from.some((state)=>state === attempt.subject.state)) return 'wrong_state';
    return when.find((guard)=>!guard.holds(attempt))?.otherwise;
}
/** What this actor could do now: sent with every case, so that no client repeats the rules. */ export function availableActions(workflow, attempt) {
    return actionsOf(workflow).filter((action)=>!objection(workflow, action, attempt));
}
export function enter(workflow, subject, state, now) {
    const { due } = workflow.states[state];
    subject.state = state;
    subject.dueAt = due?.(now, subject) ?? null;
}
export function statesOf(workflow) {
    return Object.keys(workflow.states);
}
export function actionsOf(workflow) {
    return Object.keys(workflow.actions);
}
/** The actions that carry no content: one generic route serves them all. */ export function plainActionsOf(workflow) {
    return actionsOf(workflow).filter((action)=>!workflow.actions[action].form);
}
/** Types catch misspelt names. This catches what they cannot: islands, and deadlines that would never act. */ function assertSound(workflow) {
    const insist = (sound, complaint)=>{
        if (!sound) throw new Error(`${workflow.name}: ${complaint}`);
    };
    const reached = new Set([
        workflow.initial
    ]);
    for (const state of reached){
        for (const action of actionsOf(workflow)){
            const { from, to } = workflow.actions[action];
            if (to && from.includes(state)) reached.add(to);
        }
    }
    for (const state of statesOf(workflow)){
        const { due, overdue } = workflow.states[state];
        insist(reached.has(state), `nothing leads to "${state}"`);
        insist(due === undefined === (overdue === undefined), `"${state}" has half a deadline`);
        if (overdue === undefined) continue;
        const { from, by, when, to } = workflow.actions[overdue];
        insist(from.includes(state), `"${overdue}" cannot leave "${state}"`);
        insist(by.includes(theClock), `"${overdue}" is not open to the clock`);
        insist(when === undefined, `a guard on "${overdue}" could hold up the deadline of "${state}" for ever`);
        insist(to !== undefined, `"${overdue}" leads nowhere, so "${state}" would be overdue for ever`);
    }
}

//# sourceMappingURL=workflow.js.map