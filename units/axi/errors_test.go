package axi

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/golden"
)

// outcome is how a list ended: the fields of STATUS, ERROR_JOB and ERROR_FIELD.
type outcome struct {
	code  int
	job   uint32
	field string
}

// fails waits for the end of a list and requires that it is an error.
func (y *system) fails(want outcome, what string) {
	status := y.wait(60000)
	code, field := ErrorCodes.List[status>>8&0xFF].Name, y.get("ERROR_FIELD", 0)
	require.EqualValues(y.t, 4|want.code<<8, status, "%s: %s, job %d field 0x%x", what, code, y.get("ERROR_JOB", 0), field)
	require.Equal(y.t, want.job, y.get("ERROR_JOB", 0), what)
	if want.field != "" {
		require.EqualValues(y.t, offset(want.field), field, "%s: %s", what, want.field)
	}
	require.Empty(y.t, y.reads, what)
	require.Empty(y.t, y.writes, what)
	require.Empty(y.t, y.answers, what)
}

// wants returns a random job of a kind.
func wants(t *testing.T, r *rand.Rand, g Sparc, kind func(j *golden.Job) bool) *golden.Job {
	for {
		if j := randomJob(t, r, g); kind(j) {
			return j
		}
	}
}

func clusteredVgen(j *golden.Job) bool { return j.Clustered() && j.Vgen && j.N > 4 }
func clusteredKv(j *golden.Job) bool   { return j.Clustered() && !j.Vgen && j.N > 4 }
func isGemm(j *golden.Job) bool        { return j.Kind == golden.JobGemm }
func anyJob(*golden.Job) bool          { return true }

// A job that breaks a rule ends the list: the job before it is written, the one
// after it is not begun, and no byte is written that is not a result's.
func TestWrongJob(t *testing.T) {
	y := newSystem(t, small, 3)
	y.stall = 20
	r := rand.New(rand.NewPCG(3, 1))
	for name, c := range map[string]struct {
		spoil func(d *Descriptor)
		code  int
		field string
		kind  func(j *golden.Job) bool
	}{
		"n 0":               {func(d *Descriptor) { d.N, d.Valid = 0, 0 }, ErrorField, "n", anyJob},
		"n_valid above n":   {func(d *Descriptor) { d.Valid = d.N + 1 }, ErrorField, "n_valid", anyJob},
		"C above n":         {func(d *Descriptor) { d.Clusters = d.Valid + 1 }, ErrorField, "clusters", clusteredKv},
		"shift":             {func(d *Descriptor) { d.Shift = 40 }, ErrorField, "shift", clusteredKv},
		"pre":               {func(d *Descriptor) { d.Pre = 40 }, ErrorField, "pre", clusteredKv},
		"post":              {func(d *Descriptor) { d.Post = 32 }, ErrorField, "post", clusteredKv},
		"yshift":            {func(d *Descriptor) { d.YShift = 40 }, ErrorField, "yshift", isGemm},
		"d":                 {func(d *Descriptor) { d.D = 24 }, ErrorField, "d", clusteredKv},
		"dim":               {func(d *Descriptor) { d.Dim = 65 }, ErrorField, "dim", isGemm},
		"q not aligned":     {func(d *Descriptor) { d.Q += 2 }, ErrorAlignment, "q", clusteredKv},
		"zc not aligned":    {func(d *Descriptor) { d.Zc += 8 }, ErrorAlignment, "zc", clusteredKv},
		"v past memory":     {func(d *Descriptor) { d.V = 1<<40 - 8 }, ErrorAddress, "v", clusteredKv},
		"z on k":            {func(d *Descriptor) { d.Z = d.K }, ErrorOverlap, "k", clusteredKv},
		"z on its list":     {func(d *Descriptor) { d.Z = listPlace }, ErrorOverlap, "kind", anyJob},
		"zc on z":           {func(d *Descriptor) { d.Zc = d.Z &^ 127; d.Z = d.Zc }, ErrorOverlap, "zc", clusteredKv},
		"key not below n":   {func(d *Descriptor) { y.put16(int(d.ColumnList), 0, [][]int16{{int16(d.Valid)}}) }, ErrorColumn, "column_list", clusteredKv},
		"later key, bigger": {func(d *Descriptor) { y.put16(int(d.ColumnList)+2*int(d.Columns-1), 0, [][]int16{{-1}}) }, ErrorColumn, "column_list", clusteredKv},
	} {
		t.Run(name, func(t *testing.T) {
			y.t, y.legal = t, nil
			first, at := y.place(randomJob(t, r, y.g), 0x1000)
			legal := y.legal
			second, at := y.place(wants(t, r, y.g, c.kind), at)
			third, at := y.place(randomJob(t, r, y.g), at)
			require.Less(t, at, listPlace)
			c.spoil(&second.d)
			y.legal = legal
			y.start(listPlace, []Descriptor{first.d, second.d, third.d})
			y.fails(outcome{c.code, 1, c.field}, name)
			require.EqualValues(t, 1, y.get("JOBS_DONE", 0))
			y.expect(first, "the job before")
			y.randomList(r, 2, "the list after")
		})
	}
}

// listPlace is above what the jobs of a test take.
const listPlace = 0x80000

// An unknown kind, and lists that are none.
func TestWrongList(t *testing.T) {
	y := newSystem(t, small, 4)
	p, _ := y.place(randomJob(t, rand.New(rand.NewPCG(1, 1)), y.g), 0x1000)
	y.start(listPlace, []Descriptor{p.d})
	y.wait(60000)
	y.mem[listPlace] = 2
	y.set("CONTROL", 1)
	y.fails(outcome{ErrorKind, 0, "kind"}, "kind")
	for name, spoil := range map[string]func(){
		"no jobs":     func() { y.set("COUNT", 0) },
		"not aligned": func() { y.set("LIST_LOW", listPlace+64) },
		"past memory": func() { y.set("LIST_HIGH", 0x100) },
		"at the end":  func() { y.set("LIST_HIGH", 0xFF); y.set("LIST_LOW", 0xFFFFFF80); y.set("COUNT", 2) },
	} {
		y.set("COUNT", 1)
		y.set("LIST_LOW", listPlace)
		y.set("LIST_HIGH", 0)
		spoil()
		y.set("CONTROL", 1)
		y.fails(outcome{ErrorList, 0, "kind"}, name)
		require.Zero(t, y.get("READ_BEATS", 0), name)
	}
	y.randomList(rand.New(rand.NewPCG(1, 2)), 3, "after")
}

// An error of the bus ends all that is under way, names the job and the
// pointer, and the next list runs as if nothing had been.
func TestBusErrors(t *testing.T) {
	for k, g := range []Sparc{small, func() Sparc { g := small; g.BusBits, g.HeadDim = 512, 32; return g }()} {
		for seed := range uint64(2) {
			y := newSystem(t, g, seed)
			y.latency, y.stall = int(seed)*30+2, int(seed)*30
			r := rand.New(rand.NewPCG(seed, uint64(k)))
			for _, field := range []string{"kind", "column_list", "q", "k", "v", "x", "w", "zc", "write z", "write zc"} {
				y.busError(r, field)
			}
		}
	}
}

// busError plays a list in which a job's reads or writes of a member fail.
func (y *system) busError(r *rand.Rand, field string) {
	t := y.t
	y.legal = nil
	kind := clusteredKv
	if field == "x" || field == "w" {
		kind = clusteredVgen
	}
	count, bad := 2+r.IntN(5), 0
	bad = r.IntN(count)
	at := 0x1000
	var list []Descriptor
	for i := range count {
		j := randomJob(t, r, y.g)
		if i == bad {
			j = wants(t, r, y.g, kind)
		}
		var p placed
		p, at = y.place(j, at)
		list = append(list, p.d)
	}
	require.Less(t, at, listPlace)
	d := list[bad]
	code, name := ErrorRead, field
	somewhere := func(addr uint64, rows uint16, stride uint32) writable {
		row := int(addr) + r.IntN(int(rows))*int(stride)
		from := row &^ (y.g.BusBits/8 - 1)
		return writable{from, row + 1}
	}
	y.badRead, y.badWrite = writable{}, writable{}
	switch field {
	case "kind":
		y.badRead = writable{listPlace + bad*JobBytes, listPlace + bad*JobBytes + 1}
	case "column_list":
		y.badRead = somewhere(d.ColumnList, 1, 0)
	case "q":
		y.badRead = somewhere(d.Q, d.Valid, d.QStride)
	case "k":
		y.badRead = somewhere(d.K, d.Valid, d.KStride)
	case "v":
		y.badRead = somewhere(d.V, d.Valid, d.VStride)
	case "x":
		y.badRead = somewhere(d.X, d.Valid, d.XStride)
	case "w":
		y.badRead = somewhere(d.W, d.Dim, d.WStride)
	case "zc":
		y.badRead = writable{int(d.Zc), int(d.Zc) + int(d.Clusters)*y.g.wordBytes()}
	case "write z":
		code, name, y.badWrite = ErrorWrite, "z", somewhere(d.Z, d.Valid, d.ZStride)
	case "write zc":
		code, name, y.badWrite = ErrorWrite, "zc", writable{int(d.Zc), int(d.Zc) + int(d.Clusters)*y.g.wordBytes()}
	}
	y.start(listPlace, list)
	y.fails(outcome{code, uint32(bad), name}, fmt.Sprint(field, " of job ", bad, " of ", count))
	y.badRead, y.badWrite = writable{}, writable{}
	y.randomList(r, 2, "after an error of "+field)
}

// While the job before a wrong one is finished, an error of the bus is the graver.
func TestBusErrorAfterWrongJob(t *testing.T) {
	y := newSystem(t, small, 5)
	r := rand.New(rand.NewPCG(5, 5))
	p, at := y.place(wants(t, r, y.g, clusteredKv), 0x1000)
	wrong := p.d
	wrong.Iterations = 0
	y.badWrite = writable{int(p.d.Z), int(p.d.Z) + 1}
	y.start((at+127)/128*128, []Descriptor{p.d, wrong})
	for y.s.Int("irq") == 0 {
		y.step()
	}
	require.EqualValues(t, 5|ErrorField<<8, y.get("STATUS", 0), "wrong, and busy with the job before")
	require.EqualValues(t, 1, y.get("ERROR_JOB", 0))
	y.fails(outcome{ErrorWrite, 0, "z"}, "then the write fails")
	y.badWrite = writable{}
	y.randomList(r, 2, "after both")
}

// A memory that says nothing raises the watchdog; when it speaks again, what was
// under way ends and the next list runs.
func TestWatchdog(t *testing.T) {
	for _, after := range []int{0, 40, 150, 400, 800} {
		y := newSystem(t, small, 6)
		r := rand.New(rand.NewPCG(2, uint64(after)))
		y.set("WATCHDOG", 1000)
		p, _ := y.place(wants(t, r, y.g, clusteredKv), 0x1000)
		y.start(listPlace, []Descriptor{p.d, p.d})
		for range after {
			y.step()
		}
		y.dead = true
		before := y.cycle
		for y.s.Int("irq") == 0 {
			y.step()
			require.Less(t, y.cycle, before+3000)
		}
		require.GreaterOrEqual(t, y.cycle, before+1000-20, "the last beat was at most that long ago")
		status := y.get("STATUS", 0)
		require.EqualValues(t, 4|ErrorWatchdog<<8, status&^1)
		y.speakAgain()
		y.fails(outcome{ErrorWatchdog, y.get("JOBS_DONE", 0), "kind"}, fmt.Sprint("silent after ", after))
		y.randomList(r, 2, "after a silence")
	}
}

// speakAgain ends a silence, after time enough for the core to end its jobs:
// what the memory has not taken or owes an answer to keeps the list from being
// over.
func (y *system) speakAgain() {
	for range 3000 {
		y.step()
	}
	owed := len(y.reads) + len(y.writes) + len(y.answers)
	for _, offer := range []string{"ar", "aw", "w"} {
		owed += int(y.s.Int("m_axi_" + offer + "valid"))
	}
	require.Equal(y.t, owed > 0, y.get("STATUS", 0)&1 == 1, "%d bursts are under way", owed)
	y.dead = false
}

// The same at the end of a job, when only writes are under way, and after their
// last.
func TestSilenceAtEnd(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	j := wants(t, r, small, clusteredKv)
	run := func(die int) {
		y := newSystem(t, small, 6)
		y.latency = 30
		y.set("WATCHDOG", 1000)
		p, _ := y.place(j, 0x1000)
		y.start(listPlace, []Descriptor{p.d})
		for n := 0; y.s.Int("irq") == 0; n++ {
			y.dead = n >= die
			y.step()
		}
		if status := y.get("STATUS", 0); status == 2 {
			y.expect(p, "")
		} else {
			require.EqualValues(t, 4|ErrorWatchdog<<8, status&^1)
			y.speakAgain()
			y.fails(outcome{ErrorWatchdog, 0, "kind"}, "silent at the end")
		}
		y.randomList(r, 1, "after a silence")
	}
	y := newSystem(t, small, 6)
	y.latency = 30
	p, _ := y.place(j, 0x1000)
	y.start(listPlace, []Descriptor{p.d})
	y.wait(10000)
	end := int(y.get("CYCLES", 0))
	for back := 0; back < 110; back += 18 {
		run(end - back)
	}
}
