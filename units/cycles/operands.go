package cycles

// What the loader of keys loads.
const (
	stageH = iota
	stageK
	stageV
	stageW
)

// thing returns what the loader of keys loads for its job.
func (f *feed) thing() int {
	j := f.jobs[f.kvJob]
	switch {
	case j.Gemm:
		return stageW
	case f.stage == stageH && !j.clustered():
		return stageK
	case f.stage == stageV && j.Vgen:
		return stageW
	}
	return f.stage
}

// kvReady returns whether the loader of keys takes a word.
func (f *feed) kvReady(w *wires) bool {
	if !f.exists(f.kvJob, w) || w.back != nil {
		return false
	}
	b := f.jobs[f.kvJob].bank
	switch f.thing() {
	case stageH:
		return !f.hFull[b]
	case stageK:
		return !f.kFull[b]
	case stageV:
		return !f.vFull[b] && (f.Banks == 1 || f.backJob > f.kvJob-2)
	}
	return !f.wFull
}

// qReady returns whether the loader of Q takes a word.
func (f *feed) qReady(w *wires) bool {
	return f.exists(f.qJob, w) && f.jobs[f.qJob].attends() && !f.qFull[f.jobs[f.qJob].bank]
}

// loaded returns whether the loader of keys is past a thing of a job.
func (f *feed) loaded(p, thing int) bool {
	return f.kvJob > p || f.kvJob == p && f.stage > thing
}

// takeKeys takes a word of H, K, V or W.
func (f *feed) takeKeys() {
	j, thing := f.jobs[f.kvJob], f.thing()
	rows, words := j.N, j.words
	switch thing {
	case stageH:
		rows = j.M
	case stageW:
		rows, words = j.Dim, 1
	}
	if f.kvWord++; f.kvWord < words {
		return
	}
	f.kvWord = 0
	if f.kvRow++; f.kvRow < rows {
		return
	}
	f.kvRow = 0
	switch thing {
	case stageH:
		f.hFull[j.bank], f.stage = true, stageK
	case stageK:
		f.kFull[j.bank], f.stage = true, stageV
	case stageV:
		f.vFull[j.bank], f.stage, f.kvJob = true, stageH, f.kvJob+1
	case stageW:
		f.wFull, f.tileLoaded = true, true
		if f.kvTile++; f.kvTile == j.Tiles {
			f.kvTile, f.stage, f.kvJob = 0, stageH, f.kvJob+1
		}
	}
}

// takeQ takes a word of Q.
func (f *feed) takeQ() {
	j := f.jobs[f.qJob]
	if f.qWord++; f.qWord == j.N*j.words {
		f.qFull[j.bank] = true
		f.qWord, f.qJob = 0, f.qJob+1
	}
}
