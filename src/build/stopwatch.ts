/** Seconds, processor time and peak memory, stage by stage. */

export interface StageTiming {
  readonly name: string;
  readonly seconds: number;
  /** User and system time of all threads of this process. */
  readonly cpuSeconds: number;
  /** Highest resident memory of this process up to the stage's end. */
  readonly peakMegabytes: number;
}

export class Stopwatch {
  readonly #began = performance.now();
  readonly stages: StageTiming[] = [];
  #current: { name: string; wall: number; cpu: NodeJS.CpuUsage } | undefined;

  /** Ends the stage at hand and begins the next. */
  begin(name: string): void {
    this.end();
    this.#current = { name, wall: performance.now(), cpu: process.cpuUsage() };
  }

  end(): void {
    if (!this.#current) return;
    const { name, wall, cpu } = this.#current;
    const used = process.cpuUsage(cpu);
    this.stages.push({
      name,
      seconds: (performance.now() - wall) / 1000,
      cpuSeconds: (used.user + used.system) / 1e6,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    });
    this.#current = undefined;
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }
}
