package axi

// Sizes are how much fits the queues of the circuit, for models of its timing.
type Sizes struct {
	ReadDepth   int // beats of the queue of a Fetch of operands
	ShortDepth  int // beats of the queues of the clone and the list
	ReadBursts  int // under way
	WriteDepth  int // beats that wait to be written
	WriteBursts int // under way
	Runs        int // under way of a Fetch of operands
	ListRuns    int // and of that of the list
	QueuedJobs  int // before a Fetch and before the core
	WaitingJobs int // before the results and the clone
	Keys        int // chosen keys that wait
}

// Sizes returns the sizes of the queues.
func (g Sparc) Sizes() Sizes {
	r, w := g.reader(), g.writer()
	return Sizes{ReadDepth: r.Depth, ShortDepth: r.ShortDepth, ReadBursts: r.Bursts, WriteDepth: w.Depth, WriteBursts: w.Bursts,
		Runs: runsUnderWay, ListRuns: g.listFetch().Pieces, QueuedJobs: queuedJobs, WaitingJobs: g.waitingJobs(), Keys: g.keyQueue()}
}
