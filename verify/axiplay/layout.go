package axiplay

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Layout puts jobs and their operands into a memory, which grows as needed.
type Layout struct {
	Mem *memory.Memory

	g        axi.Sparc
	rng      *rand.Rand // of gaps, strides and padding; nil: none of them
	noise    *rand.Rand
	next     uint64
	operands map[*golden.Job]axi.Descriptor // of those that are placed
	read     []memory.Range
	written  []memory.Range
}

// Placed is a job in memory.
type Placed struct {
	Job *golden.Job
	axi.Descriptor
}

// NewLayout begins at the first byte of an empty memory. With a source of random
// numbers there are gaps between things, rows are further apart than they must be
// and matrices have rows that take no part. What nothing was put in is noise.
func NewLayout(m *memory.Memory, g axi.Sparc, rng *rand.Rand) *Layout {
	return &Layout{Mem: m, g: g, rng: rng, noise: rand.New(rand.NewPCG(1, 0x6e6f697365)), next: m.Base, operands: map[*golden.Job]axi.Descriptor{}}
}

// draw returns a number below n, 0 without a source of random numbers.
func (l *Layout) draw(n int) int {
	if l.rng == nil {
		return 0
	}
	return l.rng.IntN(n)
}

// reserve returns the address of bytes that nothing else has.
func (l *Layout) reserve(bytes, align int) uint64 {
	a := uint64(align)
	l.next = (l.next + a - 1) / a * a
	l.next += a * uint64(l.draw(5))
	at := l.next
	l.next += uint64(bytes)
	for l.Mem.Base+uint64(len(l.Mem.Bytes)) < l.next {
		l.Mem.Bytes = binary.LittleEndian.AppendUint64(l.Mem.Bytes, l.noise.Uint64())
	}
	return at
}

func (l *Layout) beatBytes() int { return l.g.BusBits / 8 }

// WordBytes is what a word of ZC takes.
func WordBytes(g axi.Sparc) int { return max(2*g.Lanes, g.BusBits/8) }

// matrix reserves rows of elements whose addresses are multiples of align.
func (l *Layout) matrix(rows, elements, align int) (addr uint64, stride uint32) {
	step := (2*elements+align-1)/align*align + align*l.draw(4)
	return l.reserve((rows-1)*step+2*elements, align), uint32(step)
}

// put stores the first rows of a matrix.
func (l *Layout) put(name string, addr uint64, stride uint32, rows [][]int16) {
	for i, r := range rows {
		at := addr + uint64(i)*uint64(stride)
		l.Mem.PutRow(at, r)
		l.read = append(l.read, memory.Range{Start: at, End: at + uint64(2*len(r)), Name: name})
	}
}

// describe returns the members of a job that are no addresses.
func describe(j *golden.Job) axi.Descriptor {
	return axi.Descriptor{
		Gemm: j.Kind == golden.JobGemm, Mean: j.Mean && j.Kind != golden.JobGemm, Centre: j.Centre && j.Kind != golden.JobGemm,
		Early: j.Early && j.Kind != golden.JobGemm, Vgen: j.Vgen && j.Kind != golden.JobGemm,
		Iterations: uint8(max(1, j.Rounds)), N: uint16(j.N), Valid: uint16(j.N), D: uint16(j.D),
		Columns: uint16(len(j.Columns)), Clusters: uint16(j.Clusters), Dim: uint16(len(j.W)),
		Shift: uint8(j.Shift), Pre: uint8(j.Requant.Pre), Post: uint8(j.Requant.Post), YShift: uint8(j.YShift), Multiplier: uint16(j.Requant.Multiplier),
	}
}

// Place puts a job into memory. Of one that is placed again only the outputs are
// new.
func (l *Layout) Place(j *golden.Job) Placed {
	d, there := l.operands[j]
	if !there {
		d = l.placeOperands(j)
		l.operands[j] = d
	}
	return l.placeOutputs(j, d)
}

func (l *Layout) placeOperands(j *golden.Job) axi.Descriptor {
	d := describe(j)
	if room := l.g.Tokens - j.N; room > 0 {
		d.N += uint16(l.draw(min(room, 3) + 1))
	}
	n := int(d.N)
	name := func(operand string) string { return operand + " of job " + j.Name }
	matrix := func(operand string, rows [][]int16, total, align int) (uint64, uint32) {
		addr, stride := l.matrix(total, len(rows[0]), align)
		l.put(name(operand), addr, stride, rows)
		return addr, stride
	}
	if j.Kind != golden.JobGemm {
		head := min(l.beatBytes(), 2*j.D)
		d.Q, d.QStride = matrix("q", j.Q[:j.N], n, head)
		d.K, d.KStride = matrix("k", j.K[:j.N], n, head)
		if !j.Vgen {
			d.V, d.VStride = matrix("v", j.V[:j.N], n, head)
		}
	}
	if j.Kind == golden.JobGemm || j.Vgen {
		d.X, d.XStride = matrix("x", j.X[:j.N], n, l.beatBytes())
		d.W, d.WStride = matrix("w", j.W, len(j.W), l.beatBytes())
	}
	if j.Clustered() {
		list := make([]int16, len(j.Columns))
		for i, c := range j.Columns {
			list[i] = int16(c)
		}
		d.ColumnList = l.reserve(2*len(list), 2)
		l.put(name("column_list"), d.ColumnList, 0, [][]int16{list})
	}
	return d
}

func (l *Layout) placeOutputs(j *golden.Job, d axi.Descriptor) Placed {
	align := l.beatBytes()
	if j.Kind != golden.JobGemm {
		align = min(align, 2*j.D)
	}
	d.Z, d.ZStride = l.matrix(int(d.N), j.D, align)
	p := Placed{j, d}
	l.placeScratch(&p)
	l.mayWrite(&p)
	return p
}

func (l *Layout) placeScratch(p *Placed) {
	if p.Job.Clustered() {
		words := max(1, p.Job.D/l.g.Lanes)
		p.Zc = l.reserve(p.Job.Clusters*words*WordBytes(l.g), WordBytes(l.g))
	}
}

// mayWrite lets a job write its outputs, and read its scratch memory.
func (l *Layout) mayWrite(p *Placed) {
	for i := range p.Job.N {
		at := p.Z + uint64(i)*uint64(p.ZStride)
		l.written = append(l.written, memory.Range{Start: at, End: at + uint64(2*p.Job.D), Name: "z of job " + p.Job.Name})
	}
	if p.Job.Clustered() {
		bytes := p.Job.Clusters * max(1, p.Job.D/l.g.Lanes) * WordBytes(l.g)
		zc := memory.Range{Start: p.Zc, End: p.Zc + uint64(bytes), Name: "zc of job " + p.Job.Name}
		l.written, l.read = append(l.written, zc), append(l.read, zc)
	}
}

// PlaceTokens puts heads of equal size into memory as a layer of a model has them:
// of a token the rows of all heads, one after the other, in Q, K and V and in Z.
func (l *Layout) PlaceTokens(jobs []*golden.Job) ([]Placed, error) {
	n, d := jobs[0].N, jobs[0].D
	stride := uint32(2 * d * len(jobs))
	at := map[string]uint64{}
	for _, name := range []string{"q", "k", "v", "z"} {
		at[name] = l.reserve(n*int(stride), l.beatBytes())
	}
	var list []Placed
	for h, j := range jobs {
		if j.N != n || j.D != d || j.Kind != golden.JobAttention || j.Vgen {
			return nil, fmt.Errorf("axiplay: head %s: must be attention of %d x %d like the first", j.Name, n, d)
		}
		offset := uint64(2 * d * h)
		p := Placed{j, describe(j)}
		p.Q, p.K, p.V, p.Z = at["q"]+offset, at["k"]+offset, at["v"]+offset, at["z"]+offset
		p.QStride, p.KStride, p.VStride, p.ZStride = stride, stride, stride, stride
		l.put("q of job "+j.Name, p.Q, stride, j.Q[:n])
		l.put("k of job "+j.Name, p.K, stride, j.K[:n])
		l.put("v of job "+j.Name, p.V, stride, j.V[:n])
		if j.Clustered() {
			list := make([]int16, len(j.Columns))
			for i, c := range j.Columns {
				list[i] = int16(c)
			}
			p.ColumnList = l.reserve(2*len(list), 2)
			l.put("column_list of job "+j.Name, p.ColumnList, 0, [][]int16{list})
		}
		l.placeScratch(&p)
		l.mayWrite(&p)
		list = append(list, p)
	}
	return list, nil
}

// List puts a list of jobs into memory and returns its address.
func (l *Layout) List(jobs []axi.Descriptor) uint64 {
	at := l.reserve(axi.JobBytes*len(jobs), axi.JobBytes)
	for i := range jobs {
		b := jobs[i].Encode()
		copy(l.Mem.Bytes[at-l.Mem.Base+uint64(axi.JobBytes*i):], b[:])
	}
	l.read = append(l.read, memory.Range{Start: at, End: at + uint64(axi.JobBytes*len(jobs)), Name: "the list"})
	return at
}

// Ranges returns what the jobs that were placed read and write.
func (l *Layout) Ranges() (read, written []memory.Range) { return l.read, l.written }

// Guard lets the master read and write what the jobs that were placed read and
// write, and nothing else.
func (l *Layout) Guard() {
	l.Mem.Readable, l.Mem.Writable = memory.NewGuard(l.read...), memory.NewGuard(l.written...)
}
