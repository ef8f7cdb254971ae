package coreplay

import (
	"fmt"
	"math/bits"
)

// drive puts the fields of a job on its stream.
func (p *player) drive(j *Job) {
	s := p.s
	set := func(name string, v int) { s.SetInt("job_"+name, int64(v)) }
	bit := func(name string, v bool) { s.SetInt("job_"+name, oneIf(v)) }
	bit("gemm", j.Gemm)
	bit("mean", j.Mean)
	bit("center", j.Center)
	bit("early", j.Early)
	bit("vgen", j.Vgen)
	set("n", j.N)
	set("m", len(j.Columns))
	set("c", j.C)
	set("rounds", j.Rounds)
	set("dim", len(j.W))
	set("tiles", j.Tiles(p.lanes))
	set("width", max(0, bits.Len(uint(j.D/16))-1))
	set("shift", j.Shift)
	set("pre", j.Pre)
	s.SetInt("job_multiplier", j.Multiplier)
	set("post", j.Post)
	set("y_shift", j.YShift)
}

// sample takes what moves at the coming edge.
func (p *player) sample(take bool) (moved bool, err error) {
	s := p.s
	if s.Int("job_valid") == 1 && s.Int("job_ready") == 1 {
		p.sent++
		moved = true
	}
	for _, st := range p.streams {
		if st.valid && s.Int(st.name+"_ready") == 1 {
			st.at++
			st.valid = false
			moved = true
		}
	}
	if s.Int("alloc_valid") == 1 && s.Int("alloc_ready") == 1 {
		moved = true
		if p.alloc == len(p.clustered) {
			return false, fmt.Errorf("cycle %d: an allocation comes that no job asked for", p.cycle)
		}
		r := &p.results[p.clustered[p.alloc]]
		row := int(s.Int("alloc_row"))
		if row >= len(r.Cluster) {
			return false, fmt.Errorf("cycle %d: job %d: allocation of row %d of %d", p.cycle, p.clustered[p.alloc], row, len(r.Cluster))
		}
		r.Cluster[row] = int(s.Int("alloc_cluster"))
		r.Order = append(r.Order, row)
		if s.Int("alloc_last") == 1 {
			p.alloc++
		}
	}
	if s.Int("rep_valid") == 1 {
		moved = true
		if p.rep == len(p.clustered) {
			return false, fmt.Errorf("cycle %d: a representative comes that no job asked for", p.cycle)
		}
		r := &p.results[p.clustered[p.rep]]
		c, row := int(s.Int("rep_cluster")), int(s.Int("rep_row"))
		if c >= len(r.Rep) {
			return false, fmt.Errorf("cycle %d: job %d: representative of cluster %d of %d", p.cycle, p.clustered[p.rep], c, len(r.Rep))
		}
		if s.Int("rep_used") == 0 {
			row = -1
		}
		r.Rep[c] = row
		if s.Int("rep_last") == 1 {
			if p.round++; p.round == p.jobs[p.clustered[p.rep]].Rounds { // those of the last round stay
				p.rep, p.round = p.rep+1, 0
			}
		}
	}
	if take && s.Int("out_valid") == 1 {
		moved = true
		if p.done == len(p.jobs) {
			return false, fmt.Errorf("cycle %d: a result comes that no job asked for", p.cycle)
		}
		r := &p.results[p.done]
		r.Words = append(r.Words, Word{int(s.Int("out_row")), int(s.Int("out_word")), s.Vec("out_data")})
		if s.Int("out_last") == 1 {
			r.Stamp = p.cycle + 1
			for _, kind := range []string{"pre_beats", "qk_beats", "av_beats", "gemm_beats"} {
				r.Beats += s.Int(kind)
			}
			p.done++
			if p.o.Progress != nil {
				p.o.Progress(p.done)
			}
		}
	}
	return moved, nil
}

func oneIf(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
