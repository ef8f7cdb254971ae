#!/usr/bin/env bash
# Runs the hand-written Verilog benches of tb/ on the committed Verilog of the
# tiny configuration, with Icarus. Each bench prints PASS or FAIL.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for bench in tb/*_tb.v; do
  top=$(basename "$bench" .v)
  iverilog -g2005 -s "$top" -o "$work/$top" rtl-out/tiny/*.v "$bench"
  result=$(vvp -n "$work/$top" | tail -n 1)
  echo "$top: $result"
  [[ $result == PASS* ]] || failed=1
done
exit $failed
