package scale

import (
	"math/rand/v2"
	"strconv"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/hdl"
)

// chain is Length rounds of a sum and an exclusive or, each on the one before.
type chain struct{ Length int }

type chainIn struct{ A, B hdl.UInt }
type chainOut struct{ Y hdl.UInt }

func (chain) Inputs() chainIn { return chainIn{hdl.U(32), hdl.U(32)} }

func (c chain) Build(_ *hdl.Module, in chainIn) chainOut {
	y := in.A
	for range c.Length {
		y = y.Add(in.B).Wrap(32).Xor(in.A)
	}
	return chainOut{y}
}

// macs is Rows dot products of columns INT16 pairs a cycle, accumulated in 48
// bits, in one module. Where Load[r] is true the weights of row r take Weight.
type macs struct{ Rows int }

const columns = 64

type macsIn struct {
	Load         []hdl.Bool
	Weight, Data []hdl.SInt
}
type macsOut struct{ Acc []hdl.SInt }

func (c macs) Inputs() macsIn {
	v := hdl.Vec(columns, hdl.S(16))
	return macsIn{hdl.Vec(c.Rows, hdl.B()), v, v}
}

func (c macs) Build(m *hdl.Module, in macsIn) macsOut {
	var out macsOut
	for r := range c.Rows {
		name := "row_" + strconv.Itoa(r)
		weight := hdl.Reg(m, name+"_weight", in.Weight, hdl.NoReset())
		m.If(in.Load[r], func() { weight.Set(in.Weight) })
		products := make([]hdl.SInt, columns)
		for i := range products {
			products[i] = in.Data[i].Mul(weight.Q[i])
		}
		sum := hdl.Tree(hdl.Delay(m, name+"_product", products), hdl.SInt.Add)
		acc := hdl.Reg(m, name+"_acc", hdl.S(48), hdl.Reset(0))
		acc.Set(acc.Q.Add(hdl.Delay(m, name+"_sum", sum)).Wrap(48))
		out.Acc = append(out.Acc, acc.Q)
	}
	return out
}

// cores is N processors in a ring. Each fetches from a memory that Load, Addr and
// Code fill, and has a data memory; what it stores outside of it is what its
// successor loads from there. Seen is the exclusive or of all that is stored.
type cores struct{ N int }

type coresIn struct {
	Load hdl.Bool
	Addr hdl.UInt
	Code hdl.UInt
}
type coresOut struct{ Seen hdl.UInt }

func (c cores) Inputs() coresIn { return coresIn{hdl.B(), hdl.U(10), hdl.U(32)} }

func (c cores) Build(m *hdl.Module, in coresIn) coresOut {
	from := hdl.Wire(m, "from_last", hdl.U(32))
	left := from.Q
	stored := make([]hdl.UInt, c.N)
	for i := range c.N {
		t := hdl.Inst(m, "tile_"+strconv.Itoa(i), tile{}, tileIn{in.Load, in.Addr, in.Code, left})
		left, stored[i] = t.Right, t.Right
	}
	from.Set(left)
	return coresOut{hdl.Tree(stored, hdl.UInt.Xor)}
}

// tile is a processor of cores with its memories of 1,024 words.
type tile struct{}

type tileIn struct {
	Load             hdl.Bool
	Addr, Code, Left hdl.UInt
}
type tileOut struct{ Right hdl.UInt }

func (tile) Inputs() tileIn { return tileIn{hdl.B(), hdl.U(10), hdl.U(32), hdl.U(32)} }

func (tile) Build(m *hdl.Module, in tileIn) tileOut {
	word := hdl.U(32)
	back := hdl.Wire(m, "to_core", rv32i.CoreIn{IData: word, DData: word})
	c := hdl.Inst(m, "core", rv32i.Core{}, back.Q)
	code := hdl.Mem(m, "instructions", word, 1024, hdl.ReadFirst)
	code.Write(in.Load, in.Addr, in.Code)
	data := hdl.Mem(m, "data", word, 1024, hdl.Undefined)
	index := c.DAddr.Slice(11, 2)
	inside := c.DAddr.Slice(31, 12).EqC(0)
	stores := c.DWe.EqC(0).Not()
	data.Write(inside.And(stores), index, c.DWrite)
	right := hdl.Reg(m, "right", word, hdl.Reset(0))
	m.If(inside.Not().And(stores), func() { right.Set(c.DWrite) })
	was := hdl.Delay(m, "was_inside", inside)
	back.Set(rv32i.CoreIn{
		IData: code.Read(c.IAddr.Slice(11, 2), c.IEn),
		DData: hdl.Mux(was, data.Read(index, c.DEn), in.Left),
	})
	return tileOut{right.Q}
}

// ring is N different modules in a ring.
type ring struct{ N int }

type ringIn struct{ Enable hdl.Bool }
type ringOut struct{ Y hdl.UInt }

func (ring) Inputs() ringIn { return ringIn{hdl.B()} }

func (c ring) Build(m *hdl.Module, in ringIn) ringOut {
	from := hdl.Wire(m, "from_last", hdl.U(16))
	y := from.Q
	for i := range c.N {
		y = hdl.Inst(m, "stage_"+strconv.Itoa(i), stage{i}, stageIn{in.Enable, y}).Y
	}
	from.Set(y)
	return ringOut{y}
}

// stage is one of ring: operations, registers and a memory drawn from Seed.
type stage struct{ Seed int }

type stageIn struct {
	Enable hdl.Bool
	X      hdl.UInt
}
type stageOut struct{ Y hdl.UInt }

func (stage) Inputs() stageIn { return stageIn{hdl.B(), hdl.U(16)} }

func (c stage) Build(m *hdl.Module, in stageIn) stageOut {
	const size = 150
	r := rand.New(rand.NewPCG(uint64(c.Seed), 1))
	values := []hdl.UInt{in.X}
	recent := func() hdl.UInt { return values[max(0, len(values)-1-r.IntN(12))] }
	memory := hdl.Mem(m, "memory", hdl.U(16), 64, hdl.ReadFirst)
	for i := range size {
		a, b := recent(), recent()
		switch r.IntN(8) {
		case 0, 1:
			a = a.Add(b).Wrap(16)
		case 2:
			a = a.Sub(b).Wrap(16).AsUInt()
		case 3:
			a = a.Xor(b)
		case 4:
			a = hdl.Mux(a.Lt(b), a.AddC(int64(1+r.IntN(1000))).Wrap(16), b)
		case 5:
			a = a.Slice(7, 0).Mul(b.Slice(15, 8))
		case 6:
			a = hdl.Cat(a.Slice(10, 0), b.Slice(15, 11))
		default:
			q := hdl.Reg(m, "r_"+strconv.Itoa(i), hdl.U(16), hdl.Reset(int64(i)))
			m.If(in.Enable, func() { q.Set(a.Or(b)) })
			a = q.Q
		}
		values = append(values, a)
	}
	memory.Write(in.Enable, recent().Slice(5, 0), recent())
	y := hdl.Reg(m, "y", hdl.U(16), hdl.Reset(1))
	y.Set(hdl.Tree(values[size-12:], hdl.UInt.Xor).Xor(memory.Read(recent().Slice(5, 0))))
	return stageOut{y.Q}
}
