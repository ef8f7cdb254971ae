package buscycles

// fifo is stream.Fifo: words in RAM, and one at the output.
type fifo[T any] struct {
	words int
	ram   []T
	valid bool
	out   T
}

func newFifo[T any](depth int) fifo[T] { return fifo[T]{words: max(depth, 2) - 1} }

// ready returns whether a thing would be taken.
func (q *fifo[T]) ready() bool { return len(q.ram) < q.words }

// edge passes the edge: what is offered is taken if there is room; take says that
// the thing at the output would be.
func (q *fifo[T]) edge(put bool, v T, take bool) {
	put = put && q.ready()
	if len(q.ram) > 0 && (!q.valid || take) {
		q.out, q.ram, q.valid = q.ram[0], q.ram[1:], true
	} else if take {
		q.valid = false
	}
	if put {
		q.ram = append(q.ram, v)
	}
}

// regs is stream.FifoRegs.
type regs[T any] struct {
	depth int
	list  []T
}

func newRegs[T any](depth int) regs[T] { return regs[T]{depth: depth} }

func (q *regs[T]) ready() bool { return len(q.list) < q.depth }
func (q *regs[T]) valid() bool { return len(q.list) > 0 }

// edge is that of a fifo.
func (q *regs[T]) edge(put bool, v T, take bool) {
	put = put && q.ready()
	if take && q.valid() {
		q.list = q.list[1:]
	}
	if put {
		q.list = append(q.list, v)
	}
}
