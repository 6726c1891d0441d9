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

  close() {
    this.agent.destroy();
  }
}
