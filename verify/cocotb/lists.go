package cocotb

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/axiplay"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// List is a list of jobs in memory and how it must end.
type List struct {
	Name     string  `json:"name"`
	Base     uint64  `json:"base"`     // address of the first byte of the images
	Address  uint64  `json:"address"`  // of the list
	Jobs     int     `json:"jobs"`     // of the list
	Watchdog uint32  `json:"watchdog"` // register WATCHDOG
	Before   string  `json:"before"`   // file of the memory before
	After    string  `json:"after"`    // file of the memory after
	Readable []Span  `json:"readable"` // of every beat read a byte is in one of these
	Writable []Span  `json:"writable"` // bytes that may be written
	Any      []Span  `json:"any"`      // bytes that may be anything after an error of the bus
	Faults   []Fault `json:"faults"`
	Done     bool    `json:"done"`      // STATUS.DONE, else STATUS.ERROR
	Code     int     `json:"code"`      // STATUS.CODE
	Job      int     `json:"job"`       // ERROR_JOB
	Field    int     `json:"field"`     // ERROR_FIELD, -1 when the bus error may be that of any pointer
	JobsDone int     `json:"jobs_done"` // JOBS_DONE

	before, after []byte
}

// Span is the addresses of bytes: from the first to before the second.
type Span [2]uint64

// Fault is memory that answers with an error, or late.
type Fault struct {
	Span  Span `json:"span"`
	Write bool `json:"write"` // to writes, else to reads
	Resp  int  `json:"resp"`  // response, [bus.Okay] when it is only late
	Delay int  `json:"delay"` // cycles that the memory is silent before
}

// watchdogCycles is what a silence exceeds, and no pause of a memory does.
const watchdogCycles = 4000

// drawer draws lists.
type drawer struct {
	g   axi.Sparc
	r   *rand.Rand
	l   *axiplay.Layout
	err error
}

// Lists draws n lists of random jobs for a machine, and after each of them one that
// ends in an error: wrong jobs, answers SLVERR and DECERR, and silence take turns.
func Lists(g axi.Sparc, seed uint64, n int) ([]List, error) {
	var lists []List
	for k := range n {
		d := &drawer{g: g, r: rand.New(rand.NewPCG(seed, uint64(2*k)))}
		lists = append(lists, d.right(k))
		if d.err != nil {
			return nil, d.err
		}
		d = &drawer{g: g, r: rand.New(rand.NewPCG(seed, uint64(2*k+1)))}
		lists = append(lists, d.wrong(k+int(seed)))
		if d.err != nil {
			return nil, d.err
		}
	}
	return lists, nil
}

// begin makes an empty memory somewhere.
func (d *drawer) begin() {
	base := d.r.Uint64N(1<<(d.g.AddrBits-8)) << 7
	m, err := memory.New(nil, "", d.g.BusBits, base, 0, memory.Ideal())
	if err != nil {
		d.err = err
		return
	}
	d.l = axiplay.NewLayout(m, d.g, d.r)
}

// right draws a list of jobs that are done.
func (d *drawer) right(k int) List {
	d.begin()
	if d.err != nil {
		return List{}
	}
	var placed []axiplay.Placed
	for i := range 1 + d.r.IntN(6) {
		placed = append(placed, d.l.Place(coreplay.RandomJob(d.r, d.g.Machine, i)))
	}
	list := d.list(fmt.Sprintf("%d random jobs", len(placed)), placed)
	d.performed(&list, placed)
	list.Done, list.JobsDone = true, len(placed)
	return list
}

// wrong draws a list that ends in an error, of the kind that is k's turn.
func (d *drawer) wrong(k int) List {
	d.begin()
	if d.err != nil {
		return List{}
	}
	trio := axiplay.DrawTrio(d.r, d.g, d.l)
	switch k % 4 {
	case 0:
		return d.wrongJob(&trio, &axiplay.WrongJobs[d.r.IntN(len(axiplay.WrongJobs))])
	case 3:
		return d.silence(&trio, d.r.IntN(2) == 1)
	}
	f := &axiplay.BusFaults[d.r.IntN(len(axiplay.BusFaults))]
	return d.busFault(&trio, f, []int{bus.SlaveError, bus.DecodeError}[k%2])
}

// wrongJob is a right job, a wrong one and a right one.
func (d *drawer) wrongJob(t *axiplay.Trio, w *axiplay.WrongJob) List {
	before, after := d.l.Place(t.Head.Job), d.l.Place(t.Gemm.Job)
	wrong := *w.Of(t)
	w.Change(&wrong.Descriptor)
	list := d.list("wrong job: "+w.Name, []axiplay.Placed{before, wrong, after})
	d.performed(&list, []axiplay.Placed{before})
	list.Code, list.Job, list.Field, list.JobsDone = w.Code, 1, axi.JobLayout.Find(w.Member).Offset, 1
	return list
}

// busFault is a right job, and one that waits for it, whose operand or result lies
// in memory that answers with an error.
func (d *drawer) busFault(t *axiplay.Trio, f *axiplay.BusFault, resp int) List {
	first, bad := d.l.Place(coreplay.RandomJob(d.r, d.g.Machine, 0)), d.l.Place(f.Of(t).Job)
	bad.Wait = true
	list := d.list(fmt.Sprintf("answer %d, write %t: %s", resp, f.Write, f.Name), []axiplay.Placed{first, bad})
	d.performed(&list, []axiplay.Placed{first})
	r := f.Range(&bad, d.g)
	list.Faults = []Fault{{Span: Span{r.Start, r.End}, Write: f.Write, Resp: resp}}
	list.Code, list.Job, list.Field, list.JobsDone = f.Code(), 1, axi.JobLayout.Find(f.Member).Offset, 1
	list.Any = outputs(&bad, d.g)
	return list
}

// silence is the same with memory that is silent for longer than WATCHDOG allows.
func (d *drawer) silence(t *axiplay.Trio, write bool) List {
	first, bad := d.l.Place(t.Gemm.Job), d.l.Place(t.Head.Job)
	bad.Wait = true
	list := d.list(fmt.Sprintf("silence, write %t", write), []axiplay.Placed{first, bad})
	d.performed(&list, []axiplay.Placed{first})
	at := bad.Q
	if write {
		at = bad.Z
	}
	list.Watchdog = watchdogCycles
	list.Faults = []Fault{{Span: Span{at, at + 2}, Write: write, Delay: watchdogCycles + 1000}}
	list.Code, list.Job, list.Field, list.JobsDone = axi.ErrorWatchdog, 1, 0, 1
	list.Any = outputs(&bad, d.g)
	return list
}

// list puts a list of jobs into memory.
func (d *drawer) list(name string, placed []axiplay.Placed) List {
	var jobs []axi.Descriptor
	for i := range placed {
		jobs = append(jobs, placed[i].Descriptor)
	}
	at := d.l.List(jobs)
	read, written := d.l.Ranges()
	return List{Name: name, Base: d.l.Mem.Base, Address: at, Jobs: len(jobs), Readable: spans(read), Writable: spans(written)}
}

// performed keeps the memory as it is, and as it is after jobs that are done.
func (d *drawer) performed(list *List, done []axiplay.Placed) {
	list.before = append([]byte(nil), d.l.Mem.Bytes...)
	for i := range done {
		want, err := golden.Run(done[i].Job)
		if err != nil {
			d.err = err
			return
		}
		axiplay.Perform(&done[i], want, d.l.Mem, d.g)
	}
	list.after = d.l.Mem.Bytes
}

// outputs are the bytes that a job writes.
func outputs(p *axiplay.Placed, g axi.Sparc) []Span {
	var s []Span
	for i := range p.Job.N {
		at := p.Z + uint64(i)*uint64(p.ZStride)
		s = append(s, Span{at, at + uint64(2*p.Job.D)})
	}
	if p.Job.Clustered() {
		s = append(s, Span{p.Zc, p.Zc + uint64(p.Job.Clusters*max(1, p.Job.D/g.Lanes)*axiplay.WordBytes(g))})
	}
	return s
}

func spans(ranges []memory.Range) []Span {
	var s []Span
	for _, r := range ranges {
		s = append(s, Span{r.Start, r.End})
	}
	return s
}
