/** By code: the status, the sentence an officer reads, and the rule or article it rests on. */
export type Refusals = Readonly<Record<string, readonly [status: number, title: string, article?: string]>>;
