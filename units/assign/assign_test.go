package assign_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/units/golden"
)

// TestRandomJobs plays jobs of all kinds back to back, with and without stalls.
func TestRandomJobs(t *testing.T) {
	for name, m := range sizes {
		for _, stall := range []int{0, 20, 60} {
			t.Run(fmt.Sprintf("%s/%d", name, stall), func(t *testing.T) {
				rng := rand.New(rand.NewPCG(uint64(stall), 3))
				var jobs []*job
				for range 24 {
					jobs = append(jobs, randomJob(m, rng))
				}
				open(t, m, uint64(stall), stall, jobs...).run()
			})
		}
	}
	_ = golden.None
}
