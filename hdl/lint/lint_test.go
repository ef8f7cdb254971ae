package lint

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// sum adds two numbers in a module of its own and registers the result.
type sum struct{ Width int }

type sumIn struct{ A, B hdl.SInt }

type sumOut struct{ Y hdl.SInt }

func (s sum) Inputs() sumIn { return sumIn{hdl.S(s.Width), hdl.S(s.Width)} }

func (s sum) Build(m *hdl.Module, in sumIn) sumOut {
	return sumOut{hdl.Delay(m, "y", hdl.Inst(m, "add", add(s), in).Y)}
}

type add struct{ Width int }

func (a add) Inputs() sumIn { return sum(a).Inputs() }

func (a add) Build(m *hdl.Module, in sumIn) sumOut { return sumOut{in.A.Add(in.B)} }

func TestCheck(t *testing.T) {
	c, err := hdl.Build(sum{8})
	require.NoError(t, err)
	require.NoError(t, Check(t.Context(), c))
	require.NoError(t, Check(t.Context(), c, verilog.Unpacked(true)))
}

// TestComplaints plants one fault for each tool in the emitted text.
func TestComplaints(t *testing.T) {
	c, err := hdl.Build(sum{8})
	require.NoError(t, err)
	for _, fault := range []struct{ module, old, wrong, want string }{
		{"add_w8", "{a[7], a}", "{a[7], a[7], a}", "module add_w8: verilator: exit status 1\n%Warning-WIDTH"},
		{"sum_w8", "always @(posedge clk)", "wire spare = y[0];\n  always @(posedge clk)", "module sum_w8: verilator: exit status 1\n%Warning-UNUSED"},
		{"sum_w8", ".y(", ".z(", "%Error-PINNOTFOUND: sum_w8.v:12"},
		{"add_w8", "  assign y", "  assign y = {a[7], a} - {b[7], b};\n  assign y", "ERROR: Found 9 problems in 'check -assert'"},
	} {
		files, err := verilog.Design(c.Design())
		require.NoError(t, err)
		for i := range files {
			if files[i].Module == fault.module {
				require.Contains(t, files[i].Text, fault.old)
				files[i].Text = strings.Replace(files[i].Text, fault.old, fault.wrong, 1)
			}
		}
		require.ErrorContains(t, Files(t.Context(), files), fault.want)
	}
}
