package place

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/flow"
)

func logText(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	return string(text)
}

// project writes the Verilog of a small hierarchy whose lines say where they
// come from.
func project(t *testing.T) (string, *flow.Project) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"top.v":   "module top (\n  input clk\n);\n  reg [3:0] inputs; // serial.go:50\n  distu unit ( // serial.go:72\n    .clk(clk)\n  );\nendmodule\n",
		"distu.v": "module distu (\n  input clk\n);\n  wire advance; // build.go:20\n  copy copy_0 ( // build.go:55\n    .clk(clk)\n  );\nendmodule\n",
		"copy.v": "module copy (\n  input clk,\n  output [23:0] distance\n);\n  wire signed [15:0] bits_centroids_q_7; // copy.go:121\n  wire [16:0] diff_row_6 = a - b; // copy.go:92\n  wire [15:0] cat_row_6; // copy.go:98\n" +
			"  reg abs_6_carry; // copy.go:100\n  reg [23:0] before_0; // copy.go:164\n  reg signed [17:0] sum_0_15_sum; // sum.go:48\nendmodule\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	return dir, &flow.Project{Top: "top", Files: []string{"copy.v", "distu.v", "top.v"}}
}

// TestPlacerLog reads a log of nextpnr-ice40: the frequency after routing, not
// the estimate before it, and the path in the circuit's names.
func TestPlacerLog(t *testing.T) {
	p, err := readPlacer(logText(t, "nextpnr-ice40.log"))
	require.NoError(t, err)
	require.Equal(t, 52.27, p.fmax)
	up5k, err := flow.Find("ice40-up5k")
	require.NoError(t, err)
	require.Equal(t, []Use{{"logic cells", 1529, 5280}, {"multipliers", 0, 8}, {"block RAM", 16, 30}, {"single-port RAM", 0, 4}}, p.use(up5k))
	dir, project := project(t)
	p.path.rename(sourcesOf(dir, project))
	require.Equal(t, []string{"copy_0.bits_centroids_q_7", "copy_0.diff_row_6", "copy_0.cat_row_6", "copy_0.abs_6_carry"}, signals(p.path))
	require.Equal(t, "copy.go:92", p.path.Steps[1].Source)
	require.Equal(t, 19.1, p.path.Steps[3].At)
	require.Equal(t, 8.9, p.path.Logic)

	_, err = readPlacer("Info: nothing\n")
	require.EqualError(t, err, "no clock frequency in the placer's log")
}

func signals(p *Path) []string {
	var list []string
	for _, s := range p.Steps {
		list = append(list, s.Signal)
	}
	return list
}

// TestStaticTiming reads a report of OpenSTA; the cells that abc names itself
// belong to the signal before them, and the end has the name of its register.
func TestStaticTiming(t *testing.T) {
	netlist := "  DFFPOSX1 _29721_ (\n    .CLK(clk),\n    .D(_02393_),\n    .Q(\\copy_0.before_0 [23])\n  );\n"
	require.Equal(t, map[string]string{"_29721_": "copy_0.before_0 [23]"}, registers(netlist))
	p := readSTA(logText(t, "opensta.log"), registers(netlist))
	dir, project := project(t)
	project.Top = "distu"
	p.rename(sourcesOf(dir, project))
	require.Equal(t, []string{"copy_0.sum_0_15_sum", "copy_0.before_0"}, signals(p))
	require.Equal(t, []string{"sum.go:48", "copy.go:164"}, []string{p.Steps[0].Source, p.Steps[1].Source})
	require.Equal(t, "1.16", slackLine.FindStringSubmatch(logText(t, "opensta.log"))[1])
}

// TestMedian takes the median of seeds, of an even number the mean of two.
func TestMedian(t *testing.T) {
	of := func(list ...float64) *Unit {
		u := &Unit{}
		for i, f := range list {
			u.Seeds = append(u.Seeds, Seed{i + 1, f})
		}
		u.summarise(make([]*Path, len(list)), &sources{})
		return u
	}
	require.Equal(t, 40.0, of(41, 39, 40).Fmax)
	require.Equal(t, 2.0, of(41, 39, 40).Spread)
	require.Equal(t, 40.5, of(41, 39, 40, 45).Fmax)
	require.Equal(t, 7.0, of(7).Fmax)
}

func TestUnfit(t *testing.T) {
	dir := t.TempDir()
	target, err := flow.Find("ice40-up5k")
	require.NoError(t, err)
	p := &flow.Project{Target: target, Whole: true}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "seed-1.partial.log"), []byte("Info: \t         ICESTORM_LC:  9529/ 5280   180%\nInfo: \t        ICESTORM_DSP:    19/    8   237%\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "top.cells.json"), []byte(`{"design":{"num_cells_by_type":{"SB_LUT4":8000,"SB_DFFE":5}}}`), 0o644))
	e := unfit(dir, "divu", p, "seed-1.partial.log")
	require.NotNil(t, e)
	require.EqualError(t, e, "divu on ice40-up5k does not fit: it needs 9529 logic cells of 5280, 19 multipliers of 8; take fewer lanes, or another target; the logs are in "+dir)
	require.Equal(t, 8000, e.Cells.LUT)
	r, err := ResultOf(nil, e)
	require.NoError(t, err)
	require.Equal(t, "9529 logic cells of 5280, 19 multipliers of 8", r.Unfit)
	require.Nil(t, unfit(dir, "divu", p, "seed-2.partial.log"))
}
