package memory

import "math/big"

// channel watches a channel that the master drives: once valid, it stays valid
// and its payload stays as it is until ready.
type channel struct {
	m       *Memory
	name    string // what the signals begin with: ar, aw, w
	payload []string
	ready   bool // what the slave says in this cycle

	waiting bool // valid was not answered in the cycle before
	last    []*big.Int
}

func (m *Memory) channel(name string, payload ...string) channel {
	return channel{m: m, name: name, payload: payload, last: make([]*big.Int, len(payload))}
}

func (c *channel) drive(ready bool) {
	c.ready = ready
	c.m.set(c.name+"ready", ready)
}

// sample returns whether a transfer happens in this cycle.
func (c *channel) sample() bool {
	valid := c.m.get(c.name+"valid") == 1
	if c.waiting && !valid {
		c.m.violate(c.name+"valid", "withdrawn before ready")
	}
	if valid && (c.waiting || !c.ready) {
		for i, p := range c.payload {
			v := c.m.wires.Big(c.m.prefix + c.name + p)[0]
			if c.waiting && v.Cmp(c.last[i]) != 0 {
				c.m.violate(c.name+p, "changes from %#x to %#x before ready", c.last[i], v)
			}
			c.last[i] = v
		}
	}
	c.waiting = valid && !c.ready
	return valid && c.ready
}
