// One open connection to a server on this machine.

import { Agent, get } from "node:http";

export class Connection {
  constructor(port) {
    this.port = port;
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 });
  }

  /** The text at a path, or nothing where there is none (yet). */
  get(path) {
    return new Promise((resolve) => {
      const request = get({ host: "127.0.0.1", port: this.port, path, agent: this.agent }, (answer) => {
        const parts = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("error", () => resolve(""));
        answer.on("end", () => resolve(answer.statusCode === 200 ? Buffer.concat(parts).toString("utf8") : ""));
      });
      // A server that starts, or closes an idle connection, is asked again.
      request.on("error", () => resolve(""));
    });
  }

  /**
   * Opens an event stream, and waits for its first event. `next()` is the one after it: what a browser
   * that shows the page is told of an edit.
   */
  async events(path) {
    const stream = await new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port: this.port, path }, resolve).on("error", reject);
    });
    stream.setEncoding("utf8");
    const waiting = [];
    const come = [];
    let text = "";
    stream.on("data", (part) => {
      text += part;
      const blocks = text.split("\n\n");
      text = blocks.pop();
      // Comments keep a stream alive and say nothing.
      for (const block of blocks.filter((block) => /^data:/m.test(block))) {
        const resolve = waiting.shift();
        if (resolve) resolve(block);
        else come.push(block);
      }
    });
    const next = () => (come.length > 0 ? come.shift() : new Promise((resolve) => waiting.push(resolve)));
    await next();
    return { next, close: () => stream.destroy() };
  }

  close() {
    this.agent.destroy();
  }
}
