export const minutes = (n)=>n * 60_000;
export const hours = (n)=>minutes(60 * n);
export const days = (n)=>hours(24 * n);
export const later = (moment, milliseconds)=>new Date(moment.getTime() + milliseconds);
/** The clock runs day and night. */ export const within = (milliseconds)=>(entered)=>later(entered, milliseconds);

//# sourceMappingURL=deadline.js.map