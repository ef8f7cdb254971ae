package directed

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// results are what the runs must show, worked out by hand: of each beat taken
// its stream and fields.
var results = map[string][]string{
	"mmu":      {"score acc=12,20", "row acc=538,0"},
	"addernet": {"score acc=12,20", "row acc=8,0"},
	"prescore": {"out p=125,-125", "out p=126,-125", "out p=127,-128"}, // 1004/8 = 125.5, -125.5
	"distu":    {"out distance=3 last=0", "out distance=6 last=0", "out distance=20 last=1"},
	"clustu": {"out row=0 cluster=1 distance=4", "out row=1 cluster=0 distance=3", "out row=2 cluster=1 distance=2",
		"rep cluster=0 row=1 used=1 last=0", "rep cluster=1 row=2 used=1 last=0", "rep cluster=2 row=0 used=0 last=0", "rep cluster=3 row=0 used=0 last=1"},
	"rowacc":  {"out sum=12,0", "out sum=100,0"},
	"maxtree": {"out max=9", "out max=-2"},
	"requant": {"out x=0,4096", "out x=2048,65535"},
	// 32768 e^-1 = 12054.7, e^-0.5 = 19874.8, e^-2 = 4434.7, e^-3 = 1631.4.
	"expu": {"out e=32768,12055", "out e=19875,4435", "out e=1631,0"},
	// -5/3 = -1.67, 8/3 = 2.67, 100/6 = 16.7.
	"divu":   {"out q=3,-2 last=0", "out q=2,3 last=1", "out q=101,17 last=1"},
	"ccache": {"mem addr=5", "mem addr=9", "out line=50,51 hit=0", "out line=50,51 hit=1", "out line=90,91 hit=0"},
}

func circuit(t *testing.T, u gen.Unit) *hdl.Circuit {
	t.Helper()
	c, err := config.Preset("tiny")
	require.NoError(t, err)
	built, err := u.Build(c)
	require.NoError(t, err)
	return built
}

// TestRuns plays the run of every unit.
func TestRuns(t *testing.T) {
	for _, u := range gen.Catalogue() {
		r := runs[u.Name]
		s := sim.New(circuit(t, u))
		var got []string
		_, err := r.play(s, func(sink string) {
			line := sink
			for _, want := range results[u.Name] {
				if !strings.HasPrefix(want, sink+" ") {
					continue
				}
				for _, field := range strings.Fields(want)[1:] {
					name, values, _ := strings.Cut(field, "=")
					var v []string
					for _, x := range s.Vec(sink + "_" + name)[:1+strings.Count(values, ",")] {
						v = append(v, fmt.Sprint(x))
					}
					line += " " + name + "=" + strings.Join(v, ",")
				}
				break
			}
			got = append(got, line)
		})
		require.NoError(t, err, u.Name)
		require.Equal(t, results[u.Name], got, u.Name)
		d, err := Of(u.Name, circuit(t, u))
		require.NoError(t, err)
		require.Contains(t, d.Wave, "in_valid")
	}
	require.Len(t, runs, len(gen.Catalogue()), "no run is of no unit")
}

// TestFaults wants a run that is too short, and a unit without one, refused.
func TestFaults(t *testing.T) {
	for _, u := range gen.Catalogue() {
		if u.Name == "divu" {
			r := runs[u.Name]
			r.cycles = 9
			_, err := r.play(sim.New(circuit(t, u)), func(string) {})
			require.ErrorContains(t, err, "only 2 of 3 beats of in were taken in 9 cycles")
		}
	}
	_, err := Of("none", nil)
	require.EqualError(t, err, "unit none has no directed run")
}
