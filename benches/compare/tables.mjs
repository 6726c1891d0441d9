// Figures as tables in Markdown.

const seconds = (time) => (time < 10 ? time.toFixed(3) : time.toFixed(1));
const mebibytes = (peak) => (peak === undefined ? "–" : peak.toFixed(peak < 100 ? 1 : 0));
const ratio = (one, other) => (other ? `${(one / other).toFixed(2)} ×` : "–");
const micros = (wall, pages) => ((wall * 1e6) / pages).toFixed(0);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map((_, place) => (place === 0 ? "---" : "---:"))) + rows.map(line).join("");
}

/** The wall time of a program, and of the faster peer. */
const wallOf = (results, name) => results.find((result) => result.name === name)?.wall;
const fasterPeer = (results) => {
  const walls = results.filter(({ name }) => !["handbill", "floor"].includes(name)).map(({ wall }) => wall);
  return walls.length > 0 ? Math.min(...walls) : undefined;
};

/** Clean builds, one program a row. */
export function cleanTable(results) {
  const [peer, floor] = [fasterPeer(results), wallOf(results, "floor")];
  const head = ["program", "wall, s", "user, s", "sys, s", "peak, MiB", "HTML files", "files", "MB", "µs a page", "to the faster peer", "to the floor"];
  const rows = results.map(({ name, wall, user, system, peak, pages, files, bytes }) => [
    name, seconds(wall), seconds(user), seconds(system), mebibytes(peak), pages, files, (bytes / 1e6).toFixed(1), micros(wall, pages), ratio(wall, peer), ratio(wall, floor),
  ]);
  return table(head, rows);
}

/** Builds over what is there, one kind of change a row. */
export function rebuildTable(results) {
  const rows = results.map(({ kind, wall, user, system, peak, written }) => [kind, seconds(wall), seconds(user), seconds(system), mebibytes(peak), written]);
  return table(["changed", "wall, s", "user, s", "sys, s", "peak, MiB", "files written"], rows);
}

/** Clean builds of growing corpora, one size and program a row. */
export function scaleTable(results) {
  const rows = results.flatMap(({ pages, programs }) =>
    programs.map(({ name, wall, peak, pages: made }) => [pages, name, seconds(wall), micros(wall, made), mebibytes(peak), ratio(wall, wallOf(programs, "floor"))]),
  );
  return table(["pages", "program", "wall, s", "µs a page", "peak, MiB", "to the floor"], rows);
}
