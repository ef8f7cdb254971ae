package scale

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"text/tabwriter"
)

// Report is a run.
type Report struct {
	Nodes     int      `json:"nodes_asked"`
	Rounds    int      `json:"rounds"`
	Processor string   `json:"processor,omitempty"`
	Threads   int      `json:"threads"`
	Go        string   `json:"go"`
	Designs   []Result `json:"designs"`
}

func newReport(o Options) *Report {
	return &Report{Nodes: o.Nodes, Rounds: o.Rounds, Processor: processor(), Threads: runtime.GOMAXPROCS(0), Go: runtime.Version()}
}

// processor returns what the system calls the processor, "" where it does not tell.
func processor() string {
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return ""
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if key, value, _ := strings.Cut(lines.Text(), ":"); strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// OK reports whether every circuit met its bar.
func (r *Report) OK() bool {
	for i := range r.Designs {
		if !r.Designs[i].OK() {
			return false
		}
	}
	return true
}

// machine says what was measured on.
func (r *Report) machine() string {
	p := r.Processor
	if p == "" {
		p = "a processor unknown"
	}
	return fmt.Sprintf("%s, %d threads, %s", p, r.Threads, r.Go)
}

// String returns the report as a table.
func (r *Report) String() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, row := range r.rows() {
		fmt.Fprintln(w, strings.Join(row, "\t")+"\t")
	}
	w.Flush()
	fmt.Fprintf(&b, "%s; CPU time of all threads, and wall time in all; the round of the least CPU time of %d\n", r.machine(), r.Rounds)
	return b.String()
}

// rows returns the heading and a row for each circuit.
func (r *Report) rows() [][]string {
	head := []string{"circuit", "nodes", "stored", "modules"}
	for _, s := range Steps {
		head = append(head, string(s))
	}
	rows := [][]string{append(head, "total", "wall", "bar", "growth", "peak", "kept", "Verilog")}
	for i := range r.Designs {
		d := &r.Designs[i]
		row := []string{d.Name, grouped(d.Nodes), grouped(d.Stored), grouped(d.Modules)}
		for _, s := range Steps {
			row = append(row, seconds(d.CPU[s]))
		}
		peak := "-"
		if d.Peak > 0 {
			peak = megabytes(d.Peak)
		}
		rows = append(rows, append(row, seconds(d.TotalCPU), seconds(d.Total), fmt.Sprintf("%g s", d.Bar), fmt.Sprintf("%.2f", d.Growth),
			peak, megabytes(d.Kept), megabytes(uint64(d.Text))))
	}
	return rows
}

func seconds(s float64) string { return fmt.Sprintf("%.2f s", s) }

func megabytes(n uint64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

// grouped writes a number with a comma between thousands.
func grouped(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
