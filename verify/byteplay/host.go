// Package byteplay is the host of the accelerator behind streams of bytes
// (gen/bytestream, docs/bytestream.md): it makes packets of jobs, reads packets of
// results, and plays jobs through module sparc_bytes on any engine.
package byteplay

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/gen/bytestream"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// Host knows the widths of the fields of packets.
type Host struct{ machine.Machine }

// packer puts fields behind each other, the first one least significant.
type packer struct {
	bytes []byte
	used  int
}

func (p *packer) put(v int64, width int) {
	for b := range width {
		if p.used%8 == 0 {
			p.bytes = append(p.bytes, 0)
		}
		p.bytes[p.used/8] |= byte(v>>b&1) << (p.used % 8)
		p.used++
	}
}

// unpacker takes them apart again.
type unpacker struct {
	bytes []byte
	used  int
}

func (u *unpacker) unsigned(width int) int64 {
	var v int64
	for b := range width {
		v |= int64(u.bytes[u.used/8]>>(u.used%8)&1) << b
		u.used++
	}
	return v
}

func widthOf(most int) int { return bits.Len(uint(most)) }

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// Job returns the packet of a job.
func (h Host) Job(j *coreplay.Job) []byte {
	var p packer
	for _, b := range []bool{j.Gemm, j.Mean, j.Center, j.Early, j.Vgen} {
		p.put(flag(b), 1)
	}
	p.put(int64(j.N), widthOf(h.Tokens))
	p.put(int64(len(j.Columns)), widthOf(h.ColumnsMax))
	p.put(int64(j.C), max(widthOf(h.ClustersMax), widthOf(h.Tokens)))
	p.put(int64(j.Rounds), 3)
	p.put(int64(len(j.W)), widthOf(h.ModelDim))
	p.put(int64(j.Tiles(h.Lanes)), 8)
	p.put(int64(max(0, bits.Len(uint(j.D/16))-1)), 2)
	p.put(int64(j.Shift), 6)
	p.put(int64(j.Pre), 6)
	p.put(j.Multiplier, 16)
	p.put(int64(j.Post), 5)
	p.put(int64(j.YShift), 6)
	return append([]byte{byte(bytestream.JobPacket)}, p.bytes...)
}

// Word returns the packet of a word of operands.
func (h Host) Word(kind bytestream.Kind, word []int64) []byte {
	p := packer{}
	for _, v := range word {
		p.put(v, 16)
	}
	return append([]byte{byte(kind)}, p.bytes...)
}

// allocWidths and outWidth are the bits of the packets of results.
func (h Host) allocBits() int { return h.RowBits() + h.ClusterBits() + 1 }

func (h Host) rowBits() int { return max(h.RowBits(), h.ClusterBits()) }

func (h Host) outBits() int { return 16*h.Lanes + h.rowBits() + machine.WordBits + 1 }

// Length returns the bytes of the payload of a packet from the device.
func (h Host) Length(kind bytestream.Kind) int {
	n := h.outBits()
	if kind == bytestream.Alloc {
		n = h.allocBits()
	}
	return (n + 7) / 8
}

// Alloc reads the payload of an Alloc packet.
func (h Host) Alloc(payload []byte) (row, cluster int, last bool) {
	u := unpacker{bytes: payload}
	row, cluster = int(u.unsigned(h.RowBits())), int(u.unsigned(h.ClusterBits()))
	return row, cluster, u.unsigned(1) == 1
}

// Output reads the payload of an Output packet.
func (h Host) Output(payload []byte) (word coreplay.Word, last bool) {
	u := unpacker{bytes: payload}
	for range h.Lanes {
		word.Data = append(word.Data, u.unsigned(16)<<48>>48)
	}
	word.Row, word.Word = int(u.unsigned(h.rowBits())), int(u.unsigned(machine.WordBits))
	return word, u.unsigned(1) == 1
}
