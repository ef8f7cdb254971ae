package bench

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// rowCount is how many rows of inputs are played again and again.
const rowCount = 256

// randomRows makes rows of random inputs; loads are rare, as in use.
func randomRows(top *ir.Module, n int) []uint64 {
	l := sim.LayoutOf(top)
	r := rand.New(rand.NewPCG(7, 7))
	rows := make([]uint64, n*l.In)
	for c := range n {
		lane := 0
		for i := range top.Inputs {
			p := &top.Inputs[i]
			for k := range p.Lanes {
				words := rows[c*l.In+l.InOff[lane] : c*l.In+l.InOff[lane+1]]
				for w := range words {
					words[w] = r.Uint64()
				}
				if top := p.Width % 64; top != 0 {
					words[len(words)-1] >>= 64 - top
				}
				if p.Name == "load" {
					words[0] = 0
					if k == c%(4*len(p.Lanes)) {
						words[0] = 1
					}
				}
				lane++
			}
		}
	}
	return rows
}

// image is the layout of rows of ports as Verilator holds them: each in the
// smallest unsigned type it fits, or in 32-bit words; padded to 8 bytes here.
type image struct {
	ports []imagePort
	size  int // bytes of a row
}

type imagePort struct {
	name            string
	width, lanes    int
	at, bytes, from int // in the image, and the first word of the row
}

func imageOf(ports []ir.Port) image {
	var m image
	from := 0
	for i := range ports {
		p := &ports[i]
		bits := p.Width * len(p.Lanes)
		if bits == 0 {
			continue // no port in Verilog
		}
		q := imagePort{name: p.Name, width: p.Width, lanes: len(p.Lanes), at: m.size, from: from}
		switch {
		case bits <= 8:
			q.bytes = 1
		case bits <= 16:
			q.bytes = 2
		case bits <= 32:
			q.bytes = 4
		case bits <= 64:
			q.bytes = 8
		default:
			q.bytes = (bits + 31) / 32 * 4
		}
		m.ports = append(m.ports, q)
		m.size += (q.bytes + 7) / 8 * 8
		from += len(p.Lanes) * ((p.Width + 63) / 64)
	}
	return m
}

// pack makes the image of a row.
func (m *image) pack(to []byte, row []uint64) {
	words := make([]uint64, m.size/8)
	for _, p := range m.ports {
		bit := 8 * p.at
		from := row[p.from:]
		for range p.lanes {
			for left := p.width; left > 0; left -= 64 {
				n := min(left, 64)
				v := from[0] << (64 - n) >> (64 - n)
				from = from[1:]
				words[bit/64] |= v << (bit % 64)
				if k := bit % 64; k+n > 64 {
					words[bit/64+1] |= v >> (64 - k)
				}
				bit += n
			}
		}
	}
	for i, w := range words {
		binary.LittleEndian.PutUint64(to[8*i:], w)
	}
}

// packAll makes the images of rows of a number of words.
func (m *image) packAll(rows []uint64, words int) []byte {
	if words == 0 {
		return nil
	}
	n := len(rows) / words
	out := make([]byte, n*m.size)
	for i := range n {
		m.pack(out[i*m.size:], rows[i*words:])
	}
	return out
}

// checksum continues the checksum of driver.h with images.
func checksum(sum uint64, images []byte) uint64 {
	for i := 0; i < len(images); i += 8 {
		sum = (sum ^ binary.LittleEndian.Uint64(images[i:])) * 0x100000001b3
	}
	return sum
}
