// Package axi is the accelerator with its bus, module sparc_axi: registers on
// AXI4-Lite, and one AXI4 master that reads a list of jobs and their operands and
// writes the results (docs/axi.md; SpARC, DAC 2024).
//
// # Timing
//
// Cycle 1 is the first after the one in which CONTROL.START is written (the slave
// acts the cycle after it has both address and data). Streams are those of
// hdl/stream: Stage and FifoRegs have latency 1, Fifo has latency 2.
//
// Jobs. In cycle 1 the command of job 0 is given to the Fetch of the list. A
// command without gathering is taken in the cycle in which it is offered, when
// the run before it has left the Fetch; the run is offered to the reader in the
// next cycle. There are no cycles between the runs of a command: a command of
// rows that lie one after the other is one run; else a row is a run, one a
// cycle; gathered, a row is a run every second cycle.
//
// From a run's transfer to its (first) address on the bus pass 2 cycles, and every
// further burst of it has its address a cycle later when its turn comes at once.
// From a beat on the bus to the Fetch pass 2 cycles, to the word that it ends one
// more. Unpack takes a beat a cycle, but makes one word a cycle at most; words
// of Jobs are 16 bits.
//
// A job has 64 of those. In the cycle after the last the members are judged, in the
// next the regions begin, nine one after the other: 2 cycles each and as many as
// (rows - 1) has bits, at least 1, and 1 where the job has no such region. In the
// cycle after the last of them a clustered job asks for its list of keys, which
// come one a cycle; in the cycle after the last key (or region) the job is
// issued, when Operands, Results, Clone and the core have room and its flag
// wait allows, and in the next the job after it is asked for.
//
// Operands. The cycle after a job was issued the core is offered it, and its first
// commands of kv, q and x are offered to their Fetches. The first gathered row is
// looked up in that cycle, its run made in the next. A command is offered in the
// cycle after the one before it is over, which is when its last run is made.
//
// Reader. Clients kv, q, x, clone, list take turns burst by burst; a client wants a
// turn when its queue has room for the burst (Depth beats, ShortDepth for the last
// two; a burst takes its beats' room when it is requested, and a beat gives it back
// when the Fetch takes it). At most readBursts bursts are under way.
//
// Results. A word of the core is taken in the cycle in which the register before
// Store is free, before a word of Clone. In the next cycle Store offers its run and
// its first beat, then a beat a cycle. A run of b beats whose first beat is taken
// in cycle t has its burst begun in t+1+b (and no two in a cycle), its address on
// the bus in the next cycle, its data from t+3+b on, if the data before it is gone.
//
// Clone. The cycle after the last answer of a job's ZC it takes the job, when the
// job before is cloned; then the cache drops its lines, which takes as many cycles
// as it has sets and one; then a row's cluster is read a cycle (a word a cycle for
// rows of several), and its request is the cache's in the next. See units/ccache.
//
// A list is done in the cycle after its last job counts as written, which is the
// one after the last answer. CYCLES then stands still: it has counted that cycle.
//
// # Errors
//
// While the control is in its state stop, Clear is true everywhere: queues are
// emptied, Fetches drop the beats that come, the core is given words without meaning until it has
// ended all jobs it has accepted (the words of X it was promised are counted), and
// its results are dropped. Words that have reached the register before Store are
// written. The cache's lines are waited for. When nothing is under way for sixteen
// cycles, the list is over.
package axi
