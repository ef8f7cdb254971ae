#!/bin/sh
# Measures every model and length, and writes verify/models/testdata/results.
# Goes on where it stopped: figures so far are in build/models.
set -eu
cd "$(dirname "$0")/../.."
tools/models/setup.sh
go build -o build/models/sparcgen ./cmd/sparcgen
go build -o build/models/attend ./verify/models/attend
python=build/models/venv/bin/python
for entry in "minilm 64" "minilm 128" "minilm 256" "dinov2 257"; do
	set -- $entry
	name=$1_n$2
	echo "== $name" >&2
	"$python" tools/models/evaluate.py "$1" "$2" "build/models/$name.json"
	if [ ! -f "build/models/budget_$name.json" ]; then
		"$python" tools/models/budget.py "$1" "$2" "build/models/budget_$name.json"
	fi
	"$python" tools/models/collect.py "verify/models/testdata/results/$name.json" "build/models/$name.json" "build/models/budget_$name.json"
done
