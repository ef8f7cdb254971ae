package memory

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/bus"
)

// Wires are the ports of a circuit; a [sim.Sim] is one.
type Wires interface {
	SetInt(name string, v int64)
	Int(name string) int64
	SetBig(name string, v ...*big.Int)
	Big(name string) []*big.Int
}

// Memory is bytes with an AXI4 slave in front of them.
type Memory struct {
	Base  uint64 // address of the first byte
	Bytes []byte

	Faults   []Fault
	Writable *Guard // bytes that may be written; nil: all
	Readable *Guard // of every beat read some byte is in it; nil: all beats

	ReadBeats  int64 // beats that were read
	WriteBeats int64 // beats that were written
	Cycle      int64 // cycles that were sampled

	wires      Wires
	prefix     string
	busBytes   uint64
	b          Behaviour
	rng        *rand.Rand
	violations []Violation
	dropped    int // violations beyond the first maxViolations

	read  reader
	write writer
	turn  bool // whose turn a shared beat is: the writes'
}

// maxViolations is how many violations a Memory keeps.
const maxViolations = 20

// Violation is something that the master must not do.
type Violation struct {
	Cycle  int64
	Signal string
	Text   string
}

func (v Violation) String() string { return fmt.Sprintf("cycle %d: %s: %s", v.Cycle, v.Signal, v.Text) }

// New returns a memory of size bytes from address base on, behind the ports
// whose names begin with prefix ("m_axi_"), which belong to a master of busBits
// bits. All bytes are zero.
func New(w Wires, prefix string, busBits int, base uint64, size int, b Behaviour) (*Memory, error) {
	if err := b.Check(); err != nil {
		return nil, err
	}
	if busBits < 8 || busBits > 1024 || bits.OnesCount(uint(busBits)) != 1 {
		return nil, fmt.Errorf("memory: a bus of %d bits: must be a power of two, 8 to 1024", busBits)
	}
	m := &Memory{Base: base, Bytes: make([]byte, size), wires: w, prefix: prefix, busBytes: uint64(busBits / 8), b: b,
		rng: rand.New(rand.NewPCG(b.Seed, 0x6d656d))}
	m.read = reader{m: m, ar: m.channel("ar", addressPayload...), band: bandwidth{percent: b.Percent}}
	m.write = writer{m: m, aw: m.channel("aw", addressPayload...), w: m.channel("w", "data", "strb", "last"), band: bandwidth{percent: b.Percent}}
	return m, nil
}

// addressPayload is what goes with an address.
var addressPayload = []string{"addr", "len", "size", "burst", "cache", "prot"}

// Drive sets the slave's signals for this cycle. They depend on nothing that the
// master drives in it.
func (m *Memory) Drive() {
	m.read.band.tick()
	m.write.band.tick()
	m.read.drive()
	m.write.drive()
}

// Sample looks at what the master drives in this cycle, after Drive and before the
// edge.
func (m *Memory) Sample() {
	m.read.sample()
	m.write.sample()
	m.Cycle++
}

// Busy returns whether a burst is under way.
func (m *Memory) Busy() bool {
	return len(m.read.queue) > 0 || len(m.write.queue) > 0 || len(m.write.beats) > 0 || len(m.write.answers) > 0
}

// Violations returns what the master did wrong, at most the first 20 things.
func (m *Memory) Violations() []Violation { return m.violations }

// Err returns an error with all violations, nil without any.
func (m *Memory) Err() error {
	if len(m.violations) == 0 {
		return nil
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d violations on the bus", len(m.violations)+m.dropped)
	for _, v := range m.violations {
		fmt.Fprintf(&b, "\n%s", v)
	}
	return fmt.Errorf("%s", b.String())
}

func (m *Memory) violate(signal, format string, args ...any) {
	if len(m.violations) == maxViolations {
		m.dropped++
		return
	}
	m.violations = append(m.violations, Violation{m.Cycle, m.prefix + signal, fmt.Sprintf(format, args...)})
}

func (m *Memory) pause() bool { return m.b.Stall > 0 && m.rng.IntN(100) < m.b.Stall }

func (m *Memory) set(name string, on bool) {
	v := int64(0)
	if on {
		v = 1
	}
	m.wires.SetInt(m.prefix+name, v)
}

func (m *Memory) get(name string) int64 { return m.wires.Int(m.prefix + name) }

// beat returns the bytes of a beat as a number; those outside the memory are 0.
func (m *Memory) beat(addr uint64) *big.Int {
	b := make([]byte, m.busBytes)
	for i := range b {
		if at := addr + uint64(i) - m.Base; at < uint64(len(m.Bytes)) {
			b[len(b)-1-i] = m.Bytes[at]
		}
	}
	return new(big.Int).SetBytes(b)
}

// PutRow stores numbers of 16 bits, little endian, from an address on. It panics
// when they are not inside the memory.
func (m *Memory) PutRow(addr uint64, row []int16) {
	at := m.Bytes[addr-m.Base:]
	for i, v := range row {
		binary.LittleEndian.PutUint16(at[2*i:], uint16(v))
	}
}

// Row returns n such numbers.
func (m *Memory) Row(addr uint64, n int) []int16 {
	at := m.Bytes[addr-m.Base:]
	row := make([]int16, n)
	for i := range row {
		row[i] = int16(binary.LittleEndian.Uint16(at[2*i:]))
	}
	return row
}

// burst is a transaction.
type burst struct {
	addr  uint64
	beats int
	from  int64 // cycle from which its beats, or its answer, may come
}

// address checks the address of a burst and returns it.
func (m *Memory) address(c *channel) burst {
	b := burst{addr: uint64(m.get(c.name + "addr")), beats: int(m.get(c.name+"len")) + 1}
	size, kind := m.get(c.name+"size"), m.get(c.name+"burst")
	if want := int64(bits.Len64(m.busBytes) - 1); size != want {
		m.violate(c.name+"size", "is %d, must be %d: beats of %d bytes", size, want, m.busBytes)
	}
	if kind != 1 {
		m.violate(c.name+"burst", "is %d, must be 1 (INCR)", kind)
	}
	if b.addr%m.busBytes != 0 {
		m.violate(c.name+"addr", "%#x is no multiple of a beat, %d bytes", b.addr, m.busBytes)
		b.addr -= b.addr % m.busBytes
	}
	if end := b.addr + uint64(b.beats)*m.busBytes; b.addr/bus.PageBytes != (end-1)/bus.PageBytes {
		m.violate(c.name+"len", "%d beats from %#x cross a boundary of 4 KB", b.beats, b.addr)
	}
	return b
}
