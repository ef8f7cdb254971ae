package axiplay

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/units/axi"
)

// Bench is sparc_axi between a memory and a processor. The processor's accesses
// take cycles, in which the memory goes on.
type Bench struct {
	W    Wires
	Mem  Memory
	Stop func() error // asked now and then: an error ends the run; may be nil
	Rng  *rand.Rand   // of the order of address and data of a write, and of pauses; nil: both at once, none

	Cycles int64 // since the beginning
}

// Wires are the ports of sparc_axi and its clock; a [sim.Sim] is one.
type Wires interface {
	SetInt(name string, v int64)
	Int(name string) int64
	Step()
	Err() error
}

// Memory is what is behind the master; a [memory.Memory] is one.
type Memory interface {
	Drive()
	Sample()
}

// slaveWait is the cycles after which an access to a register counts as stuck.
const slaveWait = 1000

// cycle is one cycle: look is called when the outputs are settled.
func (b *Bench) cycle(look func()) error {
	b.Mem.Drive()
	if look != nil {
		look()
	}
	b.Mem.Sample()
	b.W.Step()
	b.Cycles++
	if b.Cycles%1024 == 0 {
		if err := b.W.Err(); err != nil {
			return err
		}
		if b.Stop != nil {
			return b.Stop()
		}
	}
	return nil
}

// Idle passes cycles.
func (b *Bench) Idle(cycles int) error {
	for range cycles {
		if err := b.cycle(nil); err != nil {
			return err
		}
	}
	return nil
}

// handshake drives valid signals until each was answered by its ready.
func (b *Bench) handshake(what string, channels ...string) error {
	for _, c := range channels {
		b.W.SetInt("s_axi_"+c+"valid", 1)
	}
	for range slaveWait {
		var taken, left []string
		err := b.cycle(func() {
			for _, c := range channels {
				if b.W.Int("s_axi_"+c+"ready") == 1 {
					taken = append(taken, c)
				} else {
					left = append(left, c)
				}
			}
		})
		for _, c := range taken {
			b.W.SetInt("s_axi_"+c+"valid", 0)
		}
		if channels = left; err != nil || len(channels) == 0 {
			return err
		}
	}
	return fmt.Errorf("axi-lite: %s: %v are not taken within %d cycles", what, channels, slaveWait)
}

// answer waits for an answer and returns what it says.
func (b *Bench) answer(what, channel string) (data uint32, err error) {
	b.W.SetInt("s_axi_"+channel+"ready", 1)
	defer b.W.SetInt("s_axi_"+channel+"ready", 0)
	for range slaveWait {
		come, resp := false, int64(0)
		err := b.cycle(func() {
			if come = b.W.Int("s_axi_"+channel+"valid") == 1; come {
				resp = b.W.Int("s_axi_" + channel + "resp")
				if channel == "r" {
					data = uint32(b.W.Int("s_axi_rdata"))
				}
			}
		})
		switch {
		case err != nil:
			return 0, err
		case come && resp != bus.Okay:
			return 0, fmt.Errorf("axi-lite: %s: answered with error %d", what, resp)
		case come:
			return data, nil
		}
	}
	return 0, fmt.Errorf("axi-lite: %s: no answer within %d cycles", what, slaveWait)
}

// Write writes a register.
func (b *Bench) Write(name string, v uint32) error {
	b.W.SetInt("s_axi_awaddr", int64(axi.Registers.Offset(name)))
	b.W.SetInt("s_axi_wdata", int64(v))
	b.W.SetInt("s_axi_wstrb", 0xF)
	for _, channels := range b.order() {
		if err := b.handshake("write of "+name, channels...); err != nil {
			return err
		}
		if err := b.pause(); err != nil {
			return err
		}
	}
	_, err := b.answer("write of "+name, "b")
	return err
}

// order returns in which order address and data of a write are offered.
func (b *Bench) order() [][]string {
	orders := [][][]string{{{"aw", "w"}}, {{"aw"}, {"w"}}, {{"w"}, {"aw"}}}
	if b.Rng == nil {
		return orders[0]
	}
	return orders[b.Rng.IntN(len(orders))]
}

// pause passes a few cycles.
func (b *Bench) pause() error {
	if b.Rng == nil {
		return nil
	}
	return b.Idle(b.Rng.IntN(4))
}

// Read reads a register.
func (b *Bench) Read(name string) (uint32, error) { return b.ReadAt(name, 0) }

// ReadAt reads one of several registers in a row.
func (b *Bench) ReadAt(name string, index int) (uint32, error) {
	b.W.SetInt("s_axi_araddr", int64(axi.Registers.Offset(name)+4*index))
	if err := b.handshake("read of "+name, "ar"); err != nil {
		return 0, err
	}
	if err := b.pause(); err != nil {
		return 0, err
	}
	return b.answer("read of "+name, "r")
}

// field returns a field of a register's value.
func field(register, name string, v uint32) uint32 {
	for _, f := range axi.Registers.Registers[axi.Registers.Find(register)].Fields {
		if f.Name == name {
			return v >> f.Lo & (1<<(f.Hi-f.Lo+1) - 1)
		}
	}
	panic("axiplay: register " + register + " has no field " + name)
}
