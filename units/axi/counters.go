package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// counterBits is the width of a counter.
const counterBits = 32

// count returns a counter of the cycles in which step is true since zero was.
func count(m *hdl.Module, name string, zero, step hdl.Bool) hdl.UInt {
	r := hdl.Reg(m, name, hdl.U(counterBits), hdl.Reset(0))
	m.If(zero, func() { r.Set(hdl.C(m, r.Q, 0)) }).ElseIf(step, func() { r.Set(r.Q.AddC(1).Wrap(counterBits)) })
	return r.Q
}

// counters returns the values of the registers that count, and of those that
// say what machine this is. All count from START on: of counters of the parts,
// which run on, what they were then is subtracted.
func (g Sparc) counters(m *hdl.Module, s *bus.Slave, start, run hdl.Bool, cycles hdl.UInt, e engine) map[string]hdl.UInt {
	number := func(v int) hdl.UInt { return hdl.C(m, hdl.U(32), int64(v)) }
	values := map[string]hdl.UInt{
		"ID":            number(Identity),
		"CONFIG_SIZE":   number(g.Tokens | g.HeadDim<<16 | (g.Lanes-1)<<24),
		"CONFIG_LIMITS": number(g.ClustersMax | g.ColumnsMax<<16),
		"CONFIG_BUS":    number(g.BusBits/8 | g.AddrBits<<8 | g.ModelDim<<16),
		"CYCLES":        cycles,
		"READ_BEATS":    count(m, "read_beats", start, e.reader.Taken),
		"WRITE_BEATS":   count(m, "write_beats", start, e.writer.Taken),
	}
	for _, c := range []struct {
		name  string
		value hdl.UInt
	}{
		{"PRE_BEATS", e.core.PreBeats}, {"QK_BEATS", e.core.QkBeats}, {"AV_BEATS", e.core.AvBeats}, {"GEMM_BEATS", e.core.GemmBeats},
		{"DIST_CYCLES", e.core.DistCycles}, {"CACHE_HITS", e.clone.Hits}, {"CACHE_MISSES", e.clone.Misses},
	} {
		before := hdl.Reg(m, "before_"+c.name, hdl.U(counterBits), hdl.Reset(0))
		m.If(start, func() { before.Set(c.value) })
		values[c.name] = c.value.Sub(before.Q).AsUInt().Wrap(counterBits)
	}
	stamps := hdl.Mem(m, "stamps", cycles, Stamps, hdl.Undefined)
	job := e.writer.SentTag.Slice(fieldBits+log2(Stamps)-1, fieldBits)
	stamps.Write(run.And(e.sent), job, cycles.AddC(1).Wrap(counterBits))
	values["STAMP"] = stamps.ReadAsync(s.Index("STAMP"))
	return values
}

// events keeps the events that happened, and returns the interrupt.
func (g Sparc) events(m *hdl.Module, s *bus.Slave, values map[string]hdl.UInt, done, failed hdl.Bool) hdl.Bool {
	enable := s.Write("IRQ_ENABLE").Keep("irq_enable", 2)
	happened := hdl.Reg(m, "irq_status", hdl.U(2), hdl.Reset(0))
	happened.Set(happened.Q.And(s.Write("IRQ_STATUS").Ones(2).Not()).Or(hdl.Cat(failed, done)))
	values["IRQ_ENABLE"], values["IRQ_STATUS"] = enable, happened.Q
	return happened.Q.And(enable).NeC(0)
}
