package buscycles

import "github.com/sparcgen/sparcgen/units/axi"

// elementBytes are those of an element.
const elementBytes = 2

// matrix is the command of a fetch; addresses are in bytes.
type matrix struct {
	addr, stride, rows, elements int
	gather                       bool
}

// piece is a run of rows.
type piece struct{ offset, elements, rows int }

// fetch is axi.Fetch.
type fetch struct {
	beat, part, blocks int // elements of a beat, and of a beat that fit a word; parts of a word

	begun        bool
	at, rowsLeft int
	looked       bool
	product      int

	stage  *run // with the piece it becomes
	piece  piece
	pieces fifo[piece]

	// Of the unpacker.
	partly         bool
	pos, left, row int
	full           bool
	block          int

	step, unpacks bool // in this cycle a run is made, a beat is looked at
}

func newFetch(g axi.Sparc, lanes, pieces int) *fetch {
	beat := g.BusBits / (8 * elementBytes)
	part := min(beat, lanes)
	return &fetch{beat: beat, part: part, blocks: lanes / part, pieces: newFifo[piece](pieces)}
}

// client is what a fetch and its neighbours tell each other in a cycle.
type client struct {
	cmd       *matrix // on offer
	index     int     // the gathered row, -1: not there
	wordReady bool

	cmdReady, indexReady bool
}

// offer makes the answers: runReady is the reader's, beat says that one is there.
func (f *fetch) offer(c *client, runReady, beat bool) (offered *run, beatReady bool) {
	if f.stage != nil && f.pieces.ready() {
		offered = f.stage
	}
	free := f.stage == nil || offered != nil && runReady
	m := c.cmd
	f.step = m != nil && (!m.gather || f.looked) && free
	rows := 0
	if m != nil {
		rows = m.rows
	}
	if f.begun {
		rows = f.rowsLeft
	}
	c.cmdReady = f.step && (dense(m) || rows == 1)
	c.indexReady = m != nil && m.gather && !f.looked
	f.unpacks = f.pieces.valid && beat && (!f.full || c.wordReady)
	_, _, over, wraps := f.beatEnds()
	return offered, f.unpacks && (wraps || over)
}

// dense returns whether rows lie one after the other.
func dense(m *matrix) bool { return !m.gather && m.stride == elementBytes*m.elements }

// now returns where the unpacker is: position in the beat, elements left of the
// row, rows left.
func (f *fetch) now() (pos, left, rows int) {
	if f.partly {
		return f.pos, f.left, f.row
	}
	p := f.pieces.out
	return p.offset, p.elements, p.rows
}

// beatEnds returns what a look at a beat does: the next position, whether the row
// ends, the piece, the beat.
func (f *fetch) beatEnds() (next int, rowEnd, over, wraps bool) {
	pos, left, rows := f.now()
	next = pos + min(left, f.part)
	rowEnd = left <= f.part
	return next, rowEnd, rowEnd && rows == 1, next >= f.beat
}

// edge passes the edge; taken says that the run on offer is taken.
func (f *fetch) edge(c *client, taken bool) {
	_, _, over, _ := f.beatEnds()
	put := f.piece
	over = over && f.unpacks
	f.unpack(c)
	f.pieces.edge(taken, put, over)
	if taken {
		f.stage = nil
	}
	look := c.indexReady && c.index >= 0
	if f.step {
		f.walk(c.cmd, c.cmdReady)
	}
	switch {
	case look:
		f.looked, f.product = true, c.index*c.cmd.stride
	case f.step:
		f.looked = false
	}
}

// walk makes a run.
func (f *fetch) walk(m *matrix, over bool) {
	addr, rows := m.addr, m.rows
	if f.begun {
		addr, rows = f.at, f.rowsLeft
	}
	f.begun, f.at, f.rowsLeft = !over, addr+m.stride, rows-1
	if m.gather {
		addr = m.addr + f.product
	}
	p := piece{addr / elementBytes % f.beat, m.elements, 1}
	if dense(m) {
		p.rows = rows
	}
	beats := (p.offset + p.rows*p.elements + f.beat - 1) / f.beat
	f.stage, f.piece = &run{addr: addr / (elementBytes * f.beat), beats: beats}, p
}

// unpack looks at a beat.
func (f *fetch) unpack(c *client) {
	if !f.unpacks {
		f.full = f.full && !c.wordReady
		return
	}
	_, left, rows := f.now()
	next, rowEnd, over, wraps := f.beatEnds()
	f.full = rowEnd || f.block == f.blocks-1
	if f.block++; f.full {
		f.block = 0
	}
	f.partly, f.pos, f.left, f.row = !over, next, left-f.part, rows
	if wraps {
		f.pos = 0
	}
	if rowEnd {
		f.left, f.row = f.pieces.out.elements, rows-1
	}
}
