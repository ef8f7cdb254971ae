package bus

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Ram is a memory on AXI4: a [Target] and block RAM of a byte a lane. An access
// past its words is answered SLVERR; what is written there is lost.
//
// A beat a cycle, reads and writes at the same time; the first beat of a read
// comes 4 cycles after its address was taken. A word that is read while it is
// written is undefined.
type Ram struct {
	Target
	Words int // of BusBits
}

// RamIn are the inputs of a Ram.
type RamIn struct{ S TargetIn }

// RamOut are the outputs of a Ram.
type RamOut struct{ S TargetOut }

// ModuleName follows the package.
func (g Ram) ModuleName() string {
	return fmt.Sprintf("axi_ram_a%d_b%d_i%d_w%d", g.AddrBits, g.BusBits, g.IDBits, g.Words)
}

// Inputs returns the shapes of the ports.
func (g Ram) Inputs() RamIn { return RamIn{TargetShape(g.AddrBits, g.BusBits, g.IDBits)} }

// Build makes the circuit.
func (g Ram) Build(m *hdl.Module, in RamIn) RamOut {
	if g.Words < 2 || g.wordBits() < 63 && g.Words > 1<<max(0, g.wordBits()) {
		m.Errorf("AXI4 memory of %d words: must be 2 or more and have an address of %d bits", g.Words, g.AddrBits)
		return RamOut{}
	}
	b := hdl.B()
	ready := hdl.Wire(m, "read_ready", b)
	answer := hdl.Wire(m, "answer", ReadAnswer{b, hdl.U(g.BusBits), b})
	bad := hdl.Wire(m, "write_outside", b)
	t := hdl.Inst(m, "target", g.Target, AccessIn{in.S, Ready{hdl.True(m)}, bad.Q, Ready{ready.Q}, answer.Q})

	inside := func(word hdl.UInt) hdl.Bool {
		if g.Words == 1<<g.wordBits() {
			return hdl.True(m)
		}
		return word.LtC(int64(g.Words))
	}
	writes := inside(t.Write.Addr)
	bad.Set(writes.Not())
	valid := hdl.Reg(m, "asked", b, hdl.Reset(0))
	free := valid.Q.Not().Or(t.Answer.Ready)
	ready.Set(free)
	m.If(free, func() { valid.Set(t.Read.Valid) })
	ask := t.Read.Valid.And(free)
	var bytes []hdl.Signal
	for i := range g.BusBits / 8 {
		lane := hdl.Mem(m, fmt.Sprintf("lane_%d", i), hdl.U(8), g.Words, hdl.Undefined)
		w := lane.AddrWidth()
		lane.Write(hdl.All(t.Write.Valid, writes, t.Write.Strobe.Bit(i)), t.Write.Addr.Wrap(w), t.Write.Data.Slice(8*i+7, 8*i))
		bytes = append([]hdl.Signal{lane.Read(t.Read.Addr.Wrap(w), ask)}, bytes...)
	}
	outside := stream.Hold(m, ask, "read_outside", inside(t.Read.Addr).Not())
	answer.Set(ReadAnswer{valid.Q, hdl.Cat(bytes...), outside})
	return RamOut{t.S}
}
