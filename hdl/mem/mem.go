package mem

import "github.com/sparcgen/sparcgen/hdl"

// SinglePort is a memory of depth words with one port: where we is true, and the
// If around it is taken, it writes data to addr and the word returned holds;
// otherwise it reads addr, latency 1. It is the cheapest block RAM, and the only
// form that reaches single-port RAM such as the 16 K x 16 bits of an iCE40 UP5K.
func SinglePort[T any](m *hdl.Module, name string, shape T, depth int, we hdl.Bool, addr hdl.UInt, data T) T {
	return hdl.Mem(m, name, shape, depth, hdl.Undefined).Port(we, addr, data)
}

// SimpleDual is a memory of depth words with a write port and a read port of
// latency 1. The policy says what is read where the same word is written:
// [hdl.Undefined] costs nothing beside the block RAM, the others compare the
// addresses in logic (ice40, 512 x 16: about 22 LUTs; ReadFirst also 43
// flip-flops, WriteFirst 17).
func SimpleDual[T any](m *hdl.Module, name string, shape T, depth int, policy hdl.ReadUnderWrite, w Write[T], r Read) T {
	return MultiRead(m, name, shape, depth, policy, w, r)[0]
}

// ROM is a memory of constant words with a read port of latency 1, in block RAM.
// It is as deep as words, which must each fit the shape: the integers
// themselves, 0 and 1 for Bool, the integer representation for Fix.
func ROM[T hdl.Signal](m *hdl.Module, name string, shape T, words []int64, r Read) T {
	return hdl.ROM(m, name, shape, len(words), words).Read(r.Addr, r.En)
}

// RegisterFile is a memory of depth words with a write port and a read port for
// each of addrs, of latency 0. A read of the word that is being written returns
// the old one; the new one is there in the next cycle. It is for some dozens of
// words: on ecp5 it becomes RAM in look-up tables, a copy a read port; ice40
// has none and takes a flip-flop a bit.
func RegisterFile[T any](m *hdl.Module, name string, shape T, depth int, w Write[T], addrs ...hdl.UInt) []T {
	r := hdl.Mem(m, name, shape, depth, hdl.ReadFirst)
	r.Write(w.En, w.Addr, w.Data)
	words := make([]T, len(addrs))
	for i, a := range addrs {
		words[i] = r.ReadAsync(a)
	}
	return words
}

// MultiRead is [SimpleDual] with a read port for each of reads. Synthesis makes a
// copy of the block RAM for each, all written alike; the cost of a policy is
// once a copy.
func MultiRead[T any](m *hdl.Module, name string, shape T, depth int, policy hdl.ReadUnderWrite, w Write[T], reads ...Read) []T {
	ram := hdl.Mem(m, name, shape, depth, policy)
	ram.Write(w.En, w.Addr, w.Data)
	words := make([]T, len(reads))
	for i, r := range reads {
		words[i] = ram.Read(r.Addr, r.En)
	}
	return words
}
