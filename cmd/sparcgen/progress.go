package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progressDelay is how long a command works silently.
const progressDelay = 2 * time.Second

// progress shows on stderr what a long command is doing. On a terminal it is
// one line with a bar that is drawn over; elsewhere there is one line a step.
// Nothing is shown in the first two seconds.
type progress struct {
	w        io.Writer
	command  string
	terminal bool
	start    time.Time
	now      func() time.Time
	drawn    bool
}

// newProgress starts the clock of a command.
func newProgress(w io.Writer, command string) *progress {
	p := &progress{w: w, command: command, now: time.Now, start: time.Now()}
	if f, ok := w.(*os.File); ok {
		info, err := f.Stat()
		p.terminal = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	return p
}

const barWidth = 24

// step says that done of total steps are complete and what comes next.
func (p *progress) step(done, total int, working string) {
	if p.now().Sub(p.start) < progressDelay {
		return
	}
	if !p.terminal {
		fmt.Fprintf(p.w, "%s: %d/%d %s\n", p.command, done, total, working)
		return
	}
	full := 0
	if total > 0 {
		full = barWidth * done / total
	}
	bar := make([]byte, barWidth)
	for i := range bar {
		bar[i] = ' '
		if i < full {
			bar[i] = '='
		}
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s [%s] %d/%d %s", p.command, bar, done, total, working)
	p.drawn = true
}

// end removes the bar.
func (p *progress) end() {
	if p.drawn {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.drawn = false
	}
}
