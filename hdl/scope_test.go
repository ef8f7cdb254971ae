package hdl_test

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

// A random program of Sets, Ifs and Switches runs twice: as a circuit, and as
// the sequential program it looks like, where the last Set executed wins.

type stmt interface{}

type setStmt struct{ target, hi, lo, val int }

type ifStmt struct {
	conds  []int
	bodies [][]stmt
	other  []stmt // Else; nil: none
}

type switchStmt struct {
	cases  []int
	bodies [][]stmt
	other  []stmt // Default; nil: none
}

// Targets: 0 a register, 1 a wire, 2 a signed register; 4 bits each.
const (
	bitsOfTarget = 4
	wireTarget   = 1
)

func randomBody(r *rand.Rand, depth int) []stmt {
	body := []stmt{}
	for range 1 + r.IntN(3) {
		switch k := r.IntN(6); {
		case k < 3 || depth == 0:
			s := setStmt{target: r.IntN(3), hi: 3, lo: 0, val: r.IntN(4)}
			if r.IntN(3) == 0 {
				s.lo = r.IntN(4)
				s.hi = s.lo + r.IntN(4-s.lo)
			}
			body = append(body, s)
		case k < 5:
			s := ifStmt{}
			for range 1 + r.IntN(3) {
				s.conds = append(s.conds, r.IntN(4))
				s.bodies = append(s.bodies, randomBody(r, depth-1))
			}
			if r.IntN(2) == 0 {
				s.other = randomBody(r, depth-1)
			}
			body = append(body, s)
		default:
			s := switchStmt{cases: r.Perm(4)[:1+r.IntN(4)]}
			for range s.cases {
				s.bodies = append(s.bodies, randomBody(r, depth-1))
			}
			if r.IntN(3) == 0 {
				s.other = randomBody(r, depth-1)
			}
			body = append(body, s)
		}
	}
	return body
}

type scopeIn struct {
	Cond []hdl.Bool
	Sel  hdl.UInt
	Val  []hdl.UInt
}

type scopeOut struct {
	Held, Now hdl.UInt
	Neg       hdl.SInt
}

var scopeShapes = scopeIn{hdl.Vec(4, hdl.B()), hdl.U(2), hdl.Vec(4, hdl.U(4))}

// translate makes the circuit of a program.
func translate(m *hdl.Module, in scopeIn, body []stmt) scopeOut {
	reg := hdl.Reg(m, "r", hdl.U(4), hdl.Reset(0))
	wire := hdl.Wire(m, "w", hdl.U(4))
	signed := hdl.Reg(m, "s", hdl.S(4), hdl.Reset(0))
	var run func([]stmt)
	run = func(list []stmt) {
		for _, st := range list {
			switch s := st.(type) {
			case setStmt:
				whole := s.hi == 3 && s.lo == 0
				part := in.Val[s.val].Slice(s.hi, s.lo)
				switch {
				case s.target == 0 && whole:
					reg.Set(in.Val[s.val])
				case s.target == 0:
					reg.SetBits(s.hi, s.lo, part)
				case s.target == 1 && whole:
					wire.Set(in.Val[s.val])
				case s.target == 1:
					wire.SetBits(s.hi, s.lo, part)
				case whole:
					signed.Set(in.Val[s.val].AsSInt())
				default:
					signed.SetBits(s.hi, s.lo, part)
				}
			case ifStmt:
				c := m.If(in.Cond[s.conds[0]], func() { run(s.bodies[0]) })
				for k := 1; k < len(s.conds); k++ {
					c = c.ElseIf(in.Cond[s.conds[k]], func() { run(s.bodies[k]) })
				}
				if s.other != nil {
					c.Else(func() { run(s.other) })
				}
			case switchStmt:
				c := m.Switch(in.Sel)
				for k, v := range s.cases {
					c = c.Case(v, func() { run(s.bodies[k]) })
				}
				if s.other != nil {
					c.Default(func() { run(s.other) })
				}
			}
		}
	}
	run(body)
	return scopeOut{reg.Q, wire.Q, signed.Q}
}

// execute runs the program on values: the new bits of each target.
func execute(list []stmt, cond []int64, sel int64, val []int64, state *[3]int64) {
	for _, st := range list {
		switch s := st.(type) {
		case setStmt:
			mask := int64(1)<<(s.hi+1) - int64(1)<<s.lo
			state[s.target] = state[s.target]&^mask | val[s.val]&mask
		case ifStmt:
			chosen := s.other
			for k := len(s.conds) - 1; k >= 0; k-- {
				if cond[s.conds[k]] == 1 {
					chosen = s.bodies[k]
				}
			}
			execute(chosen, cond, sel, val, state)
		case switchStmt:
			chosen := s.other
			for k, v := range s.cases {
				if int64(v) == sel {
					chosen = s.bodies[k]
				}
			}
			execute(chosen, cond, sel, val, state)
		}
	}
}

// cover is which bits are set, of each target: on some path, on every path.
type cover struct{ some, every [3]int }

// judge says which targets are set twice and how a program drives them all.
func judge(list []stmt, before cover, bad *[3]bool) (after cover, set [3]int) {
	after = before
	var direct, inner [3]int
	branches := func(bodies [][]stmt, exhaustive bool) {
		start := after
		joined := cover{every: [3]int{15, 15, 15}}
		if !exhaustive {
			joined = start
		}
		for _, b := range bodies {
			end, did := judge(b, start, bad)
			for t := range 3 {
				joined.some[t] |= end.some[t]
				joined.every[t] &= end.every[t]
				inner[t] |= did[t]
			}
		}
		after = joined
	}
	for _, st := range list {
		switch s := st.(type) {
		case setStmt:
			mask := 1<<(s.hi+1) - 1<<s.lo
			if (direct[s.target]|inner[s.target])&mask != 0 {
				bad[s.target] = true
				continue
			}
			direct[s.target] |= mask
			after.some[s.target] |= mask
			after.every[s.target] |= mask
		case ifStmt:
			bodies := s.bodies
			if s.other != nil {
				bodies = append(bodies[:len(bodies):len(bodies)], s.other)
			}
			branches(bodies, s.other != nil)
		case switchStmt:
			bodies := s.bodies
			if s.other != nil && len(s.cases) < 4 {
				bodies = append(bodies[:len(bodies):len(bodies)], s.other)
			} else if s.other != nil { // unreachable, and yet looked at
				_, did := judge(s.other, after, bad)
				defer func() {
					for t := range 3 {
						set[t] |= did[t]
					}
				}()
				for t := range 3 {
					inner[t] |= did[t]
				}
			}
			branches(bodies, s.other != nil || len(s.cases) == 4)
		}
	}
	for t := range 3 {
		set[t] |= direct[t] | inner[t]
	}
	return after, set
}

// deserved returns the codes of a program, sorted.
func deserved(body []stmt) []string {
	bad := map[string]bool{}
	var twice [3]bool
	end, set := judge(body, cover{}, &twice)
	for t := range 3 {
		switch {
		case twice[t]:
			bad["HDL0201"] = true
		case set[t] == 0:
			bad["HDL0202"] = true
		case t != wireTarget:
		case end.some[t]&^end.every[t] != 0:
			bad["HDL0203"] = true
		case end.some[t] != 15:
			bad["HDL0202"] = true
		}
	}
	list := []string{}
	for c := range bad {
		list = append(list, c)
	}
	sort.Strings(list)
	return list
}

func TestRandomScopes(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	good, seen := 0, map[string]int{}
	for n := 0; good < 60; n++ {
		require.Less(t, n, 40000)
		body := randomBody(r, 3)
		want := deserved(body)
		if len(want) > 0 && n%8 != 0 {
			continue // most random programs are wrong: look at some of them
		}
		g := gen("top", scopeShapes, func(m *hdl.Module, in scopeIn) scopeOut { return translate(m, in, body) })
		c, err := hdl.Build(g)
		var d hdl.Diagnostics
		if err != nil {
			require.ErrorAs(t, err, &d)
		}
		got := map[string]bool{}
		for _, g := range d {
			got[g.Code] = true
		}
		list := []string{}
		for code := range got {
			list = append(list, code)
		}
		sort.Strings(list)
		require.Equalf(t, want, list, "%s\n%v", show(body, 0), err)
		seen[fmt.Sprint(want)]++
		if len(want) > 0 {
			continue
		}
		good++
		runProgram(t, r, c, body)
	}
	require.GreaterOrEqual(t, len(seen), 6, "the programs are too much alike: %v", seen)
}

func runProgram(t *testing.T, r *rand.Rand, c *hdl.Circuit, body []stmt) {
	s := newMachine(t, c)
	var state [3]int64
	for range 24 {
		cond := []int64{r.Int64N(2), r.Int64N(2), r.Int64N(2), r.Int64N(2)}
		val := []int64{r.Int64N(16), r.Int64N(16), r.Int64N(16), r.Int64N(16)}
		sel := r.Int64N(4)
		s.set("cond", cond...)
		s.set("val", val...)
		s.set("sel", sel)
		next := state
		execute(body, cond, sel, val, &next)
		require.Equalf(t, state[0], s.get("held", 0), "register before the edge\n%s", show(body, 0))
		require.Equalf(t, next[1], s.get("now", 0), "wire\n%s", show(body, 0))
		require.Equalf(t, wrapTo(state[2], 4, true), s.get("neg", 0), "signed register\n%s", show(body, 0))
		s.step()
		state = next
	}
}

// show prints a program for failures.
func show(list []stmt, depth int) string {
	var b strings.Builder
	pad := strings.Repeat("  ", depth)
	for _, st := range list {
		switch s := st.(type) {
		case setStmt:
			fmt.Fprintf(&b, "%st%d[%d:%d] = val%d\n", pad, s.target, s.hi, s.lo, s.val)
		case ifStmt:
			for k, c := range s.conds {
				fmt.Fprintf(&b, "%sif c%d (%d)\n%s", pad, c, k, show(s.bodies[k], depth+1))
			}
			if s.other != nil {
				fmt.Fprintf(&b, "%selse\n%s", pad, show(s.other, depth+1))
			}
		case switchStmt:
			for k, c := range s.cases {
				fmt.Fprintf(&b, "%scase %d\n%s", pad, c, show(s.bodies[k], depth+1))
			}
			if s.other != nil {
				fmt.Fprintf(&b, "%sdefault\n%s", pad, show(s.other, depth+1))
			}
		}
	}
	return b.String()
}
