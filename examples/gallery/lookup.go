package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Lookup remembers words by number and gives them back a cycle later, times a
// gain from a table.
type Lookup struct{ Depth int }

type LookupIn struct {
	Write     hdl.Bool
	To, From  hdl.UInt
	Word      hdl.UInt
	GainIndex hdl.UInt
}

type LookupOut struct{ Scaled hdl.UInt }

func (g Lookup) Inputs() LookupIn {
	return LookupIn{hdl.B(), hdl.U(8), hdl.U(8), hdl.U(12), hdl.U(2)}
}

func (g Lookup) Build(m *hdl.Module, in LookupIn) LookupOut {
	words := hdl.Mem(m, "words", in.Word, g.Depth, hdl.ReadFirst)
	words.Write(in.Write, in.To, in.Word)
	gains := hdl.ROM(m, "gains", hdl.U(4), 4, []int64{1, 3, 7, 15})
	return LookupOut{words.Read(in.From).Mul(gains.Read(in.GainIndex))}
}
