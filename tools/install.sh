#!/usr/bin/env bash
# Installs the tools the tests need and does nothing when all are present.
# Works as root, or as a user who may use sudo. Debian and Ubuntu (apt).
set -euo pipefail

# Each tool is in the package of its own name; those of sparcgen flow are not.
missing=()
for tool in verilator yosys iverilog z3 g++ make nextpnr-ice40; do
  command -v "$tool" >/dev/null 2>&1 || missing+=("$tool")
done
command -v icepack >/dev/null 2>&1 || missing+=(fpga-icestorm)
command -v sta >/dev/null 2>&1 || missing+=(opensta)
[ -e /usr/share/qflow/tech/osu018/osu018_stdcells.lib ] || missing+=(qflow-tech-osu018)
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

echo "== missing tools: ${missing[*]}; installing them with apt"
if ! command -v apt-get >/dev/null 2>&1; then
  echo "there is no apt-get here: install ${missing[*]} by hand and run again" >&2
  exit 1
fi
as_root=(env DEBIAN_FRONTEND=noninteractive)
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "not root and no sudo: as root, run: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo "${as_root[@]}")
fi
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
echo "== installed: ${missing[*]}"
