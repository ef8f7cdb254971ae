#!/usr/bin/env bash
# Emits the presets whose Verilog is committed into DIR/<preset>.
# Usage: tools/rtl.sh DIR (after `make build`)
set -euo pipefail

dir=${1:?usage: tools/rtl.sh DIR}
for preset in paper balanced ecp5 ice40 tiny; do
  build/sparcgen emit --preset "$preset" --out "$dir/$preset"
done
