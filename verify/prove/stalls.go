package prove

import (
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/requant"
)

// stalls are the proofs that units stand still while they are not ready.
func stalls() []Proof {
	unit := func(name, sizes string, circuit Instance, except ...string) Proof {
		return Proof{
			Key:     "stall-" + name,
			Claim:   "`" + name + "` stands still while `in_ready` is false: no register changes, and its outputs depend on registers alone",
			Sizes:   sizes,
			Method:  Hold{Circuit: circuit, Ready: "in_ready", Except: except},
			Mutants: []Mutant{restless(0), restless(3)},
		}
	}
	return []Proof{
		unit("requant.Score", "3 lanes", of("", requant.Score{Lanes: 3, AccBits: 40, OutBits: 8})),
		unit("requant.Requant", "2 lanes", of("", requant.Requant{Lanes: 2, AccBits: 40})),
		unit("mmu.Processor", "8 lanes", of("", mmu.Processor{Lanes: 8, OperandBits: 17, AccBits: 40, Levels: 2, InputRegister: true})),
		unit("mmu.RowAcc", "8 lanes", of("", mmu.RowAcc{Lanes: 8, Bits: 16, Rows: 512})),
		unit("mmu.AdderNet", "2 processors, 8 lanes, up to 4 groups; but for the two marks of a result already taken",
			of("", mmu.AdderNet{Procs: 2, Lanes: 8, Segments: 4, ProductBits: 33, AccBits: 40, Accumulate: true, Levels: 2}), "score_taken", "row_taken"),
		unit("maxtree.MaxTree", "8 lanes", of("", maxtree.MaxTree{Lanes: 8, Bits: 40, Pipeline: pipeline.Balanced})),
		unit("expu.Expu", "2 lanes, 16 points, order 2", of("", expu.Expu{Lanes: 2, Form: expu.Taylor, Points: 16, Order: 2, Bits: 18, Cap: 32768})),
	}
}
