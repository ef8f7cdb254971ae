package bus_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// queueTable has a register whose read takes a word off a queue.
var queueTable = bus.Map{Name: "queue", Title: "A queue", AddrBits: 4, Registers: []bus.Register{
	{Name: "STATUS", Offset: 0, Doc: "looks, takes nothing", Fields: []bus.Field{
		{Name: "WORD", Hi: 0, Lo: 0, Doc: "there is a word"},
		{Name: "FULL", Hi: 4, Lo: 4, Doc: "no more is taken"}}},
	{Name: "DATA", Offset: 4, Access: bus.BothAct, Doc: "read: takes a word; written: counts", Fields: []bus.Field{
		{Name: "WORD", Hi: 15, Lo: 0, Doc: "the oldest"},
		{Name: "THERE", Hi: 31, Lo: 31, Doc: "there was one"}}},
}}

// queue has words that come from outside behind the register DATA.
type queue struct {
	Pop string // when a word is taken: "" is Read; the others are wrong
}

type queueIn struct {
	S     bus.LiteIn
	Valid hdl.Bool
	Word  hdl.UInt
}

type queueOut struct {
	S     bus.LiteOut
	Ready hdl.Bool
	Left  hdl.Bool // a word is in the queue
	Put   hdl.UInt // what is written to DATA
	Read  hdl.Bool
}

func (queue) Inputs() queueIn {
	return queueIn{bus.LiteShape(queueTable.AddrBits), hdl.B(), hdl.U(16)}
}

func (g queue) Build(m *hdl.Module, in queueIn) queueOut {
	s := bus.NewSlave(m, &queueTable, in.S)
	pop := hdl.Wire(m, "pop", hdl.B())
	oldest, ready := stream.FifoRegs(m, "words", 3, stream.Flow[hdl.UInt]{Valid: in.Valid, Data: in.Word}, pop.Q)
	read := s.Read("DATA")
	out := s.Answer(map[string]hdl.UInt{
		"STATUS": s.Pack("STATUS", bus.Fields{"WORD": oldest.Valid, "FULL": ready.Not()}),
		"DATA":   s.Pack("DATA", bus.Fields{"WORD": oldest.Data, "THERE": oldest.Valid}),
	})
	switch g.Pop {
	case "":
		pop.Set(read)
	case "at the handshake": // the answer has waited, and a word came to the empty queue
		of := hdl.Reg(m, "of_data", hdl.B(), hdl.Reset(0))
		over := out.Rvalid.And(in.S.Rready)
		m.If(over, func() { of.Set(hdl.False(m)) })
		m.If(read, func() { of.Set(hdl.True(m)) })
		pop.Set(over.And(of.Q))
	case "a cycle later":
		later := hdl.Reg(m, "later", hdl.B(), hdl.Reset(0))
		later.Set(read)
		pop.Set(later.Q)
	case "for any address":
		pop.Set(out.Rvalid.And(in.S.Rready))
	case "while the address waits":
		pop.Set(s.Word.EqC(1))
	}
	return queueOut{out, ready, oldest.Valid, s.Write("DATA").Ones(32), read}
}

// playQueue puts numbered words into the queue and reads the registers, as
// fast as the bus can and with stalls, and returns the first mistake: a word
// that is lost, doubled or out of order, a wrong response, a pulse too many.
func playQueue(c *hdl.Circuit, seed uint64) error {
	s := sim.New(c, sim.Seed(seed))
	rng := rand.New(rand.NewPCG(seed, 3))
	offer, eager := 1+rng.IntN(9), 1+rng.IntN(10) // of 10
	next, want, pulses, answers := int64(1), int64(1), 0, 0
	var asked []int64
	for cycle := range 3000 {
		draining := cycle > 2500
		put := s.Int("valid") == 1 && s.Int("ready") == 1
		if s.Int("read") == 1 {
			pulses++
		}
		if s.Int("s_rvalid") == 1 && s.Int("s_rready") == 1 {
			data, response, addr := s.Int("s_rdata"), s.Int("s_rresp"), asked[0]
			asked = asked[1:]
			switch legal := addr == 0 || addr == 4; {
			case legal != (response == bus.Okay):
				return fmt.Errorf("cycle %d: response %d at address %d", cycle, response, addr)
			case addr == 4:
				answers++
				if data>>31 == 0 {
					break
				}
				if data&0xFFFF != want {
					return fmt.Errorf("cycle %d: word %d instead of %d", cycle, data&0xFFFF, want)
				}
				want++
			}
		}
		taken := s.Int("s_arvalid") == 1 && s.Int("s_arready") == 1
		if taken {
			asked = append(asked, s.Int("s_araddr"))
		}
		s.Step()
		if put {
			next++
		}
		if put || s.Int("valid") == 0 {
			valid := !draining && rng.IntN(10) < offer
			s.SetInt("valid", map[bool]int64{true: 1}[valid])
			s.SetInt("word", next)
		}
		if taken || s.Int("s_arvalid") == 0 {
			addr := []int64{4, 4, 4, 0, 5, 8, 12}[rng.IntN(7)]
			s.SetInt("s_arvalid", map[bool]int64{true: 1}[rng.IntN(10) < eager && cycle < 2980])
			s.SetInt("s_araddr", addr)
		}
		s.SetInt("s_rready", map[bool]int64{true: 1}[rng.IntN(10) < eager || cycle >= 2980])
	}
	if want != next || s.Int("left") != 0 {
		return fmt.Errorf("%d words came, %d were read", next-1, want-1)
	}
	if pulses != answers {
		return fmt.Errorf("%d pulses for %d reads", pulses, answers)
	}
	return s.Err()
}

// TestReadTakes: a read of DATA takes the word that it answers, nothing is lost
// or doubled whatever stalls; and the same play finds every wrong moment.
func TestReadTakes(t *testing.T) {
	for pop, said := range map[string]string{
		"":                        "",
		"at the handshake":        "word ",
		"a cycle later":           "word ",
		"for any address":         "word ",
		"while the address waits": "word ",
	} {
		c, err := hdl.Build(queue{pop})
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		found := ""
		for seed := range uint64(20) {
			if err := playQueue(c, seed); err != nil {
				found = fmt.Sprintf("seed %d: %v", seed, err)
				break
			}
		}
		if said == "" {
			require.Empty(t, found)
			hdltest.Lint(t, c)
		} else {
			require.Contains(t, found, said, "taken %s", pop)
		}
	}
}

// TestReadTiming: the pulse is in the cycle after the address was taken, or in
// that in which the answer before is handed over; the answer is valid the cycle
// after it and stays as it was sampled.
func TestReadTiming(t *testing.T) {
	c, err := hdl.Build(queue{})
	require.NoError(t, err)
	s := sim.New(c)
	var pulses, valid []int
	step := func(arvalid, araddr, rready int64) {
		s.SetInt("s_arvalid", arvalid)
		s.SetInt("s_araddr", araddr)
		s.SetInt("s_rready", rready)
		if s.Int("read") == 1 {
			pulses = append(pulses, s.Cycle())
		}
		if s.Int("s_rvalid") == 1 {
			valid = append(valid, s.Cycle())
		}
		s.Step()
	}
	from := s.Cycle()
	step(1, 4, 0) // 0: taken
	step(0, 0, 0) // 1: sampled
	step(1, 4, 0) // 2: valid; the next address is taken
	step(0, 0, 0) // 3: waits
	step(0, 0, 1) // 4: handed over; the next is sampled
	step(0, 0, 1) // 5: valid, handed over
	step(1, 0, 1) // STATUS: no pulse
	step(0, 0, 1)
	step(0, 0, 1)
	for i := range pulses {
		pulses[i] -= from
	}
	for i := range valid {
		valid[i] -= from
	}
	require.Equal(t, []int{1, 4}, pulses)
	require.Equal(t, []int{2, 3, 4, 5, 8}, valid)
}
