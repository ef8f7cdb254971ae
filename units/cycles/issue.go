package cycles

// ready returns the phase that would be chosen, or nil.
func (f *feed) ready(w *wires) *phase {
	if p := f.avJob; f.exists(p, w) && f.jobs[p].attends() && f.expRows > 0 && f.vFull[f.jobs[p].bank] && f.rowRoom > 0 {
		j := f.jobs[p]
		end := f.avWord == j.words-1
		return &phase{job: j, kind: av, length: j.beats, rowEnd: end, jobEnd: end && f.scored[0]}
	}
	if p := f.preJob; f.exists(p, w) && f.jobs[p].clustered() && f.loaded(p, stageH) && f.qJob > p &&
		(f.preRow > 0 || !f.pBusy[f.jobs[p].bank]) {
		j := f.jobs[p]
		return &phase{job: j, kind: pre, length: j.colBeats * j.words, jobEnd: f.preRow == j.N-1}
	}
	if p := f.qkJob; f.exists(p, w) && f.jobs[p].attends() && f.loaded(p, stageK) && f.scoreRoom > 0 {
		j := f.jobs[p]
		if j.clustered() && len(f.ring) > 0 {
			return &phase{job: j, kind: qk, length: j.beats * j.words, jobEnd: f.ring[0], ring: true}
		}
		if !j.clustered() && f.qJob > p {
			return &phase{job: j, kind: qk, length: j.beats * j.words, jobEnd: f.qkRow == j.N-1}
		}
	}
	if p := f.gemmJob; f.exists(p, w) && (f.jobs[p].Gemm || f.jobs[p].Vgen) && f.tileLoaded && f.xWords >= f.jobs[p].xWords && f.rowRoom > 0 {
		j := f.jobs[p]
		if j.Gemm && f.avJob == p || j.Vgen && f.backJob == p && !f.vFull[j.bank] {
			row, tile := f.gemmRow == j.N-1, f.gemmTile == j.Tiles-1
			return &phase{job: j, kind: xw, length: j.xBeats, rowEnd: tile, tileEnd: row, jobEnd: row && tile}
		}
	}
	return nil
}

// issue is what a beat sets free.
func (f *feed) issue() {
	p := f.now
	if p.kind == xw && (p.end() || p.at%f.perWord == f.perWord-1) {
		f.xRoom++
	}
	if !p.end() {
		return
	}
	if p.tileEnd {
		f.wFull = false
	}
	if !p.jobEnd {
		return
	}
	switch p.kind {
	case pre:
		f.hFull[p.bank] = false
	case qk:
		f.kFull[p.bank] = false
		if !p.ring {
			f.qFull[p.bank] = false
		}
	case av:
		f.vFull[p.bank] = false
	}
}

// choose takes what the next phase needs.
func (f *feed) choose(p *phase) {
	switch p.kind {
	case pre:
		f.pBusy[p.bank] = true
		f.preRow++
		if p.jobEnd {
			f.preRow, f.preJob = 0, f.preJob+1
		}
	case qk:
		f.scoreRoom--
		f.scored = append(f.scored, p.jobEnd)
		if p.ring {
			f.ring = f.ring[1:]
		} else {
			f.qkRow++
		}
		if p.jobEnd {
			f.qkRow, f.qkJob = 0, f.qkJob+1
		}
	case av:
		f.rowRoom--
		f.avWord++
		if p.rowEnd {
			f.avWord, f.expRows, f.scored = 0, f.expRows-1, f.scored[1:]
		}
		if p.jobEnd {
			f.avJob++
		}
	case xw:
		f.rowRoom--
		f.xWords -= p.xWords
		f.gemmRow++
		if p.tileEnd {
			f.gemmRow, f.gemmTile, f.tileLoaded = 0, f.gemmTile+1, false
		}
		if p.jobEnd {
			f.gemmTile, f.gemmJob = 0, f.gemmJob+1
			if p.Gemm {
				f.avJob++
			}
		}
	}
}
