#!/usr/bin/env bash
# The long run: every unit against its golden model on the native simulator,
# Verilator and Icarus, in every preset and at lanes 1, 2, 3, 8, 24, 48 and 64,
# with real heads, with stalls and without. Icarus is too slow for the large
# presets (paper, balanced, ecp5): there it plays a few vectors and no heads.
#
# Usage: tools/verify_all.sh (after `make build`). What passed is not repeated
# when the run is started again with the same program: remove build/verify-all
# to start anew. Heads of more than 64 tokens are skipped, and counted so, where
# the configuration has no room for them. VECTORS=N (default 1000), ENGINES, PRESETS and LANES make the
# run smaller. The exit code is 1 when anything differs.
set -uo pipefail

program=build/sparcgen
vectors=${VECTORS:-1000}
engines=${ENGINES:-native verilator icarus}
presets=${PRESETS:-paper balanced ecp5 ice40 tiny}
lanes=${LANES:-1 2 3 8 24 48 64}
dir=build/verify-all/$(sha256sum "$program" | cut -c1-16)-$vectors
mkdir -p "$dir"
cp "$program" "$dir/sparcgen" # a new build in the meantime is another run
program=$dir/sparcgen

tensors=()
for file in verify/testdata/qkv/*.npz; do tensors+=(--tensors "$file"); done

configs=()
for preset in $presets; do configs+=("--preset $preset"); done
for n in $lanes; do configs+=("--preset tiny --tokens 64 --columns-max 16 --clusters-max 64 --lanes $n --exp-lanes $n --div-lanes $n"); done

steps=()
for engine in $engines; do
  for config in "${configs[@]}"; do
    for stalls in "" " --stalls"; do steps+=("$config --engine $engine$stalls"); done
  done
done

failed=0 done=0 seconds=0 earlier=0
for step in "${steps[@]}"; do
  done=$((done + 1))
  key=$dir/$(echo "$step" | tr -d -- '-' | tr -s ' ' '_')
  if [ -f "$key.passed" ]; then
    took=$(cat "$key.passed")
    earlier=$((earlier + took))
    echo "[$done/${#steps[@]}] $step: passed earlier, $took s"
    continue
  fi
  start=$SECONDS
  count=$vectors inputs=("${tensors[@]}")
  case $step in
  *"preset paper"*icarus* | *"preset balanced"*icarus* | *"preset ecp5"*icarus*)
    count=8 inputs=() # Icarus manages some hundred cycles a second of these: a few vectors, no heads
    ;;
  esac
  # shellcheck disable=SC2086 # a step is a list of flags
  if "$program" verify $step --vectors "$count" "${inputs[@]}" >"$key.log" 2>"$key.err"; then
    took=$((SECONDS - start))
    echo "$took" >"$key.passed"
    echo "[$done/${#steps[@]}] $step: passed, $took s, $(grep -c ' equal$' "$key.log") units, $(grep -c skipped: "$key.log") heads skipped"
  else
    took=$((SECONDS - start))
    failed=$((failed + 1))
    echo "[$done/${#steps[@]}] $step: FAILED, $took s; $key.log"
    grep -A8 -e mismatches "$key.log" | head -20
    tail -3 "$key.err"
  fi
  seconds=$((seconds + took))
done
echo "verify-all: $failed of ${#steps[@]} steps failed; $seconds s now, $earlier s earlier, $((seconds + earlier)) s in all"
[ "$failed" -eq 0 ]
