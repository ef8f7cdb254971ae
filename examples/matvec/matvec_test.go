package matvec_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/matvec"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

var engines = []matvec.Engine{
	{Rows: 8, Cols: 8, Lanes: 4, Width: 8},
	{Rows: 6, Cols: 5, Lanes: 2, Width: 5},
	{Rows: 4, Cols: 4, Lanes: 4, Width: 16}, // one pass
	{Rows: 3, Cols: 2, Lanes: 1, Width: 3},
}

// job is a matrix, vectors, and their products by the definition.
type job struct {
	matrix, x, out [][]int64 // beats of the streams
}

// draw makes a job; every fourth value is the least there is.
func draw(g matvec.Engine, vectors int, seed uint64) job {
	rng := rand.New(rand.NewPCG(seed, uint64(g.Rows)))
	value := func() int64 {
		if rng.IntN(4) == 0 {
			return -1 << (g.Width - 1)
		}
		return rng.Int64N(1<<g.Width) - 1<<(g.Width-1)
	}
	rows := make([][]int64, g.Rows)
	for r := range rows {
		rows[r] = make([]int64, g.Cols)
		for c := range rows[r] {
			rows[r][c] = value()
		}
	}
	var j job
	for first := 0; first < g.Rows; first += g.Lanes {
		for c := range g.Cols {
			var beat []int64
			for lane := range g.Lanes {
				beat = append(beat, rows[first+lane][c])
			}
			j.matrix = append(j.matrix, beat)
		}
	}
	for range vectors {
		x := make([]int64, g.Cols)
		for c := range x {
			x[c] = value()
			j.x = append(j.x, []int64{x[c]})
		}
		for r, row := range rows {
			sum := int64(0)
			for c := range x {
				sum += row[c] * x[c]
			}
			last := int64(0)
			if r == g.Rows-1 {
				last = 1
			}
			j.out = append(j.out, []int64{sum, last})
		}
	}
	return j
}

// play runs a job and returns the cycles at which results came. Vectors are
// offered from so many beats of the matrix on, and it from so many of them on.
func (j job) play(t *testing.T, b *sim.Bench[matvec.In, matvec.Out], g matvec.Engine, vectors, rows int) (came []int) {
	t.Helper()
	matrix, x := 0, 0
	b.Set(b.In.OutReady, 1)
	for limit := b.Cycle() + 20_000; len(came) < len(j.out); {
		require.Less(t, b.Cycle(), limit)
		b.SetBool(b.In.Matrix.Valid, matrix < len(j.matrix) && x >= rows)
		for lane := range g.Lanes {
			b.Set(b.In.Matrix.Data[lane], j.matrix[min(matrix, len(j.matrix)-1)][lane])
		}
		b.SetBool(b.In.X.Valid, x < len(j.x) && matrix >= vectors)
		b.Set(b.In.X.Data, j.x[min(x, len(j.x)-1)][0])
		matrix += int(b.Get(b.In.Matrix.Valid) & b.Get(b.Out.MatrixReady))
		x += int(b.Get(b.In.X.Valid) & b.Get(b.Out.XReady))
		if b.Get(b.Out.Out.Valid) == 1 {
			require.Equal(t, j.out[len(came)], []int64{b.Get(b.Out.Out.Data.Value), b.Get(b.Out.Out.Data.Last)}, "result %d of %+v", len(came), g)
			came = append(came, b.Cycle())
		}
		b.Step()
	}
	require.NoError(t, b.Err())
	return came
}

func open(t *testing.T, g matvec.Engine) *sim.Bench[matvec.In, matvec.Out] {
	t.Helper()
	b, err := sim.Open(g, sim.Seed(9))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.Close()) })
	return b
}

func is(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// TestProducts: random matrices with the extremes, vector after vector, matrix
// after matrix.
func TestProducts(t *testing.T) {
	for _, g := range engines {
		b := open(t, g)
		draw(g, 7, 0).play(t, b, g, 0, 0)
		for seed := range uint64(4) {
			j := draw(g, 7, 1+seed)
			j.play(t, b, g, len(j.matrix), 0)
		}
		// A vector is whole in the cycle before a new matrix comes: it is its.
		draw(g, 7, 5).play(t, b, g, 0, g.Cols)
	}
}

// TestTiming: a multiplication a lane and cycle, and the latency that the engine
// states.
func TestTiming(t *testing.T) {
	for _, g := range engines {
		came := draw(g, 9, 2).play(t, open(t, g), g, 0, 0)
		vector := g.Cols * g.Rows / g.Lanes
		if g.Rows == g.Lanes {
			vector = g.Cols + 1
		}
		require.Equal(t, 4*vector, came[7*g.Rows]-came[3*g.Rows], "%+v", g)
		// With the matrix's last beat the vector has been whole already.
		last := g.Cols*g.Rows/g.Lanes - 1
		require.Equal(t, last+g.Cols+4, came[0], "%+v", g)
	}
}

// TestStalls: the same results whoever waits for whom.
func TestStalls(t *testing.T) {
	for _, g := range engines {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		j := draw(g, 5, 1)
		hdltest.Stall(t, c, hdltest.Flow{
			Beats: map[string][][]int64{"matrix": j.matrix, "x": j.x},
			Count: map[string]int{"out": len(j.out)},
		})
	}
}

func TestRefuses(t *testing.T) {
	for _, g := range []matvec.Engine{{Rows: 8, Cols: 4, Lanes: 8, Width: 8}, {Rows: 9, Cols: 8, Lanes: 2, Width: 8}, {Rows: 4, Cols: 1, Lanes: 1, Width: 8}} {
		_, err := hdl.Build(g)
		require.ErrorContains(t, err, fmt.Sprintf("matrix of %d x %d on %d lanes: Cols must be 2 or more, Lanes 1 to Cols, Rows a multiple of Lanes", g.Rows, g.Cols, g.Lanes))
	}
}

func TestGolden(t *testing.T) {
	c, err := hdl.Build(engines[0])
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)
	small, err := hdl.Build(engines[3])
	require.NoError(t, err)
	j := draw(engines[3], 2, 3)
	hdltest.Wave(t, "vectors", small, func(s *sim.Sim) {
		s.SetInt("out_ready", 1)
		for k := range 20 {
			s.SetInt("matrix_valid", is(k < len(j.matrix)))
			s.SetVec("matrix_data", j.matrix[min(k, len(j.matrix)-1)])
			x := min(k, len(j.x)-1)
			s.SetInt("x_valid", is(k < 2))
			s.SetInt("x_data", j.x[x][0])
			s.Step()
		}
	}, "matrix_valid", "matrix_data_0", "x_valid", "x_data", "x_ready", "busy", "step", "out_valid", "out_data_value", "out_data_last")
}
