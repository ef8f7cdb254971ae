package assign

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Assign is the part.
type Assign struct{ machine.Machine }

// In are the inputs of an Assign.
type In struct {
	Heads    []machine.Head // one a slot; Gemm, Dense, N, M, C, Rounds, Pack and RowWords count
	Accepted hdl.UInt       // jobs modulo twice Heads

	PWrite hdl.Bool // units/prep: a word of a row
	PBank  hdl.UInt
	PAddr  hdl.UInt // row, word: row*RowStride + word
	PData  []hdl.SInt

	SumWrite hdl.Bool // units/prep: a word of the sum of a class of rows
	SumBank  hdl.UInt
	SumAddr  hdl.UInt   // cluster*RowStride + word
	SumData  []hdl.SInt // PSumBits
	SumCount hdl.UInt   // rows of the class: the same with each of its words

	Done     hdl.Bool // event: all rows and sums of a job are written, or are being written in this cycle
	DoneSlot hdl.UInt

	UpWrite hdl.Bool // units/gather: a word of the new sum of a cluster, between TaskValid of a round that is not the last and UpDone
	UpAddr  hdl.UInt // as SumAddr; the bank is that of the job
	UpData  []hdl.SInt
	UpCount hdl.UInt
	UpDone  hdl.Bool // event: all sums are written, or are being written in this cycle

	PRead     hdl.Bool // units/gather reads a word of a row, between the same events
	PReadAddr hdl.UInt // as PAddr

	AllocReady hdl.Bool // stream alloc
	RepReady   hdl.Bool // stream rep
	ListFree   hdl.Bool // event: gather is through with a list

	CReqReady  hdl.Bool // units/share, client C
	CBeatReady hdl.Bool
	COutValid  hdl.Bool   // 5 cycles after a beat passed
	COutQ      []hdl.SInt // 17 bits
}

// Out are the outputs of an Assign.
type Out struct {
	PFree     hdl.Bool // event: the rows and sums of the job in the bank are no longer needed
	PFreeBank hdl.UInt

	PReadData []hdl.SInt // in the cycle after PRead, until the next word is read

	AllocValid   hdl.Bool // stream alloc: a row has its cluster; rows 0, 1, ... N-1 of a round
	AllocSlot    hdl.UInt
	AllocRow     hdl.UInt
	AllocCluster hdl.UInt
	AllocLast    hdl.Bool // row N-1
	AllocFinal   hdl.Bool // the last round

	RepValid   hdl.Bool // stream rep: a cluster's representative; clusters 0, 1, ... C-1 of a round
	RepCluster hdl.UInt
	RepRow     hdl.UInt // 0 where the cluster is empty
	RepUsed    hdl.Bool // the cluster has members
	RepLast    hdl.Bool // cluster C-1

	TaskValid hdl.Bool // event: a round's last row is handed over
	TaskSlot  hdl.UInt
	TaskFinal hdl.Bool

	CReqValid  hdl.Bool // units/share, client C
	CDivisor   hdl.UInt // SumBits
	CBeatValid hdl.Bool
	CNum       []hdl.SInt // DivLanes of PSumBits
	CLast      hdl.Bool

	Ready hdl.Bool // the clustering unit has cleared its memories: rows can pass
	Busy  hdl.Bool // the distance unit takes a word of a row in this cycle
}

// ModuleName is the same for all sizes: a machine has one. (assign is a keyword
// of Verilog.)
func (g Assign) ModuleName() string { return "assignment" }

// Inputs returns the shapes of the ports.
func (g Assign) Inputs() In {
	b, bank, slot, count := hdl.B(), hdl.U(1), hdl.U(g.SlotBits()), hdl.U(g.CountBits())
	row, sum := hdl.Vec(g.Lanes, hdl.S(g.PrescoreBits)), hdl.Vec(g.Lanes, hdl.S(g.PSumBits()))
	rowAt, sumAt := hdl.U(g.RowBits()+g.wordLog()), hdl.U(g.ClusterBits()+g.wordLog())
	return In{
		Heads: g.File(), Accepted: hdl.U(g.PointerBits()),
		PWrite: b, PBank: bank, PAddr: rowAt, PData: row,
		SumWrite: b, SumBank: bank, SumAddr: sumAt, SumData: sum, SumCount: count,
		Done: b, DoneSlot: slot,
		UpWrite: b, UpAddr: sumAt, UpData: sum, UpCount: count, UpDone: b,
		PRead: b, PReadAddr: rowAt,
		AllocReady: b, RepReady: b, ListFree: b,
		CReqReady: b, CBeatReady: b, COutValid: b, COutQ: hdl.Vec(g.DivLanes, hdl.S(17)),
	}
}
