package feed_test

import (
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

func (b *bench) is(s hdl.Bool) bool { return b.Get(s) == 1 }

// judge compares the outputs of the cycle with the model and the results with
// what must come, and lets the neighbours see them.
func (b *bench) judge(in inputs, want outputs) {
	got := outputs{kvReady: b.is(b.Out.KvReady), qReady: b.is(b.Out.QReady), xReady: b.is(b.Out.XReady),
		qcPop: b.is(b.Out.QcPop), wordIssued: b.is(b.Out.WordIssued), eRead: b.is(b.Out.ERead), eFree: b.is(b.Out.EFree),
		busy: b.is(b.Out.Busy), scoreValid: b.is(b.Out.ScoreValid), rowValid: b.is(b.Out.RowValid)}
	if got.busy {
		got.kind = int(b.Get(b.Out.BusyKind))
	}
	if got.eRead {
		got.eRow, got.eBeat = int(b.Get(b.Out.ERow)), int(b.Get(b.Out.EBeat))
	}
	require.Equal(b.t, want, got, "cycle %d", b.time)
	b.trace = append(b.trace, traced{in, got})
	if in.kv && got.kvReady {
		b.kv = b.kv[1:]
	}
	if in.q && got.qReady {
		b.q = b.q[1:]
	}
	if in.x && got.xReady {
		b.x = b.x[1:]
	}
	if got.qcPop {
		b.ringRoom++
	}
	b.exponents(got)
	if got.wordIssued {
		b.tag(b.Out.WordTag, b.issued(b.is(b.Out.WordTag.Back)))
	}
	if got.scoreValid {
		b.scoreBeat()
	}
	if got.rowValid {
		b.rowWord()
	}
	if d, on := b.ripe(&b.retire); on {
		require.Equal(b.t, b.retired, d.job)
		b.retired++
		// What is in the slot now means nothing until the next job is there.
		h := b.In.Heads[d.job%b.g.Heads()]
		for _, f := range []hdl.Bool{h.Gemm, h.Dense, h.Vgen} {
			b.Set(f, int64(b.rng.IntN(2)))
		}
		b.Set(h.N, int64(b.rng.IntN(b.g.Tokens+1)))
	}
}

// exponents answers a read in the next cycle.
func (b *bench) exponents(got outputs) {
	if got.eRead {
		row := b.reading[0]
		j := b.jobs[row.job]
		b.answer = make([]int64, j.keys(b.g))
		for k := range b.answer {
			if key := got.eBeat*len(b.answer) + k; key < j.n {
				b.answer[k] = row.exps[key]
			}
		}
	}
	if got.eFree {
		b.reading = b.reading[1:]
		b.expSlots++
	}
}

// scoreBeat compares a beat of scores and hands it to prep or soft.
func (b *bench) scoreBeat() {
	tag := b.Out.ScoreTag
	list := &b.scores
	if b.is(tag.Pre) {
		list = &b.pre
	}
	require.NotEmpty(b.t, *list, "cycle %d: a score too many", b.time)
	w := (*list)[0]
	*list = (*list)[1:]
	require.Equal(b.t, w.acc, b.Vec("score_acc")[:len(w.acc)], "cycle %d, job %d", b.time, w.job)
	require.Equal(b.t, w.rowLast, b.is(tag.RowLast), "cycle %d", b.time)
	require.Equal(b.t, w.headLast, b.is(tag.HeadLast), "cycle %d", b.time)
	require.EqualValues(b.t, w.job%b.g.Heads(), b.Get(tag.Slot), "cycle %d", b.time)
	switch {
	case !b.is(tag.Pre) && w.rowLast:
		b.scoredRows = append(b.scoredRows, due{at: b.later()})
	case b.is(tag.Pre) && w.headLast:
		b.assigned(w.job)
	}
}

// assigned begins what follows the last pre-score of a job.
func (b *bench) assigned(number int) {
	j := b.jobs[number]
	at := b.later()
	// assign may also take longer with P than gather with Q
	b.assign = append(b.assign, due{at: at + b.rng.IntN(4*b.pace.slow+1), job: number})
	for i := range 5 {
		b.walks = append(b.walks, due{at: at, job: number, row: b.rng.IntN(len(j.qWords)), last: i == 4})
	}
	for i, r := range j.reps {
		for s := range j.words() {
			b.rings = append(b.rings, due{at: at, job: number, word: s, cluster: r.cluster, last: i == len(j.reps)-1, acc: j.ringWords[i*j.words()+s]})
		}
	}
}

// issued returns the next word that is issued: of V, or of Z or Y.
func (b *bench) issued(back bool) wordOf {
	list, at := b.words, &b.wordsIssued
	if back {
		list, at = b.back, &b.backIssued
	}
	require.Less(b.t, *at, len(list), "cycle %d: a word too many", b.time)
	*at++
	return list[*at-1]
}

// tag compares the tag of a word.
func (b *bench) tag(tag machine.RowTag, w wordOf) {
	require.Equal(b.t, w.back, b.is(tag.Back), "cycle %d", b.time)
	require.Equal(b.t, w.rowLast, b.is(tag.RowLast), "cycle %d", b.time)
	require.Equal(b.t, w.headLast, b.is(tag.HeadLast), "cycle %d", b.time)
	require.EqualValues(b.t, w.job%b.g.Heads(), b.Get(tag.Slot), "cycle %d", b.time)
	require.EqualValues(b.t, w.row, b.Get(tag.Row), "cycle %d", b.time)
	require.EqualValues(b.t, w.word, b.Get(tag.Word), "cycle %d", b.time)
}

// rowWord compares a word of a sum of rows and hands it to drain.
func (b *bench) rowWord() {
	list, issued := &b.words, &b.wordsIssued
	if b.is(b.Out.RowTag.Back) {
		list, issued = &b.back, &b.backIssued
	}
	require.NotEmpty(b.t, *list, "cycle %d: a word too many", b.time)
	w := (*list)[0]
	*list = (*list)[1:]
	*issued-- // of those still to come
	b.tag(b.Out.RowTag, w)
	require.Equal(b.t, w.acc, b.Vec("row_acc")[:len(w.acc)], "cycle %d, job %d", b.time, w.job)
	b.rowFree = append(b.rowFree, due{at: b.later()})
	switch {
	case w.back:
		data := make([]int64, b.g.Lanes)
		for l, v := range w.acc {
			data[l] = int64(int16(v))
		}
		b.backDue = append(b.backDue, due{at: b.later() + 3, job: w.job, row: w.row, word: w.word, acc: data})
	case w.headLast:
		b.retire = append(b.retire, due{at: b.later(), job: w.job})
	}
}
