#!/usr/bin/env bash
# Long test of sparc_axi and the buses of hdl/bus against cocotbext-axi, on Icarus:
# docs/cocotb.md. Usage: tools/cocotb.sh [options of tb/cocotb/run.py]
#   tools/cocotb.sh --seed 7 --n 40
#   tools/cocotb.sh --only mover --no-faults
# Needs Python 3.9 to 3.13; installs the packages of tb/cocotb/requirements.txt into
# build/cocotb/venv.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=build/cocotb/venv
stamp=$venv/.installed
if ! cmp -s tb/cocotb/requirements.txt "$stamp"; then
  if ! python3 -c 'import sys; sys.exit(not (3, 9) <= sys.version_info[:2] <= (3, 13))'; then
    echo "python3 must be 3.9 to 3.13, for cocotb 1.9, with module venv (Debian: apt-get install python3-venv)" >&2
    exit 1
  fi
  echo "== Python packages into $venv" >&2
  rm -rf "$venv"
  mkdir -p build/cocotb
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement tb/cocotb/requirements.txt
  cp tb/cocotb/requirements.txt "$stamp"
fi

exec "$venv/bin/python" tb/cocotb/run.py "$@"
