package ir_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// expr prints a node as an expression: inputs and named nodes by name, with
// named nodes as `name=...` where they are defined, kinds in front of ops,
// constants as value:kind.
func expr(m *ir.Module, id ir.ID) string {
	kind := fmt.Sprintf("u%d", m.Width(id))
	if m.Signed(id) {
		kind = "s" + kind[1:]
	}
	name := m.NameOf(id)
	switch m.Op(id) {
	case ir.Input:
		for _, p := range m.Inputs {
			if p.Lanes[0] == id {
				return p.Name
			}
		}
	case ir.Reg:
		return name
	case ir.Const:
		if name != "" {
			return fmt.Sprintf("%s=%v:%s", name, m.ConstValue(id), kind)
		}
		return fmt.Sprintf("%v:%s", m.ConstValue(id), kind)
	}
	var args []string
	for _, a := range m.Args(id) {
		args = append(args, expr(m, a))
	}
	if m.Op(id) == ir.Slice {
		args = append(args, fmt.Sprint(m.Aux(id)))
	}
	if name != "" {
		name += "="
	}
	return fmt.Sprintf("%s%v.%s(%s)", name, m.Op(id), kind, strings.Join(args, " "))
}

// inputs are those of every case: a and b u8, c and d s8, s and t u1, v s4.
type inputs struct{ a, b, c, d, s, t, v ir.ID }

// passCase is one circuit with one output, and what a pass makes of it.
type passCase struct {
	name  string
	build func(b *irbuild.Builder, in inputs) ir.ID
	want  string
}

func runCases(t *testing.T, pass func(*ir.Module) *ir.Module, cases []passCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := irbuild.New("m")
			in := inputs{
				b.In("a", 8, false), b.In("b", 8, false), b.In("c", 8, true), b.In("d", 8, true),
				b.In("s", 1, false), b.In("t", 1, false), b.In("v", 4, true),
			}
			b.Out("o", c.build(b, in))
			require.NoError(t, ir.CheckSorted(b.M))
			m := pass(b.M)
			require.NoError(t, ir.CheckSorted(m))
			require.Equal(t, c.want, expr(m, m.Outputs[0].Lanes[0]))
		})
	}
}
