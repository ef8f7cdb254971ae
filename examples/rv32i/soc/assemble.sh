#!/bin/sh
# Assembles a program for the ROM: assemble.sh FILE.S > FILE.hex
# Needs gcc-riscv64-unknown-elf.
set -eu
elf=$(mktemp)
trap 'rm -f "$elf" "$elf.hex"' EXIT
riscv64-unknown-elf-gcc -march=rv32i -mabi=ilp32 -nostdlib -Wl,--section-start=.program=0,--no-relax -o "$elf" "$1"
riscv64-unknown-elf-objcopy -O verilog --verilog-data-width=4 -j .program "$elf" "$elf.hex"
tr -d '\r' < "$elf.hex"
