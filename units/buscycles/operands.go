package buscycles

import "github.com/sparcgen/sparcgen/units/axi"

// operands is axi.Operands: of every Fetch the jobs that wait, and how far the
// first of them is.
type operands struct {
	axi.Sparc
	jobs   [fetches]regs[*job]
	keys   fifo[int]
	fetch  [fetches]*fetch
	client [fetches]client
	stage  int // of the keys' job
	tile   [fetches]int
}

// The commands of a job to the Fetch of keys.
const (
	stageFirst = iota // chosen rows of K, or what the job begins with
	stageK
	stageLast // V, or W
)

func newOperands(g axi.Sparc) *operands {
	z := g.Sizes()
	o := &operands{Sparc: g, keys: newFifo[int](z.Keys)}
	for k := range fetches {
		o.jobs[k], o.fetch[k] = newRegs[*job](z.QueuedJobs), newFetch(g, g.Lanes, z.Runs)
	}
	return o
}

func (o *operands) offer(w *wires) {
	w.keyReady = o.keys.ready()
	w.operandsReady = o.jobs[clientKv].ready() && o.jobs[clientQ].ready() && o.jobs[clientX].ready()
	ready := [fetches]bool{w.core.Kv, w.core.Q, w.core.X}
	for k := range fetches {
		o.client[k] = client{index: -1, wordReady: ready[k]}
		if o.jobs[k].valid() {
			o.client[k].cmd = o.command(k, o.jobs[k].list[0])
		}
		if k == clientKv && o.keys.valid {
			o.client[k].index = o.keys.out
		}
		w.run[k], w.beatReady[k] = o.fetch[k].offer(&o.client[k], w.runReady[k], w.beat[k])
	}
}

// thing says what the Fetch of keys reads for a job.
func (o *operands) thing(j *job) (h, k, wTile bool) {
	first, last := o.stage == stageFirst, o.stage == stageLast
	return first && j.clustered, o.stage == stageK || first && !j.clustered && !j.Gemm, first && j.Gemm || last && j.vgen()
}

// command returns what a Fetch reads now.
func (o *operands) command(client int, j *job) *matrix {
	switch client {
	case clientQ:
		return &matrix{int(j.Q), int(j.QStride), j.n, j.d, false}
	case clientX:
		return &matrix{int(j.X), int(j.XStride), j.n, int(j.Dim), false}
	}
	switch h, k, tile := o.thing(j); {
	case h:
		return &matrix{int(j.K), int(j.KStride), len(j.Columns), j.d, true}
	case k:
		return &matrix{int(j.K), int(j.KStride), j.n, j.d, false}
	case tile:
		before := o.tile[clientKv] * o.Lanes
		return &matrix{int(j.W) + elementBytes*before, int(j.WStride), int(j.Dim), min(o.Lanes, j.d-before), false}
	}
	return &matrix{int(j.V), int(j.VStride), j.n, j.d, false}
}

func (o *operands) edge(w *wires) {
	var over [fetches]bool
	for k := range fetches {
		c := &o.client[k]
		if c.cmdReady {
			over[k] = o.done(k, o.jobs[k].list[0])
		}
		o.fetch[k].edge(c, w.run[k] != nil && w.runReady[k])
	}
	o.keys.edge(w.key >= 0, w.key, o.client[clientKv].indexReady)
	j := w.issued
	o.jobs[clientKv].edge(j != nil, j, over[clientKv])
	o.jobs[clientQ].edge(j != nil && !j.Gemm, j, over[clientQ])
	o.jobs[clientX].edge(j != nil && j.takesX(), j, over[clientX])
}

// done goes on after a command, and returns whether it was the job's last.
func (o *operands) done(client int, j *job) bool {
	tiled := client == clientX
	if client == clientKv {
		h, k, tile := o.thing(j)
		switch tiled = tile; {
		case h:
			o.stage = stageK
			return false
		case k:
			o.stage = stageLast
			return false
		}
	}
	if tiled {
		if o.tile[client]++; o.tile[client] < j.tiles {
			return false
		}
		o.tile[client] = 0
	}
	if client == clientKv {
		o.stage = stageFirst
	}
	return true
}
