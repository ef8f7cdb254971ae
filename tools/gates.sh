#!/usr/bin/env bash
# Prints docs/results/gates.md, the generic gates and the memory bits of sparc_core:
# tools/gates.sh PRESET... Minutes a preset, of the Verilog in rtl-out.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cat <<PAGE
# Gates and memory bits of sparc_core

\`\`\`sh
make gates PRESETS="$*"
\`\`\`

Gates are the simple cells of $(yosys -V | cut -d' ' -f1,2) after techmap, before any technology: AND, OR, XOR, NOT, MUX and flip-flops of
one bit each, multipliers among them taken apart. Memories stay memories and are counted in bits, of all instances.

| preset | gates | of them flip-flops | memory bits |
|---|---|---|---|
PAGE
for preset in "$@"; do
  cd "$root/rtl-out/$preset"
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
  files=$(tr '\n' ' ' < sparc_core.f)
  front="read_verilog $files; hierarchy -top sparc_core; proc; opt_clean; memory_dff; memory_collect; opt_clean"
  yosys -q -p "$front; write_json $out/mem.json; alumacc; maccmap -unmap; techmap -autoproc; opt -fast; simplemap; opt_clean; tee -q -o $out/stat.txt stat -top sparc_core" > /dev/null
  python3 - "$preset" "$out" <<'PY'
import json, re, sys
preset, out = sys.argv[1:]
modules = json.load(open(out + "/mem.json"))["modules"]

def bits(name):
    total = 0
    for cell in modules[name]["cells"].values():
        if cell["type"] == "$mem_v2":
            total += int(cell["parameters"]["SIZE"], 2) * int(cell["parameters"]["WIDTH"], 2)
        elif cell["type"] in modules:
            total += bits(cell["type"])
    return total

whole = open(out + "/stat.txt").read().split("design hierarchy")[-1]
cells = {k: int(v) for k, v in re.findall(r"(\$_\w+_)\s+(\d+)", whole)}
flops = sum(v for k, v in cells.items() if "DFF" in k)
print(f"| `{preset}` | {sum(cells.values()):,} | {flops:,} | {bits('sparc_core'):,} |")
PY
done
