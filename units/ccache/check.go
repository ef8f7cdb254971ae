package ccache

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/limit"
	"github.com/sparcgen/sparcgen/units/replace"
)

// check records every field outside its rule as a mistake of the module.
func (g Ccache) check(m *hdl.Module) bool {
	ok := true
	rule := func(holds bool) { ok = ok && holds }
	switch g.Policy {
	case replace.LRU, replace.FIFO, replace.Random, replace.None:
	default:
		m.Errorf("Policy is %q: must be %s, %s, %s or %s", g.Policy, replace.LRU, replace.FIFO, replace.Random, replace.None)
		ok = false
	}
	rule(limit.Range(m, "AddrBits", g.AddrBits, 1, 32))
	rule(limit.PowerOfTwo(m, "Misses", g.Misses, 1, 64))
	rule(limit.Range(m, "Queue", g.Queue, 16, 1024))
	rule(limit.MultipleOf(m, "LineBits", g.LineBits, laneBits, 8192))
	rule(limit.MultipleOf(m, "BusBits", g.BusBits, laneBits, 8192))
	if !ok || g.Policy == replace.None {
		return ok
	}
	rule(limit.Range(m, "Bytes", g.Bytes, g.LineBits/8, 1<<20))
	if ok {
		rule(limit.PowerOfTwo(m, "Ways", g.Ways, 1, min(512, g.Lines())))
	}
	if ok {
		rule(limit.Range(m, "AddrBits", g.AddrBits, g.setBits()+1, 32))
	}
	return ok
}
