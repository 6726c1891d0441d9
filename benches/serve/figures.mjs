// From times to figures.

/** The value that a share of the times does not pass (nearest rank). */
export function percentile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** What a server came to. */
export function summary(name, running, times) {
  const kinds = Object.entries(times).filter(([, all]) => all.length > 0);
  return {
    name,
    cold: running.cold,
    peak: running.peak(),
    kinds: kinds.map(([kind, all]) => ({
      kind,
      n: all.length,
      p50: percentile(all, 0.5),
      p95: percentile(all, 0.95),
      max: Math.max(...all),
    })),
  };
}

/** All servers as a table for the terminal, times in milliseconds. */
export function table(results) {
  const lines = [row("server", "edit", "n", "p50", "p95", "max")];
  for (const { name, cold, peak, kinds } of results) {
    lines.push(row(name, "cold start", 1, cold.toFixed(0)), row("", "peak memory, MiB", "", peak.toFixed(0)));
    for (const { kind, n, p50, p95, max } of kinds) {
      lines.push(row("", kind, n, ...[p50, p95, max].map((time) => time.toFixed(1))));
    }
  }
  return lines.join("\n");
}

function row(name, kind, ...cells) {
  return `${name.padEnd(18)} ${kind.padEnd(17)}${cells.map((cell) => String(cell).padStart(10)).join("")}`;
}
