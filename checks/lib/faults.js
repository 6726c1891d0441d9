// One assertion for a list of faults: all of them are printed, not only the first.

import assert from "node:assert/strict";

const MOST_SHOWN = 25;

export function none(faults, what) {
  const shown = faults.slice(0, MOST_SHOWN).map((fault) => `  ${fault}`);
  if (faults.length > MOST_SHOWN) shown.push(`  and ${faults.length - MOST_SHOWN} more`);
  assert.equal(faults.length, 0, `${what}: ${faults.length}\n${shown.join("\n")}`);
}
