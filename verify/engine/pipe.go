package engine

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"unsafe"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// process is a child program with pipes to and from it.
type process struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    io.Reader
	errors bytes.Buffer
}

func startProcess(path string, args ...string) (*process, error) {
	p := &process{cmd: exec.Command(path, args...)}
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	if p.out, err = p.cmd.StdoutPipe(); err != nil {
		return nil, err
	}
	p.cmd.Stderr = &p.errors
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	return p, nil
}

// close ends the child by closing its input.
func (p *process) close() error {
	closed := p.in.Close()
	_, drained := io.Copy(io.Discard, p.out)
	if err := p.cmd.Wait(); err != nil {
		return p.explain(err)
	}
	return errors.Join(closed, drained)
}

// explain adds what the child said to an error of the pipe.
func (p *process) explain(err error) error {
	return fmt.Errorf("simulator process: %w %s", err, strings.TrimSpace(p.errors.String()))
}

// pipe is the link to a Verilator driver; driver.h has the protocol.
type pipe struct {
	p      *process
	layout sim.Layout
	seed   uint64
}

func startPipe(path string, layout sim.Layout, seed uint64) (*pipe, error) {
	p, err := startProcess(path)
	if err != nil {
		return nil, err
	}
	l := &pipe{p, layout, seed}
	if err := l.reset(); err != nil {
		return nil, errors.Join(err, l.close())
	}
	return l, nil
}

// message sends a command with rows.
func (l *pipe) message(command byte, n int, rows []uint64) error {
	var head [16]byte
	binary.NativeEndian.PutUint64(head[:], uint64(command))
	binary.NativeEndian.PutUint64(head[8:], uint64(n))
	if _, err := l.p.in.Write(head[:]); err != nil {
		return l.p.explain(err)
	}
	if len(rows) == 0 {
		return nil
	}
	if _, err := l.p.in.Write(asBytes(rows)); err != nil {
		return l.p.explain(err)
	}
	return nil
}

// answer receives rows.
func (l *pipe) answer(rows []uint64) error {
	if len(rows) == 0 {
		return nil
	}
	if _, err := io.ReadFull(l.p.out, asBytes(rows)); err != nil {
		return l.p.explain(err)
	}
	return nil
}

func (l *pipe) peek(in, out, _ []uint64) error {
	if err := l.message('P', 0, in); err != nil {
		return err
	}
	return l.answer(out)
}

func (l *pipe) step(in []uint64, n int) error { return l.message('S', n, in) }

func (l *pipe) reset() error { return l.message('Z', int(l.seed>>1), nil) }

func (l *pipe) close() error { return l.p.close() }

const (
	batchCycles = 128
	batchBytes  = 1 << 18
)

// run sends batches of at least 128 cycles, without waiting for the answers
// of earlier ones: the child always finds its next batch in the pipe.
func (l *pipe) run(in []uint64, cycles int, out, _ []uint64) error {
	row := 8 * max(l.layout.In, l.layout.Out, 1)
	batch := max(batchCycles, batchBytes/row)
	sent := make(chan error, 1)
	go func() {
		for at := 0; at < cycles; at += batch {
			n := min(batch, cycles-at)
			if err := l.message('R', n, in[at*l.layout.In:(at+n)*l.layout.In]); err != nil {
				sent <- err
				return
			}
		}
		sent <- nil
	}()
	received := l.answer(out)
	return errors.Join(<-sent, received)
}

// asBytes views words as bytes in the machine's order, which is what the
// driver reads.
func asBytes(words []uint64) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(words))), 8*len(words))
}
