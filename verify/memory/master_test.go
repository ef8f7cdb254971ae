package memory

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// hand is the wires of a master that a test moves by hand: names without a
// prefix.
type hand struct {
	t     *testing.T
	m     *Memory
	wires map[string]*big.Int
}

func (h *hand) SetInt(name string, v int64) { h.wires[name] = big.NewInt(v) }
func (h *hand) SetBig(name string, v ...*big.Int) {
	h.wires[name] = v[0]
}
func (h *hand) Big(name string) []*big.Int {
	if v := h.wires[name]; v != nil {
		return []*big.Int{v}
	}
	return []*big.Int{new(big.Int)}
}
func (h *hand) Int(name string) int64 { return h.Big(name)[0].Int64() }

const base = 0x10000

// newHand returns a master of a bus of 64 bits and 64 KB of memory, in which every
// byte is the low bits of its address.
func newHand(t *testing.T, b Behaviour) *hand {
	h := &hand{t: t, wires: map[string]*big.Int{}}
	m, err := New(h, "", 64, base, 1<<16, b)
	require.NoError(t, err)
	for i := range m.Bytes {
		m.Bytes[i] = byte(i)
	}
	h.m = m
	for _, c := range []string{"ar", "aw"} {
		h.SetInt(c+"size", 3)
		h.SetInt(c+"burst", 1)
	}
	return h
}

// step is one cycle: set is what the master drives in it, in pairs.
func (h *hand) step(set ...any) {
	for i := 0; i < len(set); i += 2 {
		switch v := set[i+1].(type) {
		case int:
			h.SetInt(set[i].(string), int64(v))
		case *big.Int:
			h.SetBig(set[i].(string), v)
		}
	}
	h.m.Drive()
	h.m.Sample()
}

// until steps until a wire is one in a cycle.
func (h *hand) until(wire string) {
	for range 10000 {
		h.step()
		if h.Int(wire) == 1 {
			return
		}
	}
	require.Fail(h.t, "never", wire)
}

// read reads a burst; it returns the beats, the answers and the cycle of each.
func (h *hand) read(addr, beats int) (data []uint64, resp []int, cycle []int64) {
	h.SetInt("arvalid", 1)
	h.SetInt("araddr", int64(addr))
	h.SetInt("arlen", int64(beats-1))
	h.until("arready")
	h.SetInt("arvalid", 0)
	h.SetInt("rready", 1)
	for k := range beats {
		h.until("rvalid")
		require.Equal(h.t, k == beats-1, h.Int("rlast") == 1, "RLAST at beat %d", k)
		data = append(data, h.Big("rdata")[0].Uint64())
		resp = append(resp, int(h.Int("rresp")))
		cycle = append(cycle, h.m.Cycle-1)
	}
	h.SetInt("rready", 0)
	return data, resp, cycle
}

// write writes a burst of beats, all bytes, and returns the answer.
func (h *hand) write(addr int, data ...uint64) int {
	h.SetInt("awvalid", 1)
	h.SetInt("awaddr", int64(addr))
	h.SetInt("awlen", int64(len(data)-1))
	h.until("awready")
	h.SetInt("awvalid", 0)
	for k, v := range data {
		h.SetInt("wvalid", 1)
		h.SetInt("wstrb", 0xFF)
		h.SetBig("wdata", new(big.Int).SetUint64(v))
		h.SetInt("wlast", 0)
		if k == len(data)-1 {
			h.SetInt("wlast", 1)
		}
		h.until("wready")
	}
	h.SetInt("wvalid", 0)
	h.SetInt("bready", 1)
	h.until("bvalid")
	h.SetInt("bready", 0)
	return int(h.Int("bresp"))
}
