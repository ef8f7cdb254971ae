package axiplay

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
	"github.com/sparcgen/sparcgen/verify/mutate"
)

// flat is a circuit of one module.
type flat struct{ d *ir.Design }

func (f flat) Design() *ir.Design { return f.d }

// flatten returns sparc_axi of preset tiny as one module, and a function that makes
// a circuit of a module like it.
func flatten(t *testing.T) (*ir.Module, *ir.Sources, func(*ir.Module) flat) {
	circuit, err := hdl.Build(sparcOf(t, "tiny"))
	require.NoError(t, err)
	d := circuit.Design()
	m, err := ir.Flatten(d)
	require.NoError(t, err)
	return m, d.Sources, func(m *ir.Module) flat {
		return flat{&ir.Design{Modules: []*ir.Module{m}, Domains: d.Domains, Sources: d.Sources}}
	}
}

// drill is a list of jobs, run twice with other operands, then one with a wrong job.
type drill struct {
	behaviour memory.Behaviour
	seed      uint64
	lists     [2][]*golden.Job
	want      map[*golden.Job]*golden.ChipResult
}

func newDrill(t *testing.T, b memory.Behaviour, seed uint64, n int) *drill {
	g := sparcOf(t, "tiny").Machine
	r := rand.New(rand.NewPCG(seed, 12))
	d := &drill{behaviour: b, seed: seed, want: map[*golden.Job]*golden.ChipResult{}}
	for k := range d.lists {
		for i := range n {
			j := coreplay.RandomJob(r, g, i)
			want, err := golden.Run(j)
			require.NoError(t, err)
			d.lists[k], d.want[j] = append(d.lists[k], j), want
		}
	}
	return d
}

// run returns the first thing that is wrong, nil for nothing.
func (d *drill) run(c flat, g axi.Sparc) error {
	s := sim.New(c, sim.Seed(d.seed))
	m, err := memory.New(s, "m_axi_", g.BusBits, 0x40_0000, 0, d.behaviour)
	if err != nil {
		return err
	}
	l := NewLayout(m, g, rand.New(rand.NewPCG(d.seed, 13)))
	b := &Bench{W: s, Mem: m, Rng: rand.New(rand.NewPCG(d.seed, 15))}
	b.Stop = func() error {
		if b.Cycles > 100_000 {
			return errors.New("endless")
		}
		return m.Err()
	}
	var jobs []axi.Descriptor
	for _, list := range d.lists {
		var placed []Placed
		jobs = nil
		for _, j := range list {
			p := l.Place(j)
			placed, jobs = append(placed, p), append(jobs, p.Descriptor)
		}
		out, err := d.list(b, m, l, jobs)
		if err != nil {
			return err
		}
		if !out.Done {
			return fmt.Errorf("status: %s", out.Name())
		}
		for i := range placed {
			if err := Compare(&placed[i], d.want[placed[i].Job], m, g); err != nil {
				return fmt.Errorf("%w (job %d)", err, i)
			}
		}
	}
	jobs[len(jobs)-1].N = 0
	out, err := d.list(b, m, l, jobs)
	if err == nil && (out.Code != axi.ErrorField || out.Job != len(jobs)-1 || out.JobsDone != len(jobs)-1) {
		return fmt.Errorf("status: a job of no rows ends with %s", out.Name())
	}
	return err
}

// refusals runs every wrong job by itself and returns the first that is not refused
// as it should be.
func refusals(c flat, g axi.Sparc) error {
	s := sim.New(c)
	m, err := memory.New(s, "m_axi_", g.BusBits, 0x40_0000, 0, memory.Ideal())
	if err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(14, 1))
	l, b, d := NewLayout(m, g, r), &Bench{W: s, Mem: m}, &drill{}
	good := DrawTrio(r, g, l)
	for _, bad := range WrongJobs {
		wrong := *bad.Of(&good)
		bad.Change(&wrong.Descriptor)
		out, err := d.list(b, m, l, []axi.Descriptor{wrong.Descriptor})
		if err != nil {
			return err
		}
		if out.Done || out.Code != bad.Code || out.Field != axi.JobLayout.Find(bad.Member).Offset {
			return fmt.Errorf("status: %s: %s", bad.Name, out.Name())
		}
	}
	return nil
}

// list runs a list and checks the bus and the counters of its traffic.
func (d *drill) list(b *Bench, m *memory.Memory, l *Layout, jobs []axi.Descriptor) (*Outcome, error) {
	reads, writes := m.ReadBeats, m.WriteBeats
	at := l.List(jobs)
	l.Guard()
	out, err := b.Run(at, len(jobs), Options{Limit: 6000})
	if bus := m.Err(); bus != nil {
		return nil, fmt.Errorf("bus: %w", bus)
	}
	if err != nil {
		return nil, err
	}
	if m.Busy() {
		return nil, errors.New("bus: a burst is under way after the end")
	}
	if r, w := m.ReadBeats-reads, m.WriteBeats-writes; r != out.Counters["READ_BEATS"] || w != out.Counters["WRITE_BEATS"] {
		return nil, fmt.Errorf("counters: %d beats read and %d written, the registers say %d and %d", r, w, out.Counters["READ_BEATS"], out.Counters["WRITE_BEATS"])
	}
	return out, b.W.Err()
}

// TestFaults plants mistakes around the core by hand, and wants a report that names
// the stage, or the signal and the rule of the bus.
func TestFaults(t *testing.T) {
	m, sources, circuit := flatten(t)
	g := sparcOf(t, "tiny")
	drills := []*drill{newDrill(t, memory.Ideal(), 1, 12), newDrill(t, memory.DRAM(2), 2, 12)}
	report := func(m *ir.Module) error {
		for _, d := range drills {
			if err := d.run(circuit(m), g); err != nil {
				return err
			}
		}
		return nil
	}
	require.NoError(t, report(m), "without a fault")
	f := mutate.NewFinder(m, sources)
	stay := func(v int64) func(ir.ID) mutate.Mutation {
		return func(id ir.ID) mutate.Mutation { return mutate.Stay(id, v) }
	}
	plus := func(v int64) func(ir.ID) mutate.Mutation {
		return func(id ir.ID) mutate.Mutation { return mutate.Plus(id, v) }
	}
	// What a wrong clone does first: it writes a wrong row, or reads a row of ZC that
	// is not there.
	clone := `^(clone: row |allocation or clone: row )|m_axi_araddr: read of 0x[0-9a-f]+, beat 0 of 2, where no operand lies`
	for _, fault := range []struct {
		name string
		at   mutate.Place
		how  func(ir.ID) mutate.Mutation
		want string // of the report, a regular expression
	}{
		{"cache not invalidated", mutate.Named("clone.to_cache_inv_valid"), stay(0), `^clone: row `},
		{"cluster of another row", mutate.Named("to_clone_alloc_row"), plus(1), clone},
		{"off-by-one cluster", mutate.Named("to_clone_alloc_cluster"), plus(1), clone},
		{"cloned before ZC is written", mutate.Named("to_clone_zc_written"), plus(1), clone},
		{"written one beat further", mutate.Named("to_writer_run_addr"), plus(1), `bus: [^\n]*\ncycle \d+: m_axi_awaddr: write to 0x[0-9a-f]+, beat \d+ of \d+, which is no job's output`},
		{"a beat too many", mutate.Named("to_reader_run_1_beats"), plus(1), `bus: [^\n]*\ncycle \d+: m_axi_araddr: read of 0x[0-9a-f]+.* where no operand lies`},
		{"read one beat further", mutate.Named("to_reader_run_4_addr"), plus(1), `bus: [^\n]*\ncycle \d+: m_axi_araddr: read of 0x[0-9a-f]+.* where no operand lies|status: `},
		{"done before the answer", mutate.Named("to_writer_bvalid"), stay(1), `^bus: a burst is under way after the end`},
	} {
		t.Run(fault.name, func(t *testing.T) {
			nodes := f.Find(fault.at)
			require.Len(t, nodes, 1, "the place is no longer there")
			mutant, err := mutate.Apply(m, fault.how(nodes[0]))
			require.NoError(t, err)
			err = report(mutant)
			require.Error(t, err)
			t.Log(err)
			require.Regexp(t, fault.want, err.Error())
		})
	}
}

// planted is the number of mistakes TestPlanted plants: make axi-mutants N=400.
var planted = flag.Int("planted", 40, "mistakes planted in sparc_axi around its core, preset tiny")

// around are the files of what is around the core.
var around = []string{"/units/axi/", "/units/ccache/", "/hdl/bus/", "/hdl/stream/"}

// TestPlanted plants mistakes at random in what is around the core, one at a time,
// and counts for every part how many the drills notice. Survivors are printed with
// the line that made them; many behave like the circuit. The bar is what was reached
// when the test was written.
func TestPlanted(t *testing.T) {
	m, sources, circuit := flatten(t)
	m = ir.Prune(ir.Fold(m)) // what a part is told and does not look at is no place for a mistake
	g := sparcOf(t, "tiny")
	drills := []*drill{newDrill(t, memory.Ideal(), 1, 12), newDrill(t, memory.DRAM(2), 2, 12)}
	require.NoError(t, refusals(circuit(m), g), "without a mistake")
	tried, caught := map[string]int{}, map[string]int{}
	total := 0
	for _, mu := range mutate.List(m, rand.New(rand.NewPCG(5, 6)), 20**planted) {
		file, line := sources.Position(m.Src(mu.Node))
		file = filepath.ToSlash(file)
		if !slices.ContainsFunc(around, func(dir string) bool { return strings.Contains(file, dir) }) {
			continue
		}
		if total++; total > *planted {
			break
		}
		mutant, err := mutate.Apply(m, mu)
		require.NoError(t, err)
		part := strings.TrimSuffix(filepath.Base(file), ".go")
		tried[part]++
		var found error
		for _, d := range drills {
			if found = d.run(circuit(mutant), g); found != nil {
				caught[part]++
				caught[""]++
				break
			}
		}
		if found == nil {
			if found = refusals(circuit(mutant), g); found != nil {
				caught[part]++
				caught[""]++
			}
		}
		if found == nil {
			t.Logf("survived: %s:%d: %v: %s", filepath.Base(file), line, mu.Kind, mu.What)
		}
	}
	for _, part := range slices.Sorted(maps.Keys(tried)) {
		t.Logf("%-10s %3d of %3d noticed", part, caught[part], tried[part])
	}
	require.Greater(t, total, *planted, "there are not so many places")
	require.GreaterOrEqual(t, float64(caught[""]), 0.6*float64(*planted))
}
