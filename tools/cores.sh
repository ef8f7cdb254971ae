#!/usr/bin/env bash
# Installs the Verilog of PicoRV32 and VexRiscv that LiteX packs into build/cores, a
# virtual environment of Python, from PyPI. Does nothing when it is there.
set -euo pipefail

cd "$(dirname "$0")/.."
env=build/cores
if ls "$env"/lib/python3*/site-packages/pythondata_cpu_{picorv32,vexriscv}/verilog >/dev/null 2>&1; then
  exit 0
fi
if ! command -v python3 >/dev/null 2>&1; then
  echo "python3 is missing: as root, run: apt-get install python3 python3-venv" >&2
  exit 1
fi
python3 -m venv "$env"
"$env/bin/pip" --quiet install pythondata-cpu-picorv32==1.0.post218 pythondata-cpu-vexriscv==1.0.1.post407
