#!/usr/bin/env bash
# Shows that the preview goes on where the system has no more watches to give.
#
# Run by hand, as it needs namespaces of its own (`unshare -Ur`), in which the limits are set to almost
# nothing. For each limit the program has to say so in plain words and show an edit all the same; so it has
# to with --poll. Ends with `N passed, N failed`.
#
#     cargo build && checks/inotify-limit.sh target/debug/handbill
set -euo pipefail

program=$(realpath "${1:-target/debug/handbill}")
if [ -z "${INSIDE:-}" ]; then exec env INSIDE=1 unshare -Ur "${BASH_SOURCE[0]}" "$program"; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# Starts a preview under limits and edits a page: $1 what is tried, $2 watches, $3 instances, $4 the words that
# have to be said, and what else is given to the program.
try() {
  local what=$1 watches=$2 instances=$3 words=$4
  shift 4
  echo "$watches" >/proc/sys/user/max_inotify_watches
  echo "$instances" >/proc/sys/user/max_inotify_instances
  rm -rf "$work/site"
  "$program" init "$work/site" >/dev/null
  "$program" serve --root "$work/site" --port 0 "$@" >"$work/said" 2>"$work/warned" &
  local preview=$! address='' n=0 took=none begun
  while [ -z "$address" ] && [ $((n += 1)) -lt 600 ]; do
    sleep 0.05
    address=$(grep -o 'http://[^/]*' "$work/said" | head -n 1 || true)
  done
  echo 'An edit that nobody tells of.' >>"$work/site/content/en/index.md"
  begun=$(date +%s%N)
  n=0
  while [ $((n += 1)) -lt 600 ]; do
    if curl -s "$address/main/en/" | grep -q 'An edit that nobody tells of'; then
      took=$((($(date +%s%N) - begun) / 1000000))
      break
    fi
    sleep 0.02
  done
  kill "$preview"
  wait "$preview" || true
  if [ "$took" != none ] && { [ -z "$words" ] || grep -q "$words" "$work/warned"; }; then
    passed=$((passed + 1))
    echo "ok: $what: the edit shows after $took ms"
    grep '^note' "$work/warned" || true
  else
    failed=$((failed + 1))
    echo "FAILED: $what: the edit shows after $took ms; it said:"
    cat "$work/warned"
  fi
}

try 'no watches at all' 0 128 'watches as many folders as it may'
try 'three watches' 3 128 'watches as many folders as it may'
try 'no watchers' 8192 0 'too many programs on this system watch files'
try 'polling that was asked for' 8192 128 'looking at all files again and again' --poll
try 'enough of everything' 8192 128 ''

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
