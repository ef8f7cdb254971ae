package verify

import (
	"fmt"
	"math/bits"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// clustering is one head for the distance and the clustering unit: rows of
// pre-scores, the centroids, and how many share a copy.
type clustering struct {
	name            string
	rows, centroids [][]int16
	pack            int
}

// clusterings draws random heads of about the given number of passing rows,
// then takes every real head that the configuration holds, at 85 % and 50 %
// sparsity; it says which it does not, and why.
func clusterings(c config.Config, rng *rand.Rand, vectors int, heads []*tensor.Head) (list []clustering, skipped []string) {
	skip := func(what string, size, most int, key string) bool {
		if size > most {
			skipped = append(skipped, fmt.Sprintf("head %s: %d is above %s, %d", what, size, key, most))
		}
		return size > most
	}
	for beats := 0; beats < vectors; {
		n := 1 + rng.IntN(min(c.Tokens, 1+rng.IntN(40)))
		// As often as not so few columns that two or four centroids share the lanes.
		m := 1 + rng.IntN(min(c.ColumnsMax, max(1, []int{c.Lanes / 4, c.Lanes / 2, c.Lanes, c.ColumnsMax}[rng.IntN(4)])))
		k := clustering{name: "random", pack: packs(c, m)}
		k.rows = randomRows(rng, n, m, c.PrescoreBits)
		clusters := 1 + rng.IntN(min(n, c.ClustersMax))
		if rng.IntN(2) == 0 { // one pass: heads follow each other closely
			clusters = min(clusters, k.group(c))
		}
		k.centroids = randomRows(rng, clusters, m, c.PrescoreBits)
		list = append(list, k)
		beats += n * k.passes(c)
	}
	for _, h := range heads {
		codes := h.Quantise()
		n := h.Tokens()
		columns := golden.StrideColumns(n, golden.ColumnCount(n, c.Procs))
		if skip(h.Name, n, c.Tokens, "tokens") || skip(h.Name, len(columns), c.ColumnsMax, "columns_max") {
			continue
		}
		scores := golden.Scores(codes.Q, codes.K, columns)
		shift := golden.PrescoreShift(golden.MaxAbsScore(scores), c.PrescoreBits)
		rows := golden.Requantise(scores, shift, c.PrescoreBits)
		if c.Center {
			rows = golden.CentreRows(rows, c.PrescoreBits)
		}
		for _, sparsity := range []float64{0.85, 0.5} {
			clusters := golden.PlannedClusters(n, sparsity)
			name := fmt.Sprintf("%s at %.0f %%", h.Name, 100*sparsity)
			if skip(name, clusters, c.ClustersMax, "clusters_max") {
				continue
			}
			class := make([]int, n)
			for i := range class {
				class[i] = golden.InitialClass(i, clusters, n)
			}
			list = append(list, clustering{name: name, rows: rows,
				centroids: golden.Means(rows, class, clusters, nil), pack: packs(c, len(columns))})
		}
	}
	return list, skipped
}

// packs returns the centroids that a copy takes of rows of m columns.
func packs(c config.Config, m int) int { return min(golden.Pack(c.Lanes, m), c.MaxPack()) }

func (k *clustering) group(c config.Config) int { return c.DistUnits * k.pack }

func (k *clustering) passes(c config.Config) int {
	return (len(k.centroids) + k.group(c) - 1) / k.group(c)
}

func randomRows(rng *rand.Rand, n, m, width int) [][]int16 {
	rows := make([][]int16, n)
	half := 1 << (width - 1)
	for i := range rows {
		rows[i] = make([]int16, m)
		for j := range rows[i] {
			switch v := rng.IntN(2*half) - half; rng.IntN(10) {
			case 0:
				rows[i][j] = int16(-half)
			case 1:
				rows[i][j] = int16(half - 1)
			default:
				rows[i][j] = int16(v)
			}
		}
	}
	return rows
}

// cut lays equally long vectors that share a copy onto its lanes, a beat for
// as many columns as fit.
func cut(vectors [][]int16, lanes int) []Beat {
	stride := lanes / len(vectors)
	beats := make([]Beat, max(1, (len(vectors[0])+stride-1)/stride))
	for i := range beats {
		beats[i] = make(Beat, lanes)
	}
	for s, v := range vectors {
		for j, x := range v {
			beats[j/stride][s*stride+j%stride] = int64(x)
		}
	}
	return beats
}

// distuScript plays heads through the distance unit.
func distuScript(s spec) scriptFunc {
	c := s.Config
	return func(rng *rand.Rand, vectors int, heads []*tensor.Head) (Script, error) {
		cen := Stream{Name: "cen", Fields: []string{"row", "end", "last"}}
		if c.MaxPack() > 1 {
			cen.Fields = append(cen.Fields, "pack")
		}
		in := Stream{Name: "in", Fields: []string{"row", "end", "last"}}
		out := Stream{Name: "out", Fields: []string{"distance", "last"}}
		var from []string
		var t distuTimes
		list, skipped := clusterings(c, rng, vectors, heads)
		for _, k := range list {
			for first := 0; first < len(k.centroids); first += k.group(c) {
				loaded, sent := len(cen.Beats), len(in.Beats)
				k.load(c, first, &cen)
				for i, row := range k.rows {
					copies := make([][]int16, k.pack)
					for s := range copies {
						copies[s] = row
					}
					beats := cut(copies, c.Lanes)
					for j, b := range beats {
						end := j == len(beats)-1
						in.Beats = append(in.Beats, append(b, flag(end), flag(end && i == len(k.rows)-1)))
					}
				}
				t.pass(len(cen.Beats)-loaded, len(in.Beats)-sent)
			}
			for _, b := range golden.DistanceStream(k.rows, k.centroids, c.DistUnits, k.pack) {
				out.Beats = append(out.Beats, append(k.lanes(c, b), flag(b.Row == len(k.rows)-1)))
				from = append(from, fmt.Sprintf("head %s, pack %d, row %d %v, centroids from %d", k.name, k.pack, b.Row, k.rows[b.Row], b.First))
			}
		}
		out.Inputs = func(i int) string { return from[i] }
		return Script{In: []Stream{cen, in}, Out: []Stream{out}, Cycles: t.row + s.latency(0), Skipped: skipped}, nil
	}
}

// distuTimes counts when passes run if nothing stalls: the next centroids are
// loaded, a beat a cycle, while rows pass, and take over in one cycle, that of
// the last row when they are there by then.
type distuTimes struct{ swap, row int } // last cycle of each

func (t *distuTimes) pass(load, rows int) {
	t.swap = max(t.swap+load+1, t.row)
	t.row = t.swap + rows
}

// load sends the centroids of a pass; slots past the last centroid hold the
// first of the pass.
func (k *clustering) load(c config.Config, first int, cen *Stream) {
	end := min(first+k.group(c), len(k.centroids))
	for at := first; at < end; at += k.pack {
		slots := make([][]int16, k.pack)
		for s := range slots {
			slots[s] = k.centroids[first]
			if at+s < end {
				slots[s] = k.centroids[at+s]
			}
		}
		beats := cut(slots, c.Lanes)
		for j, b := range beats {
			last := j == len(beats)-1
			b = append(b, flag(last), flag(last && at+k.pack >= end))
			if c.MaxPack() > 1 {
				b = append(b, int64(bits.Len(uint(k.pack))-1))
			}
			cen.Beats = append(cen.Beats, b)
		}
	}
}

// lanes places the distances of one beat on the output lanes: copy j, slot s
// on lane MaxPack*j + s*(MaxPack/pack), all ones where no slot is.
func (k *clustering) lanes(c config.Config, b golden.DistanceBeat) Beat {
	pack := c.MaxPack()
	out := make(Beat, c.DistUnits*pack)
	for i := range out {
		out[i] = 1<<gen.MachineOf(c).Distu().DistanceBits() - 1
	}
	loaded := (len(b.Distance) + k.pack - 1) / k.pack * k.pack
	for q := range loaded {
		v := b.Distance[0]
		if q < len(b.Distance) {
			v = b.Distance[q]
		}
		out[q/k.pack*pack+q%k.pack*(pack/k.pack)] = int64(v)
	}
	return out
}

// clustuScript plays the distances of heads through the clustering unit.
func clustuScript(s spec) scriptFunc {
	c := s.Config
	return func(rng *rand.Rand, vectors int, heads []*tensor.Head) (Script, error) {
		in := Stream{Name: "in", Fields: []string{"distance", "base", "shift", "row", "first", "last", "end", "top"}}
		out := Stream{Name: "out", Fields: []string{"row", "cluster", "distance"}}
		rep := Stream{Name: "rep", Fields: []string{"cluster", "row", "used", "last"}}
		var fromOut, fromRep []string
		t := clustuTimes{enter: s.latency(2), latency: s.latency(0), rep: s.latency(1)}
		list, skipped := clusterings(c, rng, vectors, heads)
		for _, k := range list {
			n, clusters := len(k.rows), len(k.centroids)
			shift := bits.Len(uint(c.MaxPack()/k.pack)) - 1
			for _, b := range golden.DistanceStream(k.rows, k.centroids, c.DistUnits, k.pack) {
				beat := make(Beat, 2*c.MinUnits)
				for i := range beat {
					beat[i] = 1<<gen.MachineOf(c).Distu().DistanceBits() - 1
				}
				copy(beat, k.lanes(c, b))
				last := b.First+k.group(c) >= clusters
				in.Beats = append(in.Beats, append(beat, int64(b.First), int64(shift), int64(b.Row), flag(b.First == 0), flag(last),
					flag(last && b.Row == n-1), int64(clusters-1)))
			}
			t.head(n*k.passes(c), clusters)
			distances := golden.Similarities(k.rows, k.centroids)
			allocation := golden.Minimum.Allocate(distances)
			for i, a := range allocation {
				out.Beats = append(out.Beats, Beat{int64(i), int64(a.Index), int64(a.Value)})
				fromOut = append(fromOut, fmt.Sprintf("head %s, row %d, distances %v", k.name, i, distances[i]))
			}
			for i, s := range golden.ColumnScan(allocation, clusters) {
				rep.Beats = append(rep.Beats, Beat{int64(i), int64(max(0, s.Representative.Index)), flag(!s.Empty()), flag(i == clusters-1)})
				fromRep = append(fromRep, fmt.Sprintf("head %s, cluster %d of %d", k.name, i, clusters))
			}
		}
		out.Inputs = func(i int) string { return fromOut[i] }
		rep.Inputs = func(i int) string { return fromRep[i] }
		return Script{In: []Stream{in}, Out: []Stream{out, rep}, Cycles: max(t.enter+t.latency, t.left[0]), Skipped: skipped}, nil
	}
}

// clustuTimes counts when heads run if nothing stalls: a beat a cycle, one
// representative a cycle behind the last, two heads at a time.
type clustuTimes struct {
	latency, rep int    // published
	enter        int    // cycle of the last beat
	left         [2]int // cycle of the last representative of the last head and of the one before
}

func (t *clustuTimes) head(beats, clusters int) {
	t.enter = max(t.enter, t.left[1]) + beats
	t.left[1], t.left[0] = t.left[0], max(t.enter+t.rep, t.left[0]+2)+clusters-1
}
