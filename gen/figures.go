package gen

import (
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/units/requant"
)

func mmuFigures(g mmu.Mmu) figures {
	return figures{
		[]Figure{cycles(g.ScoreLatency(), "from the last dot beat of a score to the score"), cycles(g.RowLatency(), "from the last beat of a row to the row")},
		[]Figure{rate(g.Procs*g.Lanes, "multiply-accumulates a cycle"), rate(g.Procs*g.Segments, "scores a cycle at most, of heads that fill no more than a group of lanes"), rate(1, "beats a cycle, whatever the modes")},
	}
}

func addernetFigures(g mmu.AdderNet) figures {
	return figures{
		[]Figure{cycles(g.ScoreLatency(), "from a dot beat to its scores"), cycles(g.RowLatency(), "from the last beat of a row to the row")},
		[]Figure{rate(g.Procs*g.Lanes, "products a cycle"), rate(1, "beats a cycle, whatever the modes")},
	}
}

func prescoreFigures(g requant.Score) figures {
	return figures{[]Figure{cycles(g.Latency(), "from in to out")}, []Figure{rate(g.Lanes, "pre-scores a cycle")}}
}

func distuFigures(g distu.Distu) figures {
	return figures{
		[]Figure{cycles(g.Latency(), "from the last beat of a row to its distances"),
			cycles(g.Copies*g.Beats()+1, "from the first beat of a full load of the longest centroids to the first beat of a row, hidden behind the pass before")},
		[]Figure{rate(g.Copies*g.Lanes, "absolute differences a cycle"), rate(g.Copies*g.Pack, "distances a cycle at most"), rate(1, "beats of a row a cycle")},
	}
}

func clustuFigures(g clustu.Clustu) figures {
	return figures{
		[]Figure{cycles(g.Latency(), "from the beat of a row's last pass to its cluster on out"),
			cycles(g.RepLatency(), "from a head's last beat to its first representative on rep"),
			cycles(g.Clusters, "after reset in which in_ready is low")},
		[]Figure{rate(2*g.Units, "distances a cycle"), rate(3*g.Units, "comparators"), rate(1, "representatives a cycle")},
	}
}

func rowaccFigures(g mmu.RowAcc) figures {
	return figures{[]Figure{cycles(g.Latency(), "from the last row of a sum to the sum")}, []Figure{rate(1, "rows a cycle")}}
}

func maxtreeFigures(g maxtree.MaxTree) figures {
	return figures{[]Figure{cycles(g.Latency(), "from the last beat of a row to its maximum")}, []Figure{rate(g.Lanes, "numbers a cycle")}}
}

func requantFigures(g requant.Requant) figures {
	a := rate(g.Lanes, "arguments a cycle")
	if g.Serial {
		a.Value = 1 / float64(g.Round())
	}
	return figures{[]Figure{cycles(g.Latency(), "from in to out")}, []Figure{a}}
}

func expuFigures(g expu.Expu) figures {
	e := rate(g.Lanes, "exponents a cycle")
	if g.Serial {
		e.Value = 1 / float64(g.Latency()+1)
	}
	return figures{[]Figure{cycles(g.Latency(), "from in to out")}, []Figure{e}}
}

func divuFigures(g divu.Divu) figures {
	divisors := min(1, float64(g.Places())/float64(g.DivisorLatency())) // a place is free again when its first beat has passed
	if g.Serial {
		return figures{
			[]Figure{cycles(g.Latency(), "from in to out"), cycles(g.DivisorLatency(), "from a divisor on div to the first beat that can use it")},
			[]Figure{{1 / float64(g.DivisorLatency()+1), "divisors a cycle"}, {1 / float64(g.Cycles(divu.Quotient, false)+1), "quotients a cycle"},
				{1 / float64(g.Cycles(divu.Mean, false)+1), "exact means a cycle"}},
		}
	}
	return figures{
		[]Figure{cycles(g.Latency(), "from in to out"), cycles(g.DivisorLatency(), "from a divisor on div to the first beat that can use it")},
		[]Figure{{divisors, "divisors a cycle"}, rate(g.Lanes, "quotients or weights a cycle"),
			{float64(g.Lanes) / float64(g.MeanCycles()), "exact means a cycle"}},
	}
}

func ccacheFigures(g ccache.Ccache) figures {
	return figures{
		[]Figure{cycles(g.Latency(), "from a request that hits to its line"),
			cycles(g.MissLatency(1), "from a request that misses to its line, of a memory that answers in the next cycle"),
			cycles(g.SweepCycles(), "after reset and after an invalidate in which in_ready is low")},
		[]Figure{rate(1, "requests a cycle that hit"), rate(g.Beats(), "beats of the memory a miss"), rate(g.Lines(), "lines"), rate(g.Misses, "misses in flight at most")},
	}
}
