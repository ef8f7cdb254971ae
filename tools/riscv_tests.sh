#!/usr/bin/env bash
# Builds the public tests of RV32I and runs them on the processor of
# examples/rv32i: tools/riscv_tests.sh CHECKOUT [TEST...]
#
# CHECKOUT is a clone of riscv-tests (github.com/riscv-software-src/riscv-tests,
# with its submodule env); the tests are those of isa/rv32ui, all or the named
# ones, in the environment p. Each runs in the simulator (rvrun), and as an image
# under Icarus Verilog on the emitted core (examples/rv32i/testdata/bench.v). Fails
# when one fails. SUITE=rv32mi runs another folder of isa.
#
# Needs riscv64-unknown-elf-gcc (Debian: gcc-riscv64-unknown-elf) and iverilog;
# RISCV_PREFIX is another name before gcc.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
prefix=${RISCV_PREFIX:-riscv64-unknown-elf-}
suite=${SUITE:-rv32ui}

stop() {
	echo "riscv_tests: $1" >&2
	exit 2
}
[ $# -gt 0 ] || stop "name a clone of riscv-tests: tools/riscv_tests.sh CHECKOUT [TEST...]"
[ -d "$1/isa/$suite" ] || stop "$1 has no isa/$suite; it must be a clone of riscv-tests"
[ -f "$1/env/p/riscv_test.h" ] || stop "$1/env is empty; run: git -C $1 submodule update --init"
command -v "${prefix}gcc" >/dev/null || stop "${prefix}gcc is missing; as root, run: apt-get install gcc-riscv64-unknown-elf"
command -v iverilog >/dev/null || stop "iverilog is missing; as root, run: apt-get install iverilog"
isa=$(cd "$1/isa" && pwd)
shift

work=$root/build/riscv-tests
rm -rf "$work"
mkdir -p "$work"
cd "$root"
go build -o "$work/rvrun" ./examples/rv32i/rvrun
"$work/rvrun" -emit "$work" -reset 0x80000000
iverilog -g2005 -o "$work/bench" examples/rv32i/testdata/bench.v "$work/rv32i.v"

programs=()
build() {
	local elf=$work/$suite-p-$1
	"${prefix}gcc" -march=rv32i_zicsr_zifencei -mabi=ilp32 -static -mcmodel=medany -fvisibility=hidden \
		-nostdlib -nostartfiles -Wl,--no-warn-rwx-segments -I"$isa/../env/p" -I"$isa/macros/scalar" -T"$isa/../env/p/link.ld" \
		-o "$elf" "$isa/$suite/$1.S"
	"${prefix}objcopy" -O verilog --verilog-data-width=4 "$elf" "$elf.hex"
	programs+=("$elf")
}
if [ $# -eq 0 ]; then
	set -- "$isa/$suite"/*.S
fi
for test in "$@"; do
	build "$(basename "$test" .S)"
done

failed=0
echo "== rvrun"
"$work/rvrun" "${programs[@]}" || failed=1
echo "== Icarus Verilog, the emitted core"
passed=0
for elf in "${programs[@]}"; do
	tohost=$("${prefix}nm" "$elf" | awk '$3 == "tohost" { print $1 }')
	result=$(vvp -n "$work/bench" +image="$elf.hex" +tohost="$tohost" 2>&1 | tail -n 1)
	if [ "$result" = PASS ]; then
		passed=$((passed + 1))
	else
		echo "FAIL $elf: $result"
		failed=1
	fi
done
echo "$passed of ${#programs[@]} passed"
exit $failed
