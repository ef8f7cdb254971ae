#!/usr/bin/env bash
# Lints every emitted module by itself (Verilator, all warnings, no waivers)
# and checks every top with Yosys. Usage: tools/lint.sh DIR, which holds
# emissions: DIR/<preset>.
set -euo pipefail

dir=${1:?usage: tools/lint.sh DIR}
for emission in "$dir"/*/; do
  emission=${emission%/}
  count=0
  for file in "$emission"/*.v; do
    verilator --lint-only -Wall -y "$emission" --top-module "$(basename "$file" .v)" "$file"
    count=$((count + 1))
  done
  for list in "$emission"/*.f; do
    top=$(basename "$list" .f)
    files=$(sed "s|^|$emission/|" "$list" | tr '\n' ' ')
    yosys -q -p "read_verilog $files; hierarchy -check -top $top; proc; check -assert"
  done
  echo "$emission: $count modules lint clean"
done
