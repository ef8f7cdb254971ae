#!/usr/bin/env bash
# Parses the FuseSoC cores of the committed Verilog and of a project of sparcgen
# flow with FuseSoC, and runs their lint targets. FuseSoC comes from PyPI into
# build/fusesoc, a virtual environment of Python. Run after `make build`.
set -euo pipefail

cd "$(dirname "$0")/.."
env=build/fusesoc
if [ ! -x "$env/bin/fusesoc" ]; then
  python3 -m venv "$env"
  "$env/bin/pip" --quiet install 'fusesoc>=2.4,<2.5'
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check() { # DIR: every core there
  for core in "$1"/*.core; do
    name=$(sed -n 's/^name: //p' "$core")
    "$env/bin/fusesoc" --cores-root "$1" core-info "$name" > "$work/info"
    "$env/bin/fusesoc" --cores-root "$1" run --build-root "$work/build" --target lint "$name" > "$work/log" 2>&1 ||
      { cat "$work/log"; echo "$core: lint failed"; exit 1; }
    echo "$core: lint clean"
  done
}
for preset in "${@:-tiny ice40}"; do
  for p in $preset; do check "rtl-out/$p"; done
done
# A project without its results: the tools are not run.
build/sparcgen flow --preset tiny --unit prescore --target ice40-up5k --seeds 1 --out "$work/flow" > /dev/null
check "$work/flow/ice40-up5k/prescore"
