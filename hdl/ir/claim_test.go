package ir_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// claimed is a module whose claims alone read a sum, and a top with two of it.
func claimed() *ir.Design {
	b := irbuild.New("child")
	x, y := b.In("x", 4, false), b.In("y", 4, false)
	sum := b.Op(ir.Add, 5, false, x, y)
	b.M.Claims = []ir.Claim{{Kind: ir.Assert, Name: "small", Node: b.Op(ir.Lt, 1, false, sum, b.Int(31, 5, false)), Domain: ir.MainDomain}}

	top := irbuild.New("top")
	p, q := top.In("p", 4, false), top.In("q", 4, false)
	top.M.Insts = []ir.Inst{{Name: "a", Child: b.M, Ins: []ir.ID{p, q}}, {Name: "b", Child: b.M, Ins: []ir.ID{q, q}}}
	top.M.Claims = []ir.Claim{{Kind: ir.Cover, Name: "equal", Node: top.Op(ir.Eq, 1, false, p, q), Domain: ir.MainDomain}}
	top.Out("o", p)
	return &ir.Design{Modules: []*ir.Module{b.M, top.M}, Domains: []ir.DomainInfo{{}, {Name: "clk", Clock: "clk", Reset: "rst"}}, Sources: ir.NewSources()}
}

func TestClaimsSurvive(t *testing.T) {
	done, err := ir.Run(claimed(), ir.Passes, true)
	require.NoError(t, err)
	require.Len(t, done.Top().Insts, 2)
	require.Contains(t, done.Top().Text(), "\ncover equal %")

	open, list, err := ir.ExposeClaims(done)
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(open.Top()))
	var names, ports []string
	for i, c := range list {
		names = append(names, c.Name)
		ports = append(ports, open.Top().Outputs[1+i].Name)
	}
	require.Equal(t, []string{"equal", "a.small", "b.small"}, names)
	require.Equal(t, []string{"cover_equal", "assert_a_small", "assert_b_small"}, ports)
	require.Empty(t, open.Top().Claims)

	again, none, err := ir.ExposeClaims(open)
	require.NoError(t, err)
	require.Empty(t, none)
	require.Same(t, open, again)
}

func TestCheckClaims(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(m *ir.Module)
		want  string
	}{
		"kind":     {func(m *ir.Module) { m.Claims[0].Kind = 7 }, `claim: "small" is of kind 7`},
		"no name":  {func(m *ir.Module) { m.Claims[0].Name = "" }, `claim name: "" is empty or taken`},
		"twice":    {func(m *ir.Module) { m.Claims = append(m.Claims, m.Claims[0]) }, `claim name: "small" is empty or taken`},
		"not one":  {func(m *ir.Module) { m.Claims[0].Node = 0 }, "driver: assert small is u4, not u1"},
		"no node":  {func(m *ir.Module) { m.Claims[0].Node = 99 }, "driver: assert small is %99, of 5 nodes"},
		"negative": {func(m *ir.Module) { m.Claims[0].Node = ir.None }, "driver: assert small is %-1"},
		"domain": {func(m *ir.Module) {
			m.SetDomain(m.Claims[0].Node, 2)
		}, "domain: 2, that of assert small is 1"},
	} {
		t.Run(name, func(t *testing.T) {
			m := claimed().Modules[0]
			require.NoError(t, ir.Check(m))
			c.spoil(m)
			require.ErrorContains(t, ir.Check(m), c.want)
		})
	}
}

// TestClaimsInSteps: in a step of another clock a claim says nothing, but for proofs
// an Assert that only registers decide says what it always says.
func TestClaimsInSteps(t *testing.T) {
	const other = ir.MainDomain + 1
	b := irbuild.New("two")
	in := b.In("in", 1, false)
	r := b.Reg("r", 1, false, new(big.Int))
	b.SetNext(r, in)
	q := b.Reg("q", 1, false, new(big.Int))
	b.SetNext(q, q)
	b.M.Regs[1].Domain = other
	b.M.SetDomain(q, other)
	b.Out("o", r)
	b.M.Domains = []ir.DomainUse{{Domain: other, Clock: true, Reset: true}}
	mixed := b.Op(ir.Or, 1, false, r, in)
	for kind, nodes := range map[ir.ClaimKind][]ir.ID{ir.Assert: {r, mixed}, ir.Assume: {r}, ir.Cover: {r}} {
		for i, id := range nodes {
			b.M.Claims = append(b.M.Claims, ir.Claim{Kind: kind, Name: fmt.Sprint(kind, i), Node: id, Domain: ir.MainDomain})
		}
	}
	d := &ir.Design{Modules: []*ir.Module{b.M}, Sources: ir.NewSources(),
		Domains: []ir.DomainInfo{{}, {Name: "clk", Clock: "clk", Reset: "rst"}, {Name: "other", Clock: "other_clk", Reset: "other_rst"}}}
	require.NoError(t, ir.CheckDesign(d))
	for _, c := range []struct {
		make func(*ir.Design) (*ir.Design, []ir.Domain, error)
		free string // the claim that is not kept to the steps of its clock
	}{{ir.OneClock, ""}, {ir.OneClockProof, "assert 0"}} {
		one, domains, err := c.make(d)
		require.NoError(t, err)
		require.Equal(t, []ir.Domain{ir.MainDomain, other}, domains)
		require.NoError(t, ir.CheckDesign(one))
		m := one.Top()
		require.Len(t, m.Claims, 4)
		for _, k := range m.Claims {
			want := map[ir.ClaimKind]ir.Op{ir.Assert: ir.Or, ir.Assume: ir.Or, ir.Cover: ir.And}[k.Kind]
			if k.Name == c.free {
				want = ir.Reg
			}
			require.Equal(t, want, m.Op(k.Node), k.Name)
		}
	}
}
