package buscycles

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/units/axi"
)

// The states of a list.
const (
	listQuiet = iota
	listAsk
	listRead
	listMembers
	listRegions
	listAskKeys
	listReadKeys
	listIssue
)

// list is axi.Jobs with its Fetch.
type list struct {
	base    int
	jobs    []*job
	fetch   *fetch
	client  client
	state   int
	index   int
	left    int // words that are to come
	regions int // cycles of the regions that are left
	all     bool

	key bool // is taken
}

func newList(g axi.Sparc, base int, jobs []*job) *list {
	return &list{base: base, jobs: jobs, fetch: newFetch(g, 1, g.Sizes().ListRuns), state: listAsk}
}

func (l *list) job() *job { return l.jobs[l.index] }

func (l *list) offer(w *wires) {
	l.client = client{index: -1}
	switch l.state {
	case listAsk:
		l.client.cmd = &matrix{l.base + axi.JobBytes*l.index, 0, 1, axi.JobBytes / elementBytes, false}
	case listAskKeys:
		l.client.cmd = &matrix{int(l.job().ColumnList), 0, 1, len(l.job().Columns), false}
	}
	word := l.fetch.full
	l.key = l.state == listReadKeys && word && w.keyReady
	l.client.wordReady = l.state == listRead && word || l.key
	w.key = -1
	if l.state == listReadKeys && word {
		w.key = l.job().Columns[len(l.job().Columns)-l.left]
	}
	if l.state == listIssue && (!l.job().Wait || w.jobsWritten == l.index) && w.operandsReady && w.coreRoom && w.resultsRoom && w.cloneRoom {
		w.issued = l.job()
	}
	w.run[clientList], w.beatReady[clientList] = l.fetch.offer(&l.client, w.runReady[clientList], w.beat[clientList])
}

func (l *list) edge(w *wires) {
	switch l.state {
	case listAsk, listAskKeys:
		if l.client.cmdReady {
			l.left = l.client.cmd.elements
			l.state++
		}
	case listRead:
		l.word(listMembers)
	case listMembers:
		l.state, l.regions = listRegions, regionCycles(l.job(), len(l.jobs))
	case listRegions:
		if l.regions--; l.regions > 0 {
			break
		}
		if l.state = listIssue; l.job().clustered {
			l.state = listAskKeys
		}
	case listReadKeys:
		l.word(listIssue)
	case listIssue:
		if w.issued == nil {
			break
		}
		l.state = listAsk
		if l.index++; l.index == len(l.jobs) {
			l.state, l.all = listQuiet, true
		}
	}
	l.fetch.edge(&l.client, w.run[clientList] != nil && w.runReady[clientList])
}

// word takes a word, if there is one; after the last the state is next.
func (l *list) word(next int) {
	if !l.client.wordReady {
		return
	}
	if l.left--; l.left == 0 {
		l.state = next
	}
}

// regionCycles returns how long the regions of a job of a list are looked at: of
// each its rows are multiplied by the bytes between them, a bit a cycle.
func regionCycles(j *job, jobs int) int {
	n := int(j.N)
	sum := 0
	for _, r := range []struct {
		used bool
		rows int
	}{
		{true, n}, {j.clustered, int(j.Clusters)}, {true, jobs}, {j.clustered, len(j.Columns)},
		{!j.Gemm, n}, {!j.Gemm, n}, {!j.Gemm && !j.vgen(), n}, {j.takesX(), n}, {j.takesX(), int(j.Dim)},
	} {
		bitsOf := 1
		if r.used {
			bitsOf = max(1, bits.Len(uint(r.rows-1)))
		}
		sum += 2 + bitsOf
	}
	return sum
}
