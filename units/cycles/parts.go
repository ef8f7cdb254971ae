package cycles

// parts is units/gather with Machine.Serial: a pass sums DivLanes lanes, and one
// chain is under way.
type parts struct {
	gather
	listing bool // a row was taken into a list in the cycle before
	busy    bool // a chain is fetched or under way
	ended   *sum // its row is written in this cycle
}

// partsOf returns the parts of the rows of a task.
func (g *parts) partsOf(t *task) int {
	if t.kind != iteration && t.words == 1 {
		return t.chunks
	}
	return t.words * (g.Lanes / g.DivLanes)
}

func (g *parts) offer(w *wires) {
	w.repReady, w.listBusy = len(g.reps) == 0, g.listing
	g.walk = g.next()
	w.client[clientQ] = request{divisor: g.divisors > 0, beat: len(g.queue) > 0, last: len(g.queue) > 0}
	if g.ended, _ = g.written.take(w.now); g.ended == nil {
		return
	}
	last := g.ended.last
	if g.ended.kind == iteration {
		w.upDone = last
	} else {
		w.push, w.pushEnd = true, last
		if last {
			w.qFree = g.active.job
		}
	}
	w.listFree = last
}

// next decides what is read.
func (g *parts) next() step {
	if g.ran && g.left > 0 {
		return step{read: true}
	}
	s := step{passEnds: g.ran}
	more := g.chain != nil && g.word < g.partsOf(g.chain.task)-1
	switch {
	case g.active == nil || g.active.kind == mean && g.sums == sumsMost:
	case more:
		s.read, s.passBegins = true, true
	case g.fetched != nil && (g.Heads() == 1 || g.active.kind == iteration || g.rows < g.ClustersMax):
		s.read, s.passBegins, s.chainBegins = true, true, true
	}
	return s
}

func (g *parts) edge(w *wires) {
	g.divide(w)
	if g.walk.passEnds {
		s := &sum{g.chain, g.word == g.partsOf(g.chain.task)-1}
		if g.active.kind == mean {
			g.divisors++
			g.queued.push(w.now+1, s)
		} else if s.rowEnd {
			g.written.push(w.now+2, s)
		}
	}
	g.reserve(w)
	fetched := g.fetch(w, !g.busy)
	g.busy = fetched || g.busy && g.ended == nil
	g.listing = w.listed
	g.move()
	g.change(w, w.listFree)
}

// divide is the client of the divider.
func (g *parts) divide(w *wires) {
	if w.granted(clientQ) {
		g.divisors--
	}
	if w.passes(clientQ) {
		if g.queue[0].rowEnd {
			g.written.push(w.now+g.Divu().Latency()+1, g.queue[0])
		}
		g.queue = g.queue[1:]
		g.sums--
	}
	if s, ok := g.queued.take(w.now); ok {
		g.queue = append(g.queue, s)
	}
}
