/** What was sent of a form whose fields are all optional: what was left out stays as it is. */ export function defined(form) {
    return Object.fromEntries(Object.entries(form).filter(([, value])=>value !== undefined));
}

//# sourceMappingURL=defined.js.map