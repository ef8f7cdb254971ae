package coreplay

import (
	_ "embed"
	"fmt"
	"math"
	"strings"
	"testing"
	"text/template"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
)

//go:embed testdata/core.md.tmpl
var pageText string

// meanings says what each port is for.
var meanings = map[string]string{
	"clk": "clock", "rst": "reset", "go": "START: the matrix multiply unit works",
	"job_valid": "stream of jobs", "job_gemm": "see Jobs", "job_mean": "", "job_center": "", "job_early": "", "job_vgen": "", "job_n": "", "job_m": "",
	"job_c": "", "job_rounds": "", "job_dim": "", "job_tiles": "", "job_width": "", "job_shift": "", "job_pre": "", "job_multiplier": "", "job_post": "", "job_y_shift": "",
	"kv_valid": "stream of rows of K, V, W", "kv_data": "L elements, int16",
	"q_valid": "stream of rows of Q", "q_data": "L elements, int16",
	"x_valid": "stream of rows of X", "x_data": "L elements, int16",
	"alloc_ready": "allocations are taken", "out_ready": "results are taken",
	"ready": "the clearing after reset is over", "job_ready": "a slot is free",
	"kv_ready": "a word of the stream is taken", "q_ready": "a word of the stream is taken", "x_ready": "a word of the stream is taken",
	"alloc_valid": "stream of the rows' clusters", "alloc_slot": "job, modulo 4", "alloc_row": "row of Q", "alloc_cluster": "its cluster", "alloc_last": "last row of the job",
	"rep_valid": "notice of representatives, no ready", "rep_cluster": "cluster", "rep_row": "row that represents it", "rep_used": "the cluster has members", "rep_last": "last cluster of the round",
	"out_valid": "stream of results", "out_data": "L elements of Z or Y, int16", "out_row": "row of Q or X; cluster of a clustered job", "out_word": "word of the row",
	"out_last": "last word of the job", "out_slot": "job, modulo 4",
	"cycles": "see counters", "pre_beats": "", "qk_beats": "", "av_beats": "", "gemm_beats": "", "dist_cycles": "", "jobs_done": "", "stamp": "",
}

// portsOf returns the ports of the module emitted for a preset.
func portsOf(t *testing.T, preset string) []gen.ManifestPort {
	c, err := config.Preset(preset)
	require.NoError(t, err)
	m, _, err := gen.Render(t.Context(), c, []gen.Unit{gen.Core()}, gen.Options{})
	require.NoError(t, err)
	top := m.Modules[len(m.Modules)-1]
	require.Equal(t, "sparc_core", top.Name)
	return top.Ports
}

// portTable returns the table of ports.
func portTable(t *testing.T, tiny, balanced []gen.ManifestPort) string {
	var b strings.Builder
	b.WriteString("| port | direction | `tiny` | `balanced` | lane format | |\n|---|---|---|---|---|---|\n")
	require.Len(t, balanced, len(tiny))
	for i, p := range tiny {
		meaning, ok := meanings[p.Name]
		require.True(t, ok, "the page does not say what port %s is for", p.Name)
		require.Equal(t, p.Name, balanced[i].Name)
		format := p.Format
		if other := balanced[i].Format; other != format {
			format += ", " + other
		}
		fmt.Fprintf(&b, "| `%s` | %s | %d | %d | %s | %s |\n", p.Name, p.Dir, p.Width, balanced[i].Width, format, meaning)
	}
	require.Len(t, meanings, len(tiny), "the page speaks of a port that is not there")
	return b.String()
}

// instanceOf returns an instance with every port by name.
func instanceOf(ports []gen.ManifestPort) string {
	var b strings.Builder
	b.WriteString("sparc_core u (\n")
	for i, p := range ports {
		end := ","
		if i == len(ports)-1 {
			end = ""
		}
		size := ""
		if p.Width > 1 {
			size = fmt.Sprintf(" // [%d:0]", p.Width-1)
		}
		fmt.Fprintf(&b, "  .%s(%s)%s%s\n", p.Name, p.Name, end, size)
	}
	b.WriteString(");\n")
	return b.String()
}

// shown is a small head with elements that are easy to recognise.
func shown(t *testing.T) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -20))
	require.NoError(t, err)
	const n, d = 4, 16
	j := &golden.Job{Name: "shown", N: n, D: d, Clusters: 2, Rounds: 1, Bits: 8, Shift: 11, Requant: requant, Exp: golden.DefaultExp, Columns: []int{1, 3}}
	for i := range n {
		q, k, v := make([]int16, d), make([]int16, d), make([]int16, d)
		q[0], q[8], k[0], k[8] = int16(1000+10*i+i/2*1980), int16(1001+10*i+i/2*1980), int16(10*i+1), int16(10*i+2)
		v[0], v[8] = int16(100*(i+1)), int16(100*(i+1)+1)
		j.Q, j.K, j.V = append(j.Q, q), append(j.K, k), append(j.V, v)
	}
	return j
}

// diagram plays the head and draws cycles from the first one in which a condition
// holds.
func diagram(t *testing.T, o Options, when func(p *player) bool, cycles int, names ...string) string {
	g := presetOf(t, "tiny")
	b, err := sim.Open(core.Core{Machine: g}, sim.Noise(false))
	require.NoError(t, err)
	o.Limit = 1000
	p := newPlayer(b.Sim, g.Lanes, []Job{Of(shown(t))}, o)
	p.s.SetInt("go", 0)
	for !when(p) {
		require.Less(t, p.s.Cycle(), 2000, "it never comes")
		p.playCycle(t)
	}
	text, err := wave.NewText(p.s, names...)
	require.NoError(t, err)
	for range cycles {
		p.playCycle(t)
	}
	require.NoError(t, p.s.Err())
	return text.String()
}

// playCycle passes a cycle; START comes 60 cycles after reset, when the operands
// of the head lie ready.
func (p *player) playCycle(t *testing.T) {
	if p.s.Cycle() == 60 {
		p.s.SetInt("go", 1)
	}
	_, err := p.step()
	require.NoError(t, err)
}

// TestCorePage compares docs/core.md with the ports and runs of the circuit.
func TestCorePage(t *testing.T) {
	want, err := golden.Run(shown(t))
	require.NoError(t, err)
	require.Equal(t, []int{0, 0, 1, 1}, want.ClusterOf, "the page says so")
	tiny, balanced := portsOf(t, "tiny"), portsOf(t, "balanced")
	page, err := template.New("core").Parse(pageText)
	require.NoError(t, err)
	var b strings.Builder
	require.NoError(t, page.Execute(&b, map[string]any{
		"Heads": presetOf(t, "tiny").Heads(), "LanesTiny": presetOf(t, "tiny").Lanes, "LanesBalanced": presetOf(t, "balanced").Lanes,
		"Ports": portTable(t, tiny, balanced), "Instance": instanceOf(tiny),
		"Load": diagram(t, Options{}, func(p *player) bool { return true }, 24,
			"job_valid", "job_ready", "kv_valid", "kv_ready", "kv_data_0", "q_valid", "q_ready", "q_data_0", "ready"),
		"Start": diagram(t, Options{}, func(p *player) bool { return p.s.Cycle() == 59 }, 20,
			"go", "cycles", "pre_beats", "dist_cycles", "qk_beats", "av_beats"),
		"Alloc": diagram(t, Options{}, func(p *player) bool { return p.s.Int("alloc_valid") == 1 }, 12,
			"alloc_valid", "alloc_ready", "alloc_row", "alloc_cluster", "alloc_last", "rep_valid", "rep_cluster", "rep_row", "rep_used", "rep_last"),
		"Result": diagram(t, Options{Stall: 40, Seed: 3}, func(p *player) bool { return p.s.Int("out_valid") == 1 }, 20,
			"out_valid", "out_ready", "out_row", "out_word", "out_data_0", "out_last", "jobs_done", "stamp"),
	}))
	goldenfile.CompareAt(t, "../../docs/core.md", b.String())
}
