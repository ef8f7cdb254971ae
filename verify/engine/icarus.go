package engine

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// Icarus returns an opener of circuits in Icarus Verilog, of the files that
// verilog.Write writes (see the package's text on claims): a second opinion
// that knows unknown bits: reading an output that has one is an [UnknownError].
// It ignores the seed: state without reset is x.
func Icarus(o Options) sim.Opener {
	return besideClaims(func(d *ir.Design, _ uint64) (sim.Engine, error) {
		c, err := FromDesign(d, o.Emit)
		if err != nil {
			return nil, err
		}
		return OpenIcarus(context.Background(), c)
	})
}

// OpenIcarus opens one circuit in Icarus Verilog, in the state after reset.
func OpenIcarus(ctx context.Context, c Circuit) (sim.Engine, error) {
	return openOne(ctx, "icarus", c, 0, Options{})
}

// vvp is the link to a compiled bench.
type vvp struct {
	dir  string // holds the compiled bench
	ins  []Port
	outs []Port
	p    *process
	rd   *bufio.Reader
	wr   *bufio.Writer
}

func startVVP(ctx context.Context, w *Circuit) (*vvp, error) {
	if _, err := tool.Find("vvp"); err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "sparcgen-")
	if err != nil {
		return nil, err
	}
	l := &vvp{dir: dir, ins: w.Inputs, outs: w.Outputs}
	if err := l.build(ctx, w); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err := l.start(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return l, nil
}

func (l *vvp) build(ctx context.Context, w *Circuit) error {
	args := []string{"-g2005", "-DSYNTHESIS", "-s", "sparcgen_bench", "-o", "bench.vvp"}
	for i, f := range append([]File{{"bench.v", icarusBench(w)}}, w.Files...) {
		name := fmt.Sprintf("%d_%s", i, filepath.Base(f.Name))
		if err := os.WriteFile(filepath.Join(l.dir, name), []byte(f.Text), 0o644); err != nil {
			return err
		}
		args = append(args, name)
	}
	_, err := tool.Run(ctx, l.dir, "iverilog", args...)
	return err
}

func (l *vvp) start() error {
	path, err := tool.Find("vvp")
	if err != nil {
		return err
	}
	if l.p, err = startProcess(path, "-n", filepath.Join(l.dir, "bench.vvp")); err != nil {
		return err
	}
	l.rd = bufio.NewReaderSize(l.p.out, 1<<16)
	l.wr = bufio.NewWriterSize(l.p.in, 1<<16)
	return nil
}

func (l *vvp) close() error { return errors.Join(l.p.close(), os.RemoveAll(l.dir)) }

// reset starts the bench anew: memories get their initial words again.
func (l *vvp) reset() error {
	if err := l.p.close(); err != nil {
		return err
	}
	return l.start()
}

func (l *vvp) message(command byte, n int, rows []uint64, cycles int) error {
	fmt.Fprintf(l.wr, "%c %d\n", command, n)
	words := 0
	if cycles > 0 {
		words = len(rows) / cycles
	}
	var line []byte
	for i := range cycles {
		line = appendBits(line[:0], l.ins, rows[i*words:(i+1)*words])
		l.wr.Write(line)
	}
	if err := l.wr.Flush(); err != nil { // it keeps the first error of the writes before
		return l.p.explain(err)
	}
	return nil
}

func (l *vvp) answer(out, unknown []uint64, cycles int) error {
	if len(out) == 0 {
		return nil
	}
	words := len(out) / cycles
	for i := range cycles {
		line, err := l.rd.ReadString('\n')
		if err != nil {
			return l.p.explain(fmt.Errorf("%w %s", err, strings.TrimSpace(line)))
		}
		if err := parseBits(l.outs, line, out[i*words:(i+1)*words], unknown[i*words:(i+1)*words]); err != nil {
			return l.p.explain(err)
		}
	}
	return nil
}

func (l *vvp) peek(in, out, unknown []uint64) error {
	if err := l.message('P', 0, in, 1); err != nil {
		return err
	}
	return l.answer(out, unknown, 1)
}

func (l *vvp) step(in []uint64, n int) error { return l.message('S', n, in, 1) }

func (l *vvp) run(in []uint64, cycles int, out, unknown []uint64) error {
	sent := make(chan error, 1)
	go func() { sent <- l.message('R', cycles, in, cycles) }()
	received := l.answer(out, unknown, cycles)
	return errors.Join(<-sent, received)
}
