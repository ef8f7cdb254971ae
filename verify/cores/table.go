package cores

import (
	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/rv32i/soc"
	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/serial"
	"github.com/sparcgen/sparcgen/hdl"
)

// Entry is a processor that is measured.
type Entry struct {
	Key  string
	What string
	unit func() (gen.Unit, error)
}

// Targets are the devices: gen/flow has more.
var Targets = []string{"ice40-up5k", "ecp5-85k"}

// Table returns the processors, ours first.
func Table() []Entry {
	return []Entry{
		{"rv32i", "this core", func() (gen.Unit, error) { return behind("rv32i", rv32i.Core{}), nil }},
		{"rv32i-unaligned", "this core, unaligned accesses work", func() (gen.Unit, error) { return behind("rv32i-unaligned", rv32i.Core{Unaligned: true}), nil }},
		{"rv32i-soc", "this core with its memories, 2 KiB of ROM and 2 KiB of RAM, and a serial line", computer},
		{"picorv32", "PicoRV32, its parameters as they are", func() (gen.Unit, error) {
			text, err := source("pythondata_cpu_picorv32/verilog/picorv32.v")
			return behind("picorv32", around[pico, picoIn, picoOut]{pico{text}}), err
		}},
		{"vexriscv-min", "VexRiscv, configuration Min of LiteX: no caches, no bypasses, no multiplier, shifts of a bit a cycle", func() (gen.Unit, error) {
			text, err := source("pythondata_cpu_vexriscv/verilog/VexRiscv_Min.v")
			return behind("vexriscv-min", around[vex, vexIn, vexOut]{vex{text}}), err
		}},
	}
}

// behind is a processor behind shift registers, which are not counted: a device
// has no pins for its ports, and so all its paths end in registers.
func behind[G hdl.Generator[I, O], I, O any](name string, g G) gen.Unit {
	return gen.Unit{Name: name,
		Build:  func(config.Config) (*hdl.Circuit, error) { return hdl.Build(g) },
		OnPins: func(config.Config) (*hdl.Circuit, error) { return hdl.Build(serial.Wrapper[G, I, O]{Unit: g}) },
	}
}

// computer is examples/rv32i/soc, which has few pins itself.
func computer() (gen.Unit, error) {
	program, err := soc.Hello()
	if err != nil {
		return gen.Unit{}, err
	}
	g := soc.Soc{Program: program, Divisor: 104}
	return gen.Unit{Name: "rv32i-soc",
		Build:  func(config.Config) (*hdl.Circuit, error) { return hdl.Build(g) },
		OnPins: func(config.Config) (*hdl.Circuit, error) { return hdl.Build(around[soc.Soc, soc.In, soc.Out]{g}) },
	}, nil
}
