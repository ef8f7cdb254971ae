package feed_test

import (
	"github.com/sparcgen/sparcgen/units/feed"
)

// Kinds of beats.
const (
	pre = iota
	qk
	av
	xw
)

// inputs is what the control of the circuit sees in a cycle; jobs are numbered
// from 0 without end.
type inputs struct {
	run                           bool
	accepted                      int
	kv, q, x                      bool
	qFree, pFree, push, scoreFree bool
	qFreeBank, pFreeBank          int
	pushLast                      bool
	eReady, rowFree, back         bool
	backJob, backRow, backWord    int
}

// outputs is what the control must say in the same cycle.
type outputs struct {
	kvReady, qReady, xReady                                     bool
	qcPop, wordIssued, eRead, eFree, busy, scoreValid, rowValid bool
	kind, eRow, eBeat                                           int
}

// phase is a phase under way.
type phase struct {
	kind, job, at, beats, words   int
	rowEnd, tileEnd, jobEnd, ring bool
	expRow                        int
}

// scoredRow is a row between its scores and its sums.
type scoredRow struct{ last bool }

// model predicts every control output of every cycle from the package's
// documentation.
type model struct {
	g    feed.Feed
	jobs []*job

	kvJob, stage, kvRow, kvWord, kvTile int // stage 0 H, 1 K, 2 V, 3 W
	qJob, qWord                         int
	backJob                             int
	kFull, vFull, hFull, qFull          [2]bool
	wFull, tileLoaded                   bool
	xWords, xRoom                       int
	preJob, preRow                      int
	pBusy                               [2]bool
	qkJob, qkRow                        int
	ring                                []bool // last marks of the rows that wait
	scoreRoom, rowRoom                  int
	scored                              []scoredRow
	avJob, avWord, expRows, expRow      int
	gemmJob, gemmRow, gemmTile          int
	now                                 *phase

	scoreAt, rowAt []int // cycles in which results come
	time           int
}

func newModel(g feed.Feed, jobs []*job) *model {
	return &model{g: g, jobs: jobs, xRoom: max(4, 2*g.XWordsMax()), scoreRoom: g.ScoreSlots(), rowRoom: g.RowSlots()}
}

func (m *model) bank(job int) int { return job % m.g.Heads() % m.g.Banks }

// stageOf returns what the loader of keys loads for its job.
func (m *model) stageOf() int {
	j := m.jobs[m.kvJob]
	switch {
	case j.kind == gemm:
		return 3
	case m.stage == 0 && !j.clustered():
		return 1
	case m.stage == 2 && j.vgen():
		return 3
	}
	return m.stage
}

// kvFree returns whether the loader of keys may write.
func (m *model) kvFree(in inputs) bool {
	if m.kvJob >= in.accepted || in.back {
		return false
	}
	b := m.bank(m.kvJob)
	switch m.stageOf() {
	case 0:
		return !m.hFull[b]
	case 1:
		return !m.kFull[b]
	case 2:
		return !m.vFull[b] && (m.g.Banks == 1 || m.backJob > m.kvJob-2)
	}
	return !m.wFull
}

// ready returns the phase that would be chosen, or nil.
func (m *model) ready(in inputs) *phase {
	exists := func(p int) bool { return p < in.accepted }
	if p := m.avJob; exists(p) && m.jobs[p].attends() && m.expRows > 0 && m.vFull[m.bank(p)] && m.rowRoom > 0 {
		j := m.jobs[p]
		end := m.avWord == j.words()-1
		return &phase{kind: av, job: p, beats: j.beats, words: 1, rowEnd: end, jobEnd: end && m.scored[0].last, expRow: m.expRow}
	}
	if p := m.preJob; exists(p) && m.jobs[p].clustered() && (m.kvJob > p || m.kvJob == p && m.stage > 0) && m.qJob > p &&
		(m.preRow > 0 || !m.pBusy[m.bank(p)]) {
		j := m.jobs[p]
		return &phase{kind: pre, job: p, beats: j.colBeats, words: j.words(), jobEnd: m.preRow == j.n-1}
	}
	if p := m.qkJob; exists(p) && m.jobs[p].attends() && (m.kvJob > p || m.kvJob == p && m.stage == 2) && m.scoreRoom > 0 {
		j := m.jobs[p]
		if j.clustered() && len(m.ring) > 0 {
			return &phase{kind: qk, job: p, beats: j.beats, words: j.words(), jobEnd: m.ring[0], ring: true}
		}
		if !j.clustered() && m.qJob > p {
			return &phase{kind: qk, job: p, beats: j.beats, words: j.words(), jobEnd: m.qkRow == j.n-1}
		}
	}
	if p := m.gemmJob; exists(p) && (m.jobs[p].kind == gemm || m.jobs[p].vgen()) && m.tileLoaded && m.xWords >= m.jobs[p].xWords && m.rowRoom > 0 {
		j := m.jobs[p]
		if j.kind == gemm && m.avJob == p || j.vgen() && m.backJob == p && !m.vFull[m.bank(p)] {
			row, tile := m.gemmRow == j.n-1, m.gemmTile == j.tiles-1
			return &phase{kind: xw, job: p, beats: j.xBeats, words: 1, rowEnd: tile, tileEnd: row, jobEnd: row && tile}
		}
	}
	return nil
}

// cycle returns the outputs of a cycle and passes its edge.
func (m *model) cycle(in inputs) outputs {
	var o outputs
	// The registers change at the end of the cycle: what is decided in it is
	// decided first, and what is changed afterwards looks at was.
	was := *m
	next := m.ready(in)
	o.kvReady = m.kvFree(in)
	o.qReady = m.qJob < in.accepted && m.jobs[m.qJob].attends() && !m.qFull[m.bank(m.qJob)]
	o.xReady = m.xRoom > 0
	o.scoreValid = take(&m.scoreAt, m.time)
	o.rowValid = take(&m.rowAt, m.time)
	if !in.run || m.now != nil && !m.now.end() {
		next = nil
	}
	if m.now != nil {
		m.beat(&o)
	}
	if next != nil {
		m.choose(next)
	}
	m.skip(&was, in)
	m.load(&was, in, o)
	m.events(in)
	if was.now == nil || was.now.end() {
		m.now = next
	} else {
		m.now.at++
	}
	m.time++
	return o
}

func (p *phase) end() bool { return p.at == p.beats*p.words-1 }

// beat issues a beat of the phase under way.
func (m *model) beat(o *outputs) {
	p := m.now
	b := m.bank(p.job)
	o.busy, o.kind = true, p.kind
	if p.kind <= qk && p.at%p.words == p.words-1 {
		m.scoreAt = append(m.scoreAt, m.time+2+m.g.Mmu().ScoreLatency())
	}
	if p.kind == av {
		o.eRead, o.eRow, o.eBeat = true, p.expRow, p.at
	}
	j := m.jobs[p.job]
	if per := m.g.Lanes / m.g.Procs; p.kind == xw && (p.end() || p.at%per == per-1) {
		m.xRoom++
	}
	if !p.end() {
		return
	}
	if p.kind >= av {
		o.wordIssued = true
		m.rowAt = append(m.rowAt, m.time+2+m.g.Mmu().RowLatency())
	}
	o.qcPop = p.ring
	o.eFree = p.kind == av && p.rowEnd
	if p.tileEnd {
		m.wFull = false
	}
	if !p.jobEnd {
		return
	}
	switch p.kind {
	case pre:
		m.hFull[b] = false
	case qk:
		m.kFull[b] = false
		if !j.clustered() {
			m.qFull[b] = false
		}
	case av:
		m.vFull[b] = false
	}
}

// choose takes what the next phase needs.
func (m *model) choose(p *phase) {
	switch p.kind {
	case pre:
		m.pBusy[m.bank(p.job)] = true
		m.preRow++
		if p.jobEnd {
			m.preRow, m.preJob = 0, m.preJob+1
		}
	case qk:
		m.scoreRoom--
		m.scored = append(m.scored, scoredRow{p.jobEnd})
		if p.ring {
			m.ring = m.ring[1:]
		} else {
			m.qkRow++
		}
		if p.jobEnd {
			m.qkRow, m.qkJob = 0, m.qkJob+1
		}
	case av:
		m.rowRoom--
		m.avWord++
		if p.rowEnd {
			m.avWord, m.expRows, m.expRow = 0, m.expRows-1, (m.expRow+1)%m.g.ExpSlots()
			m.scored = m.scored[1:]
		}
		if p.jobEnd {
			m.avJob++
		}
	case xw:
		j := m.jobs[p.job]
		m.rowRoom--
		m.xWords -= j.xWords
		m.gemmRow++
		if p.tileEnd {
			m.gemmRow, m.gemmTile, m.tileLoaded = 0, m.gemmTile+1, false
		}
		if p.jobEnd {
			m.gemmTile, m.gemmJob = 0, m.gemmJob+1
			if j.kind == gemm {
				m.avJob++
			}
		}
	}
}

// skip moves pointers over a job that has nothing for them, one a cycle.
func (m *model) skip(was *model, in inputs) {
	over := func(at *int, before int, needs func(j *job) bool) {
		if before < in.accepted && !needs(m.jobs[before]) {
			*at = before + 1
		}
	}
	over(&m.qJob, was.qJob, (*job).attends)
	over(&m.preJob, was.preJob, (*job).clustered)
	over(&m.qkJob, was.qkJob, (*job).attends)
	over(&m.gemmJob, was.gemmJob, func(j *job) bool { return j.kind == gemm || j.vgen() })
	over(&m.backJob, was.backJob, (*job).vgen)
}

// load takes the words of the streams.
func (m *model) load(was *model, in inputs, o outputs) {
	if in.back {
		j := m.jobs[in.backJob]
		if in.backRow == j.n-1 && in.backWord == j.tiles-1 {
			m.vFull[m.bank(in.backJob)] = true
			m.backJob++
		}
	}
	if in.q && o.qReady {
		j := m.jobs[m.qJob]
		if m.qWord++; m.qWord == j.n*j.words() {
			m.qFull[m.bank(m.qJob)] = true
			m.qWord, m.qJob = 0, m.qJob+1
		}
	}
	if in.x && o.xReady {
		m.xWords++
		m.xRoom--
	}
	if !in.kv || !o.kvReady {
		return
	}
	j, b, stage := m.jobs[m.kvJob], m.bank(m.kvJob), was.stageOf()
	rows, words := []int{j.m, j.n, j.n, j.dim}[stage], []int{j.words(), j.words(), j.words(), 1}[stage]
	if m.kvWord++; m.kvWord < words {
		return
	}
	m.kvWord = 0
	if m.kvRow++; m.kvRow < rows {
		return
	}
	m.kvRow, m.stage = 0, stage+1
	switch stage {
	case 0:
		m.hFull[b] = true
	case 1:
		m.kFull[b] = true
	case 2:
		m.vFull[b] = true
		m.stage, m.kvJob = 0, m.kvJob+1
	case 3:
		m.wFull, m.tileLoaded = true, true
		m.stage = was.stage
		if m.kvTile++; m.kvTile == j.tiles {
			m.kvTile, m.stage, m.kvJob = 0, 0, m.kvJob+1
		}
	}
}

// events takes what the neighbours say.
func (m *model) events(in inputs) {
	if in.qFree {
		m.qFull[in.qFreeBank] = false
	}
	if in.pFree {
		m.pBusy[in.pFreeBank] = false
	}
	if in.push {
		m.ring = append(m.ring, in.pushLast)
	}
	if in.scoreFree {
		m.scoreRoom++
	}
	if in.eReady {
		m.expRows++
	}
	if in.rowFree {
		m.rowRoom++
	}
}

// take removes the first of the times if it is now.
func take(times *[]int, now int) bool {
	if len(*times) == 0 || (*times)[0] != now {
		return false
	}
	*times = (*times)[1:]
	return true
}
