package axi

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// burstUnderWay is a burst the memory has to answer.
type burstUnderWay struct {
	addr, beats int
	due         int64 // first cycle of its answer
	bad         bool
	bytes       []written // data of a write: in memory not before its answer
}

// written is a byte to be written.
type written struct {
	addr  int
	value byte
}

// dataBeat is a beat to be written.
type dataBeat struct {
	data, strobe *big.Int
	last         bool
}

// writable is memory that may be written.
type writable struct{ from, to int }

// system is the circuit with a program at its registers and a memory behind it.
type system struct {
	t     *testing.T
	s     *sim.Sim
	g     Sparc
	mem   []byte
	r     *rand.Rand
	cycle int64

	latency  int // cycles from an address to its first beat, and from the last beat to the answer
	later    int // and so many more to the answer
	stall    int // percent of cycles in which a channel does not move
	legal    []writable
	badRead  writable // addresses whose reads fail
	badWrite writable
	dead     bool // the memory answers no more

	reads, writes, answers []burstUnderWay
	data                   []dataBeat
	rvalid, bvalid         bool
	held                   map[string]*big.Int // what must not change before the transfer
}

func newSystem(t *testing.T, g Sparc, seed uint64) *system {
	return &system{t: t, s: sim.New(buildAlone(t, g), sim.Seed(seed)), g: g, mem: make([]byte, 1<<20), r: rand.New(rand.NewPCG(seed, 5)), latency: 8, held: map[string]*big.Int{}}
}

func (y *system) pause() bool { return y.r.IntN(100) < y.stall }

// stable requires that an offer stays as it is until it is taken.
func (y *system) stable(channel string, valid, ready bool, fields ...string) {
	for _, f := range fields {
		v := y.s.Big(channel + f)[0]
		if h := y.held[channel+f]; h != nil {
			require.True(y.t, valid, "%svalid fell before the transfer", channel)
			require.Zero(y.t, h.Cmp(v), "%s%s changed before the transfer", channel, f)
		}
		y.held[channel+f] = nil
		if valid && !ready {
			y.held[channel+f] = v
		}
	}
}

// step is one cycle of the memory; the registers are as they were set.
func (y *system) step() {
	s, bytes := y.s, y.g.BusBits/8
	one := func(port string) bool { return s.Int(port) == 1 }
	arready, awready, wready := !y.dead && !y.pause(), !y.dead && !y.pause(), !y.dead && !y.pause()
	s.SetInt("m_axi_arready", oneIf(arready))
	s.SetInt("m_axi_awready", oneIf(awready))
	s.SetInt("m_axi_wready", oneIf(wready))
	y.rvalid = y.rvalid || len(y.reads) > 0 && y.reads[0].due <= y.cycle && !y.dead && !y.pause()
	s.SetInt("m_axi_rvalid", oneIf(y.rvalid))
	if y.rvalid {
		b := y.reads[0]
		be := make([]byte, bytes)
		for i := range be {
			be[bytes-1-i] = y.mem[b.addr+i]
		}
		s.SetBig("m_axi_rdata", new(big.Int).SetBytes(be))
		s.SetInt("m_axi_rlast", oneIf(b.beats == 1))
		s.SetInt("m_axi_rresp", 2*oneIf(y.badRead.from <= b.addr && b.addr < y.badRead.to))
	}
	y.bvalid = y.bvalid || len(y.answers) > 0 && y.answers[0].due <= y.cycle && !y.dead && !y.pause()
	s.SetInt("m_axi_bvalid", oneIf(y.bvalid))
	if y.bvalid {
		for _, w := range y.answers[0].bytes {
			y.mem[w.addr] = w.value
		}
		s.SetInt("m_axi_bresp", 2*oneIf(y.answers[0].bad))
	}

	y.stable("m_axi_ar", one("m_axi_arvalid"), arready, "addr", "len")
	y.stable("m_axi_aw", one("m_axi_awvalid"), awready, "addr", "len")
	y.stable("m_axi_w", one("m_axi_wvalid"), wready, "data", "strb", "last")
	burst := func(channel string) burstUnderWay {
		b := burstUnderWay{addr: int(s.Int(channel + "addr")), beats: int(s.Int(channel+"len")) + 1, due: y.cycle + int64(y.latency)}
		require.Zero(y.t, b.addr%bytes)
		require.Equal(y.t, b.addr/4096, (b.addr+b.beats*bytes-1)/4096, "a burst crosses 4 KB")
		require.LessOrEqual(y.t, b.addr+b.beats*bytes, len(y.mem), "a burst leaves memory")
		return b
	}
	if one("m_axi_arvalid") && arready {
		y.reads = append(y.reads, burst("m_axi_ar"))
	}
	if y.rvalid && one("m_axi_rready") {
		y.rvalid = false
		if b := &y.reads[0]; b.beats == 1 {
			y.reads = y.reads[1:]
		} else {
			b.beats, b.addr = b.beats-1, b.addr+bytes
		}
	}
	if one("m_axi_awvalid") && awready {
		y.writes = append(y.writes, burst("m_axi_aw"))
	}
	if one("m_axi_wvalid") && wready {
		y.data = append(y.data, dataBeat{s.Big("m_axi_wdata")[0], s.Big("m_axi_wstrb")[0], one("m_axi_wlast")})
	}
	for len(y.data) > 0 && len(y.writes) > 0 { // data may come before its address
		y.write(y.data[0], bytes)
		y.data = y.data[1:]
	}
	if y.bvalid && one("m_axi_bready") {
		y.bvalid, y.answers = false, y.answers[1:]
	}
	s.Step()
	y.cycle++
}

// write takes a beat.
func (y *system) write(d dataBeat, bytes int) {
	b := &y.writes[0]
	b.bad = b.bad || y.badWrite.from <= b.addr && b.addr < y.badWrite.to
	for i := range bytes {
		if d.strobe.Bit(i) == 0 {
			continue
		}
		at := b.addr + i
		legal := false
		for _, w := range y.legal {
			legal = legal || w.from <= at && at < w.to
		}
		require.True(y.t, legal, "cycle %d: byte 0x%x is written", y.cycle, at)
		b.bytes = append(b.bytes, written{at, byte(new(big.Int).Rsh(d.data, uint(8*i)).Uint64())})
	}
	require.Equal(y.t, b.beats == 1, d.last)
	if b.beats == 1 {
		y.answers = append(y.answers, burstUnderWay{due: y.cycle + int64(y.latency+y.later), bad: b.bad, bytes: b.bytes})
		y.writes = y.writes[1:]
		return
	}
	b.beats, b.addr = b.beats-1, b.addr+bytes
}

// set writes a register.
func (y *system) set(name string, v uint32) {
	s := y.s
	s.SetInt("s_axi_awaddr", int64(Registers.Offset(name)))
	s.SetInt("s_axi_wdata", int64(v))
	s.SetInt("s_axi_wstrb", 15)
	s.SetInt("s_axi_bready", 1)
	aw, w, b := false, false, false
	for n := 0; !b; n++ {
		require.Less(y.t, n, 20)
		s.SetInt("s_axi_awvalid", oneIf(!aw))
		s.SetInt("s_axi_wvalid", oneIf(!w))
		a := s.Int("s_axi_awready") == 1
		d := s.Int("s_axi_wready") == 1
		b = s.Int("s_axi_bvalid") == 1
		y.step()
		aw, w = aw || a, w || d
	}
	s.SetInt("s_axi_awvalid", 0)
	s.SetInt("s_axi_wvalid", 0)
}

// get reads a register, or one of a row.
func (y *system) get(name string, index int) uint32 {
	s := y.s
	s.SetInt("s_axi_araddr", int64(Registers.Offset(name)+4*index))
	s.SetInt("s_axi_rready", 1)
	ar := false
	for range 20 {
		s.SetInt("s_axi_arvalid", oneIf(!ar))
		a := s.Int("s_axi_arready") == 1
		if s.Int("s_axi_rvalid") == 1 {
			require.Zero(y.t, s.Int("s_axi_rresp"))
			v := uint32(s.Int("s_axi_rdata"))
			y.step()
			return v
		}
		y.step()
		ar = ar || a
	}
	require.Fail(y.t, "a read is not answered")
	return 0
}

// put16 puts rows of int16 into memory.
func (y *system) put16(addr, stride int, rows [][]int16) {
	for i, r := range rows {
		for e, v := range r {
			binary.LittleEndian.PutUint16(y.mem[addr+i*stride+2*e:], uint16(v))
		}
	}
}

// get16 takes rows of int16 from memory.
func (y *system) get16(addr, stride, rows, elements int) [][]int16 {
	var out [][]int16
	for i := range rows {
		var r []int16
		for e := range elements {
			r = append(r, int16(binary.LittleEndian.Uint16(y.mem[addr+i*stride+2*e:])))
		}
		out = append(out, r)
	}
	return out
}

// start puts a list at an address and starts it.
func (y *system) start(at int, list []Descriptor) {
	y.prepare(at, list)
	y.set("CONTROL", 1)
}

// prepare does all that comes before the start.
func (y *system) prepare(at int, list []Descriptor) {
	for i := range list {
		b := list[i].Encode()
		copy(y.mem[at+i*JobBytes:], b[:])
	}
	y.set("LIST_LOW", uint32(at))
	y.set("LIST_HIGH", 0)
	y.set("COUNT", uint32(len(list)))
	y.set("IRQ_ENABLE", 3)
}

// wait waits for the interrupt, and until nothing is under way.
func (y *system) wait(limit int) (status uint32) {
	for n := 0; y.s.Int("irq") == 0; n++ {
		require.Less(y.t, n, limit, "no interrupt: %s", y.where())
		y.step()
	}
	for n := 0; ; n++ {
		require.Less(y.t, n, limit, "always busy: %s", y.where())
		if status = y.get("STATUS", 0); status&1 == 0 {
			break
		}
	}
	y.set("IRQ_STATUS", 3)
	return status
}

func (y *system) where() string {
	return fmt.Sprintf("status %x, %d jobs written, %d beats read, %d written", y.get("STATUS", 0), y.get("JOBS_DONE", 0), y.get("READ_BEATS", 0), y.get("WRITE_BEATS", 0))
}
