package bench

import (
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/cover"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

// BenchmarkObserved measures a cycle of mac with a new vector in each: as it is,
// recorded for waves, and with its coverage counted.
func BenchmarkObserved(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	vectors := make([][]int64, 64)
	for i := range vectors {
		vectors[i] = randomVec(r, mac.Cols)
	}
	for _, c := range []struct {
		name string
		open func() sim.Opener
	}{
		{"plain", func() sim.Opener { return sim.Native }},
		{"recorded", func() sim.Opener { return wave.Record(sim.Native).Open }},
		{"covered", func() sim.Opener { return cover.New().Engine(sim.Native) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			s := open(b, mac, sim.Use(c.open()))
			b.ResetTimer()
			for n := range b.N {
				s.SetVec("data", vectors[n&63])
				s.Step()
				if n&(1<<18-1) == 0 {
					s.Reset() // a recorder forgets
				}
			}
		})
	}
}
