package distu_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// unit is a circuit on a bench with the names of its streams.
type unit struct {
	*streamtest.Bench
	d       distu.Distu
	cen, in *streamtest.Source
	out     *streamtest.Sink
}

func open(t *testing.T, d distu.Distu, seed uint64) *unit {
	t.Helper()
	c, err := hdl.Build(d)
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	u := &unit{Bench: streamtest.New(t, c, sim.Native, seed), d: d}
	fields := []string{"row", "end", "last"}
	if d.Pack > 1 {
		fields = append(fields, "pack")
	}
	u.cen = u.Source("cen", fields...)
	u.in = u.Source("in", "row", "end", "last")
	u.out = u.Sink("out", "distance", "last")
	return u
}

// job is one pass after another over the same rows.
type job struct {
	rows, centroids [][]int16
	pack            int
	full            bool // load all copies also in a short last pass
}

// spread puts values, repeated, at the stride of a pack, zeros between.
func spread(values [][]int16, lanes, pack int) []int64 {
	beat := make([]int64, lanes)
	for s := range pack {
		for k, v := range values[s] {
			beat[s*(lanes/pack)+k] = int64(v)
		}
	}
	return beat
}

// beats cuts a row (or the centroids that share a copy) into beats.
func (u *unit) beats(values [][]int16, pack int) [][]int64 {
	if pack > 1 {
		return [][]int64{spread(values, u.d.Lanes, pack)}
	}
	var list [][]int64
	for row := values[0]; ; row = row[u.d.Lanes:] {
		if len(row) <= u.d.Lanes {
			return append(list, spread([][]int16{row}, u.d.Lanes, 1))
		}
		list = append(list, spread([][]int16{row[:u.d.Lanes]}, u.d.Lanes, 1))
	}
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

var code = map[int]int64{1: 0, 2: 1, 4: 2}

// send queues a job and returns what the unit must answer.
func (u *unit) send(j job) (want [][]int64) {
	group := u.d.Copies * j.pack
	for first := 0; first < len(j.centroids); first += group {
		u.sendLoad(j, first)
		for i, row := range j.rows {
			repeated := [][]int16{row, row, row, row}[:j.pack]
			list := u.beats(repeated, j.pack)
			for b, beat := range list {
				end := b == len(list)-1
				u.in.Send(append(beat, bit(end), bit(end && i == len(j.rows)-1))...)
			}
		}
	}
	for _, b := range golden.DistanceStream(j.rows, j.centroids, u.d.Copies, j.pack) {
		want = append(want, append(u.lanes(j, b), bit(b.Row == len(j.rows)-1)))
	}
	return want
}

// sendLoad queues the centroids of a pass; slots past the last centroid hold
// the first of the pass.
func (u *unit) sendLoad(j job, first int) {
	for c := range u.d.Copies {
		at := first + c*j.pack
		if at >= len(j.centroids) && !j.full {
			return
		}
		slots := make([][]int16, j.pack)
		for s := range slots {
			slots[s] = j.centroids[first]
			if at+s < len(j.centroids) {
				slots[s] = j.centroids[at+s]
			}
		}
		last := at+j.pack >= len(j.centroids) && !j.full // a load of all copies ends by itself
		list := u.beats(slots, j.pack)
		for b, beat := range list {
			end := b == len(list)-1
			values := append(beat, bit(end), bit(end && last))
			if u.d.Pack > 1 {
				values = append(values, code[j.pack])
			}
			u.cen.Send(values...)
		}
	}
}

// lanes places a golden beat on the output lanes.
func (u *unit) lanes(j job, b golden.DistanceBeat) []int64 {
	out := make([]int64, u.d.Copies*u.d.Pack)
	for i := range out {
		out[i] = 1<<u.d.DistanceBits() - 1
	}
	for q := range u.d.Copies * j.pack {
		lane := q/j.pack*u.d.Pack + q%j.pack*(u.d.Pack/j.pack)
		switch {
		case q < len(b.Distance):
			out[lane] = int64(b.Distance[q])
		case j.full || q/j.pack <= (len(b.Distance)-1)/j.pack:
			out[lane] = int64(b.Distance[0])
		}
	}
	return out
}

func (u *unit) check(t *testing.T, want [][]int64) {
	t.Helper()
	u.Until(200*len(want)+20000, func() bool { return len(u.out.Got) >= len(want) })
	for range 2 * u.d.Latency() {
		u.Tick()
	}
	require.Equal(t, want, u.out.Got)
}

func random(rng *rand.Rand, n, m, bits int) [][]int16 {
	rows := make([][]int16, n)
	for i := range rows {
		rows[i] = make([]int16, m)
		for k := range rows[i] {
			rows[i][k] = value(rng, bits)
		}
	}
	return rows
}

// value is often an extreme.
func value(rng *rand.Rand, bits int) int16 {
	half := 1 << (bits - 1)
	switch rng.IntN(8) {
	case 0:
		return int16(-half)
	case 1:
		return int16(half - 1)
	}
	return int16(rng.IntN(2*half) - half)
}

func TestDistancesAreTheGoldenOnes(t *testing.T) {
	pipelines := []string{pipeline.Area, pipeline.Balanced, pipeline.Fast}
	rng := rand.New(rand.NewPCG(7, 7))
	for i, lanes := range []int{1, 2, 3, 6, 7, 8, 24, 48, 64} {
		for _, copies := range []int{1, 2, 8} {
			for _, columns := range []int{lanes, min(2*lanes+1, 256)} {
				d := distu.Distu{Lanes: lanes, Bits: []int{16, 8}[(i+copies)%2], Copies: copies, Columns: columns,
					Pack: map[bool]int{true: 4, false: golden.Pack(lanes, 1)}[lanes >= 4], Pipeline: pipelines[(i+columns)%3]}
				if lanes*copies > 200 && columns > lanes {
					d.Columns = lanes // the multi-beat form of the largest machines adds nothing
				}
				t.Run(fmt.Sprintf("%+v", d), func(t *testing.T) {
					u := open(t, d, uint64(i))
					var want [][]int64
					for pack := 1; pack <= d.Pack; pack *= 2 {
						for _, n := range []int{1, 5} {
							m := 1 + rng.IntN(lanes/pack)
							if pack == 1 {
								m = 1 + rng.IntN(d.Columns)
							}
							c := 1 + rng.IntN(2*copies*pack+1)
							want = append(want, u.send(job{random(rng, n, m, d.Bits), random(rng, c, m, d.Bits), pack, rng.IntN(2) == 0})...)
						}
					}
					u.Stall(rng.IntN(2) * 40)
					u.check(t, want)
				})
			}
		}
	}
}

func TestExtremes(t *testing.T) {
	for _, bits := range []int{2, 8, 16} {
		low, high := int16(-1<<(bits-1)), int16(1<<(bits-1)-1)
		constant := func(v int16) []int16 {
			row := make([]int16, 256)
			for k := range row {
				row[k] = v
			}
			return row
		}
		for _, lanes := range []int{16, 256} {
			u := open(t, distu.Distu{Lanes: lanes, Bits: bits, Copies: 2, Columns: 256, Pack: 1, Pipeline: pipeline.Balanced}, 3)
			rows := [][]int16{constant(low), constant(high), constant(0), constant(-1)}
			want := u.send(job{rows, rows, 1, false})
			require.Contains(t, want[0], int64(256*(1<<bits-1)), "the largest distance is among them")
			u.check(t, want)
		}
	}
}

func TestLoadingOverlapsThePass(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	for _, pipeline := range []string{pipeline.Area, pipeline.Balanced, pipeline.Fast} {
		u := open(t, distu.Distu{Lanes: 8, Bits: 8, Copies: 4, Columns: 24, Pack: 2, Pipeline: pipeline}, 4)
		want := u.send(job{random(rng, 20, 20, 8), random(rng, 12, 20, 8), 1, false})
		u.check(t, want)
		at := u.out.At
		rows, beats := 20, 3
		require.Equal(t, at[0]+beats*(3*rows-1), at[len(at)-1], "no cycle is lost between three passes of 20 rows of 3 beats")
		require.Equal(t, u.d.PassCycles(rows, 20), rows*beats)
		// The load takes 4 copies x 3 beats, the swap one cycle, the row three beats.
		require.Equal(t, 4*3+1+(beats-1)+u.d.Latency(), at[0])
	}
}

func TestResetInMidFlight(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	d := distu.Distu{Lanes: 4, Bits: 8, Copies: 2, Columns: 12, Pack: 2, Pipeline: pipeline.Fast}
	u := open(t, d, 5)
	for cut := 1; cut < 60; cut += 3 {
		u.Reset()
		u.Stall(30)
		u.send(job{random(rng, 6, 9, 8), random(rng, 7, 9, 8), 1, false})
		for range cut {
			u.Tick()
		}
		u.Reset()
		pack := 1 + cut%2
		u.check(t, u.send(job{random(rng, 3, 2, 8), random(rng, 5, 2, 8), pack, false}))
	}
}

func TestIllegalParameters(t *testing.T) {
	good := distu.Distu{Lanes: 8, Bits: 8, Copies: 1, Columns: 8, Pack: 4, Pipeline: pipeline.Balanced}
	require.NoError(t, good.Check())
	for _, c := range []struct {
		change func(d *distu.Distu)
		want   string
	}{
		{func(d *distu.Distu) { d.Lanes = 0 }, "Lanes is 0: must be at least 1"},
		{func(d *distu.Distu) { d.Bits = 1 }, "Bits is 1: must be 2 to 16"},
		{func(d *distu.Distu) { d.Bits = 17 }, "Bits is 17: must be 2 to 16"},
		{func(d *distu.Distu) { d.Copies = 0 }, "Copies is 0: must be at least 1"},
		{func(d *distu.Distu) { d.Columns = 257 }, "Columns is 257: must be 1 to 256"},
		{func(d *distu.Distu) { d.Pack = 3 }, "Pack is 3: must be 1, 2 or 4"},
		{func(d *distu.Distu) { d.Lanes = 3 }, "Pack is 4: must be at most Lanes (3)"},
		{func(d *distu.Distu) { d.Pipeline = "" }, `Pipeline is "": must be area, balanced or fast`},
	} {
		d := good
		c.change(&d)
		_, err := hdl.Build(d)
		require.ErrorContains(t, err, c.want)
	}
}
