#!/bin/sh
# Assembles the programs of the tests, with gcc-riscv64-unknown-elf.
set -eu
cd "$(dirname "$0")"
make() {
	riscv64-unknown-elf-gcc -march=rv32i_zicsr -mabi=ilp32 -nostdlib -DVALUE="$2" \
		-Wl,-Ttext=0x80000000,-Tdata=0x80001000,-zmax-page-size=4,--no-warn-rwx-segments -o "$1.elf" ends.S
}
make passes 1
make fails "2*7+1"
make traps "7|1337"
make odd 2
