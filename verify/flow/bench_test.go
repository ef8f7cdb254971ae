package flow_test

import (
	"math/bits"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/flow"
)

// bench plays whole heads through a Chain.
type bench struct {
	*streamtest.Bench
	chain        flow.Chain
	cen, in, tag *streamtest.Source
	out, rep     *streamtest.Sink
}

func open(t *testing.T, chain flow.Chain, engine sim.Opener, seed uint64) *bench {
	t.Helper()
	c, err := hdl.Build(chain)
	require.NoError(t, err)
	b := streamtest.New(t, c, engine, seed)
	cen := []string{"row", "end", "last"}
	if chain.Dist.Pack > 1 {
		cen = append(cen, "pack")
	}
	return &bench{Bench: b, chain: chain,
		cen: b.Source("cen", cen...),
		in:  b.Source("in", "row", "end", "last"),
		tag: b.Source("tag", "base", "shift", "row", "first", "last", "end", "top"),
		out: b.Sink("out", "row", "cluster", "distance"),
		rep: b.Sink("rep", "cluster", "row", "used", "last"),
	}
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// beats cuts equally long vectors that share the lanes into beats.
func (b *bench) beats(vectors [][]int16) [][]int64 {
	lanes, pack := b.chain.Dist.Lanes, len(vectors)
	count := (len(vectors[0])*pack + lanes - 1) / lanes
	list := make([][]int64, max(1, count))
	for k := range list {
		list[k] = make([]int64, lanes)
	}
	for s, v := range vectors {
		for k, x := range v {
			at := s*(lanes/pack) + k
			list[at/lanes][at%lanes] = int64(x)
		}
	}
	return list
}

// send queues a head: for each pass the centroids, the rows and their tags.
func (b *bench) send(rows, centroids [][]int16, pack int) {
	d := b.chain.Dist
	group := d.Copies * pack
	code := int64(bits.Len(uint(pack)) - 1)
	shift := int64(bits.Len(uint(d.Pack/pack)) - 1)
	for base := 0; base < len(centroids); base += group {
		for at := base; at < min(base+group, len(centroids)); at += pack {
			slots := make([][]int16, pack)
			for s := range slots {
				slots[s] = centroids[base] // a slot without a centroid of its own
				if at+s < len(centroids) {
					slots[s] = centroids[at+s]
				}
			}
			list := b.beats(slots)
			for k, beat := range list {
				end := k == len(list)-1
				beat = append(beat, flag(end), flag(end && at+pack >= min(base+group, len(centroids))))
				if d.Pack > 1 {
					beat = append(beat, code)
				}
				b.cen.Send(beat...)
			}
		}
		last := base+group >= len(centroids)
		for i, row := range rows {
			repeated := make([][]int16, pack)
			for s := range repeated {
				repeated[s] = row
			}
			list := b.beats(repeated)
			for k, beat := range list {
				end := k == len(list)-1
				b.in.Send(append(beat, flag(end), flag(end && i == len(rows)-1))...)
			}
			b.tag.Send(int64(base), shift, int64(i), flag(base == 0), flag(last), flag(last && i == len(rows)-1), int64(len(centroids)-1))
		}
	}
}

// wanted returns what a head gives on out and rep.
func wanted(it golden.Iteration) (out, rep [][]int64) {
	for i, a := range it.Allocation {
		out = append(out, []int64{int64(i), int64(a.Index), int64(a.Value)})
	}
	for c, s := range it.Scan {
		rep = append(rep, []int64{int64(c), int64(max(0, s.Representative.Index)), flag(!s.Empty()), flag(c == len(it.Scan)-1)})
	}
	return out, rep
}

// check runs until everything queued has come out and compares.
func (b *bench) check(t *testing.T, wantOut, wantRep [][]int64) {
	t.Helper()
	b.Until(1_000_000, func() bool { return len(b.out.Got) >= len(wantOut) && len(b.rep.Got) >= len(wantRep) })
	require.Equal(t, wantOut, b.out.Got)
	require.Equal(t, wantRep, b.rep.Got)
	require.True(t, b.Drained(), "rows are left over")
}
