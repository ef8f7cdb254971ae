#!/bin/sh
# Assembles the programs into images for $readmemh, in words: assemble.sh DIRECTORY
# Needs gcc-riscv64-unknown-elf.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
elf=$(mktemp)
trap 'rm -f "$elf" "$elf.hex"' EXIT
for f in "$here"/*.S; do
	riscv64-unknown-elf-gcc -march=rv32i_zicsr_zifencei -mabi=ilp32 -nostdlib \
		-Wl,--section-start=.program=0x10000,-Tdata=0x20000,--no-warn-rwx-segments,--no-relax -o "$elf" "$f"
	riscv64-unknown-elf-objcopy -O verilog --verilog-data-width=4 -j .program -j .data "$elf" "$elf.hex"
	tr -d "\r" < "$elf.hex" > "$1/$(basename "$f" .S).hex"
done
