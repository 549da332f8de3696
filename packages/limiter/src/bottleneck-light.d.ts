// The light build has no types of its own. This is the part that `waiting-line.ts` uses.
declare module "bottleneck/light.js" {
  export default class Bottleneck {
    constructor(options: { reservoir: number });
    schedule<T>(options: { priority: number }, job: () => Promise<T>): Promise<T>;
    incrementReservoir(by: number): Promise<number>;
    readonly _store: { yieldLoop: () => Promise<void> };
    readonly _submitLock: { schedule(task: () => Promise<unknown>): Promise<unknown> };
  }
}
