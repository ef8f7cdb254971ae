package sim

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
)

// circuit makes a Circuit of a hand-made module.
type circuit struct{ m *ir.Module }

func (c circuit) Design() *ir.Design { return fuzz.Design(c.m) }

// portsModule passes ports of several widths through a register each.
func portsModule() *ir.Module {
	f := newFlat()
	var q []ir.ID
	for _, p := range []struct {
		name string
		k    kind
		n    int
	}{{"bit", kind{1, false}, 1}, {"s", kind{7, true}, 1}, {"u64", kind{64, false}, 1}, {"s64", kind{64, true}, 1},
		{"wide", kind{100, true}, 1}, {"v", kind{5, true}, 3}} {
		in := f.in(p.name, p.k, p.n)
		for range in {
			q = append(q, f.reg("", p.k, 0))
		}
		regs := q[len(q)-len(in):]
		for i := range in {
			f.m.SetArg(regs[i], 0, in[i])
		}
		f.out(p.name+"_q", regs...)
		f.out(p.name+"_d", in...)
	}
	return f.m
}

func TestPorts(t *testing.T) {
	for _, open := range []Opener{Native, Exact} {
		s := New(circuit{portsModule()}, Use(open))
		for _, c := range []struct {
			port string
			v    []int64
		}{
			{"bit", []int64{0, 1}},
			{"s", []int64{-64, 63, -1, 0}},
			{"u64", []int64{0, math.MaxInt64}},
			{"s64", []int64{math.MinInt64, math.MaxInt64, -1}},
			{"wide", []int64{math.MinInt64, math.MaxInt64, -1, 5}},
		} {
			for _, v := range c.v {
				s.SetInt(c.port, v)
				require.Equal(t, v, s.Int(c.port), "an input reads as set")
				require.Equal(t, v, s.Int(c.port+"_d"))
				s.Step()
				require.Equal(t, v, s.Int(c.port+"_q"), c.port)
			}
		}
		s.SetVec("v", []int64{-16, 15, -1})
		require.Equal(t, []int64{-16, 15, -1}, s.Vec("v_d"))
		require.Equal(t, []int64{0, 0, 0}, s.Vec("v_q"))
		s.Step()
		require.Equal(t, []int64{-16, 15, -1}, s.Vec("v_q"))
		big1 := new(big.Int).Lsh(big.NewInt(-3), 90)
		s.SetBig("wide", big1)
		require.Zero(t, big1.Cmp(s.Big("wide_d")[0]))
		require.NoError(t, s.Err())
		require.Equal(t, 16, s.Cycle())
		s.Reset()
		require.Equal(t, []int64{0, 0, 0}, s.Vec("v_d"))
		require.Equal(t, []int64{0, 0, 0}, s.Vec("v_q"))
		require.NoError(t, s.Close())
	}
}

func TestPortMistakes(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(s *Sim)
		want string
	}{
		{"unknown", func(s *Sim) { s.SetInt("sel", 1) },
			`sim: cycle 1: no port "sel"; the ports are bit, bit_d, bit_q, s, s64, s64_d, s64_q, s_d, s_q, u64, u64_d, u64_q, v, v_d, v_q, wide, wide_d, wide_q`},
		{"unknown read", func(s *Sim) { s.Vec("w"); s.Big("w") },
			"sim: cycle 1: no port \"w\"; the ports are bit, bit_d, bit_q, s, s64, s64_d, s64_q, s_d, s_q, u64, u64_d, u64_q, v, v_d, v_q, wide, wide_d, wide_q\n" +
				"sim: cycle 1: no port \"w\"; the ports are bit, bit_d, bit_q, s, s64, s64_d, s64_q, s_d, s_q, u64, u64_d, u64_q, v, v_d, v_q, wide, wide_d, wide_q"},
		{"lanes of any width", func(s *Sim) { s.SetBig("v") }, "sim: cycle 1: SetBig: port v has 3 lanes, not 0"},
		{"output driven", func(s *Sim) { s.SetInt("s_q", 1) }, "sim: cycle 1: port s_q is an output"},
		{"too large", func(s *Sim) { s.SetInt("s", 64) }, "sim: cycle 1: port s: 64 does not fit 7 signed bits: its range is -64 to 63"},
		{"too small", func(s *Sim) { s.SetInt("bit", -1) }, "sim: cycle 1: port bit: -1 does not fit 1 bits: its range is 0 to 1"},
		{"negative of 64 bits", func(s *Sim) { s.SetInt("u64", -1) },
			"sim: cycle 1: port u64: -1 does not fit 64 bits: its range is 0 to 18446744073709551615"},
		{"lane", func(s *Sim) { s.SetVec("v", []int64{0, 16, 0}) }, "sim: cycle 1: port v[1]: 16 does not fit 5 signed bits: its range is -16 to 15"},
		{"lane by name", func(s *Sim) { s.SetInt("v_1", 1) }, `sim: cycle 1: no port "v_1"; lane 1 of v is set with SetVec("v", ...), all lanes at once`},
		{"lane by name read", func(s *Sim) { s.Int("v_q_2") }, `sim: cycle 1: no port "v_q_2"; lane 2 of v_q is Vec("v_q")[2]`},
		{"no lane", func(s *Sim) { s.Int("s_1") },
			`sim: cycle 1: no port "s_1"; the ports are bit, bit_d, bit_q, s, s64, s64_d, s64_q, s_d, s_q, u64, u64_d, u64_q, v, v_d, v_q, wide, wide_d, wide_q`},
		{"lanes", func(s *Sim) { s.SetVec("v", []int64{0}) }, "sim: cycle 1: SetVec: port v has 3 lanes, not 1"},
		{"vector as scalar", func(s *Sim) { s.Int("v") }, "sim: cycle 1: port v has 3 lanes: use SetVec and Vec"},
		{"wide", func(s *Sim) { s.SetBig("wide", new(big.Int).Lsh(big.NewInt(1), 99)) },
			"sim: cycle 1: port wide: 633825300114114700748351602688 does not fit 100 signed bits: its range is -633825300114114700748351602688 to 633825300114114700748351602687"},
		{"beyond int64", func(s *Sim) {
			s.SetBig("u64", new(big.Int).SetUint64(math.MaxUint64))
			s.Int("u64_d")
		}, "sim: cycle 1: port u64_d holds 18446744073709551615, beyond int64: use Big"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := New(circuit{portsModule()})
			s.Step()
			require.NoError(t, s.Err())
			c.do(s)
			require.EqualError(t, s.Err(), c.want)
		})
	}
}

// TestManyMistakes keeps the first errors and counts the rest.
func TestManyMistakes(t *testing.T) {
	s := New(circuit{portsModule()})
	for range 50 {
		s.SetInt("x", 1)
	}
	require.ErrorContains(t, s.Err(), "sim: and 30 more")
}

// TestUnopened runs a circuit whose engine fails: calls do nothing, Err tells.
func TestUnopened(t *testing.T) {
	s := New(circuit{portsModule()}, Use(func(*ir.Design, uint64) (Engine, error) { return nil, errors.New("no simulator here") }))
	s.SetInt("s", 3)
	s.Run(2)
	s.Reset()
	require.Equal(t, int64(0), s.Int("s_q"))
	require.NoError(t, s.Engine().Run(nil, 0, nil))
	require.EqualError(t, s.Err(), "no simulator here")
	require.NoError(t, s.Close())
	require.Equal(t, "none", s.Engine().Name())

	f := newFlat()
	loop := f.node(ir.Ext, u8, 0, f.in("x", u8, 1)[0])
	f.m.SetArg(loop, 0, loop)
	f.out("y", loop)
	for _, open := range []Opener{Native, Exact} {
		_, err := open(fuzz.Design(f.m), 1)
		require.ErrorContains(t, err, "cycle")
	}
	require.ErrorContains(t, New(circuit{f.m}, Probes()).Err(), "cycle")
	require.Panics(t, func() { New(nil) })
}

// undefinedModule shows everything undefined: a register and a memory that
// hold noise at first, a read of a word being written, and addresses past the end.
func undefinedModule(policy ir.ReadUnderWrite) *ir.Module {
	f := newFlat()
	k := kind{40, true}
	addr, en := f.in("addr", kind{2, false}, 1)[0], f.in("en", kind{1, false}, 1)[0]
	data := f.in("data", k, 1)[0]
	reg := f.reg("reg", k, 0)
	f.m.Regs[0].Reset = nil
	f.m.SetArg(reg, 0, reg)
	f.m.Mems = []ir.Memory{{Name: "m", Width: k.w, Signed: true, Depth: 3, Policy: policy, Reads: []int{0, 1},
		Writes: []ir.WritePort{{En: en, Addr: addr, Data: data, Domain: 1}}}}
	for latency := range 2 {
		id := f.m.New(ir.Node{Op: ir.MemRead, Width: k.w, Signed: true, Domain: 1, Aux: latency, Range: ir.Full(k.w, true)}, addr, f.constant(1, kind{1, false}))
		f.m.Reads = append(f.m.Reads, ir.ReadPort{Node: id, Latency: latency, Shared: -1, Domain: 1})
	}
	f.out("reg", reg)
	f.out("now", f.m.Reads[0].Node)
	f.out("later", f.m.Reads[1].Node)
	return f.m
}

func TestUndefined(t *testing.T) {
	for _, open := range []Opener{Native, Exact} {
		see := func(seed uint64) map[string]int64 {
			c := circuit{undefinedModule(ir.Undefined)}
			require.NoError(t, ir.CheckSorted(c.m))
			s := New(c, Use(open), Seed(seed))
			got := map[string]int64{"reg": s.Int("reg"), "word": s.Int("now"), "unread": s.Int("later")}
			s.SetInt("addr", 3)
			got["past the end"] = s.Int("now")
			s.Step()
			got["past the end, next cycle"] = s.Int("now")
			got["read past the end"] = s.Int("later")
			s.SetInt("addr", 1)
			s.SetInt("data", 7)
			s.SetInt("en", 1)
			s.Step()
			got["collision"] = s.Int("later")
			s.SetInt("en", 0)
			s.Step()
			require.Equal(t, int64(7), s.Int("later"), "the write happened")
			s.SetInt("addr", 3)
			s.SetInt("en", 1)
			s.Step()
			s.SetInt("en", 0)
			for a := range int64(3) {
				s.SetInt("addr", a)
				got["word "+string(rune('0'+a))] = s.Int("now")
			}
			require.NoError(t, s.Err())
			return got
		}
		one, again, two := see(1), see(1), see(2)
		require.Equal(t, one, again)
		for what := range one {
			if what == "word 1" {
				require.Equal(t, one[what], two[what], "a written word is no noise, and a write past the end does nothing")
				continue
			}
			require.NotEqual(t, one[what], two[what], what)
		}
		require.NotEqual(t, one["past the end"], one["past the end, next cycle"])
		for what, v := range see(0) {
			if what != "word 1" {
				require.Zero(t, v, "%s without noise", what)
			}
		}
	}
	require.Zero(t, New(circuit{undefinedModule(ir.Undefined)}, Noise(false)).Int("reg"))
}

// TestReadUnderWrite reads the address being written, under each policy.
func TestReadUnderWrite(t *testing.T) {
	for policy, want := range map[ir.ReadUnderWrite]int64{ir.ReadFirst: 5, ir.WriteFirst: -6} {
		for _, open := range []Opener{Native, Exact} {
			s := New(circuit{undefinedModule(policy)}, Use(open))
			s.SetInt("en", 1)
			s.SetInt("data", 5)
			s.Step()
			s.SetInt("data", -6)
			require.Equal(t, int64(5), s.Int("now"), "an asynchronous read sees the word before the edge")
			s.Step()
			require.Equal(t, want, s.Int("later"), "%v", policy)
			require.Equal(t, int64(-6), s.Int("now"))
			require.NoError(t, s.Err())
		}
	}
}

// adder is a registered sum for typed benches.
type adder struct{ Lanes, Width int }

type adderIn struct {
	A, B []hdl.SInt
	En   hdl.Bool
}
type adderOut struct {
	Sum  []hdl.SInt
	Echo hdl.Bool
}

func (a adder) Inputs() adderIn {
	v := hdl.Vec(a.Lanes, hdl.S(a.Width))
	return adderIn{v, v, hdl.B()}
}

func (a adder) Build(m *hdl.Module, in adderIn) adderOut {
	sums := make([]hdl.SInt, a.Lanes)
	for i := range sums {
		r := hdl.Reg(m, "sum_"+string(rune('a'+i)), hdl.S(a.Width+1), hdl.Reset(0))
		m.If(in.En, func() { r.Set(in.A[i].Add(in.B[i])) })
		sums[i] = r.Q
	}
	return adderOut{sums, in.En}
}

func TestBench(t *testing.T) {
	b, err := Open(adder{3, 8})
	require.NoError(t, err)
	b.Set(b.In.A[1], -128)
	b.Set(b.In.B[1], -128)
	b.Set(b.In.En, 1)
	require.Equal(t, int64(1), b.Get(b.Out.Echo))
	require.Equal(t, int64(-128), b.Get(b.In.A[1]))
	require.Equal(t, int64(0), b.Get(b.Out.Sum[1]))
	b.Step()
	require.Equal(t, int64(-256), b.Get(b.Out.Sum[1]))
	require.Equal(t, []int64{0, -256, 0}, b.Vec("sum"))
	require.Equal(t, int64(-256), b.GetBig(b.Out.Sum[1]).Int64())
	in, out := b.Pin(b.In.A[1]), b.Pin(b.Out.Sum[1])
	in.Set(3)
	b.Step()
	require.Equal(t, int64(3), in.Get())
	require.Equal(t, int64(3-128), out.Get())
	b.SetVec("a", []int64{1, 2, -3})
	require.Equal(t, int64(-3), b.Get(b.In.A[2]))
	b.Step()
	require.Equal(t, []int64{1, 2 - 128, -3}, b.Vec("sum"))
	b.SetBool(b.In.En, false)
	require.False(t, b.GetBool(b.Out.Echo))
	b.SetBool(b.In.En, true)
	require.True(t, b.GetBool(b.In.En) && b.GetBool(b.Out.Echo))
	require.NoError(t, b.Err())
	require.Panics(t, func() { b.Pin(hdl.S(3)) })

	out.Set(1)
	b.Set(b.In.A[2], 128)
	b.Set(b.Out.Sum[0], 1)
	b.Get(hdl.S(3))
	require.EqualError(t, b.Err(), `sim: cycle 3: port sum[1] is an output
sim: cycle 3: port a[2]: 128 does not fit 8 signed bits: its range is -128 to 127
sim: cycle 3: Set of a signal that is no field of In
sim: cycle 3: Get of a signal that is no field of In or Out`)

	_, err = Open(adder{3, 0})
	require.Error(t, err)
}

func TestSignals(t *testing.T) {
	c, err := hdl.Build(adder{2, 4})
	require.NoError(t, err)
	names := func(s *Sim) (list []string) {
		for _, g := range s.Signals() {
			list = append(list, g.Name)
		}
		return list
	}
	require.Equal(t, []string{"a_0", "a_1", "b_0", "b_1", "en", "sum_0", "sum_1", "echo"}, names(New(c)))
	s := New(c, Probes())
	require.Equal(t, []string{"a_0", "a_1", "b_0", "b_1", "en", "sum_0", "sum_1", "echo", "sum_a", "sum_b"}, names(s))
	s.SetVec("a", []int64{0, -8})
	s.SetInt("en", 1)
	s.Step()
	g := s.Signals()
	require.Equal(t, int64(-8), s.Value(&g[1]).Int64())
	require.Equal(t, int64(-8), s.Value(&g[9]).Int64())
	require.Equal(t, RegSignal, g[9].Kind)
}
