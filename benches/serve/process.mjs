// A running server: how it is started, when it is at rest, what it needed.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "./connection.mjs";

/** After this, whatever has not come will not come. */
const PATIENCE = 600_000;

export class Process {
  /** Starts a server and waits for its first page. */
  static async start(server) {
    const [program, ...args] = server.command;
    const begin = performance.now();
    const child = spawn(program, args, { cwd: server.dir, stdio: ["ignore", "pipe", "pipe"] });
    const self = new Process(child, new Connection(server.port));
    while (!(await self.connection.get(server.page))) {
      if (child.exitCode !== null || performance.now() - begin > PATIENCE) {
        await self.stop();
        throw new Error(`${server.name} does not start:\n${self.said}`);
      }
      await pause(5);
    }
    self.cold = performance.now() - begin;
    return self;
  }

  constructor(child, connection) {
    this.child = child;
    this.connection = connection;
    this.said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (bytes) => (this.said = (this.said + bytes).slice(-4000)));
    }
    this.ended = new Promise((resolve) => child.once("exit", resolve));
    // Also when the measuring is broken off, no server is left behind.
    this.atExit = () => child.kill("SIGTERM");
    process.once("exit", this.atExit);
  }

  /** Asks until an answer fits, and returns what fitted. */
  async until(ask) {
    const begin = performance.now();
    for (;;) {
      const found = await ask(this.connection);
      if (found) return found;
      if (this.child.exitCode !== null || performance.now() - begin > PATIENCE) {
        throw new Error(`an edit was never served:\n${this.said}`);
      }
      await pause(1);
    }
  }

  /** Waits until the server has used no processor time for a while. */
  async quiet() {
    let [before, since] = [this.ticks(), performance.now()];
    while (performance.now() - since < 250) {
      await pause(25);
      const now = this.ticks();
      // One tick is what a server that watches by looking may use.
      if (now > before + 1) [before, since] = [now, performance.now()];
    }
  }

  /** Processor time so far, in ticks of 10 ms. */
  ticks() {
    const stat = readFileSync(`/proc/${this.child.pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[11]) + Number(fields[12]);
  }

  /** The most memory it ever had, in MiB. */
  peak() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024;
  }

  async stop() {
    this.connection.close();
    if (this.child.exitCode === null) this.child.kill("SIGTERM");
    await this.ended;
    process.off("exit", this.atExit);
  }
}
