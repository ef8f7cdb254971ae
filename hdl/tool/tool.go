// Package tool runs the external programs that checks and simulations need
// (Verilator, Icarus, Yosys, z3, g++), and says how to get one that is missing.
package tool

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"sync"
)

// Missing reports a program that the PATH does not have.
type Missing struct{ Tool string }

// Error names the program and how to install it.
func (e *Missing) Error() string {
	return fmt.Sprintf("%s is not installed; `make tools` installs it", e.Tool)
}

// Find returns the path of a program, or a *Missing.
func Find(name string) (string, error) {
	path, err := exec.LookPath(name)
	if err != nil {
		return "", &Missing{name}
	}
	return path, nil
}

// Failure reports a program that ran and failed, with what it printed.
type Failure struct {
	Tool   string
	Args   []string
	Output string
	Err    error
}

// Error names the program and returns what it printed.
func (e *Failure) Error() string {
	return fmt.Sprintf("%s: %v\n%s", e.Tool, e.Err, strings.TrimSpace(e.Output))
}

// Unwrap returns why it failed: an *exec.ExitError, or the context's error.
func (e *Failure) Unwrap() error { return e.Err }

// Run runs a program in a directory ("" is the current one) and returns what
// it printed on both outputs. The error is a *Missing or a *Failure.
func Run(ctx context.Context, dir, name string, args ...string) (string, error) {
	return Feed(ctx, dir, "", name, args...)
}

// Feed is Run with text on the program's standard input.
func Feed(ctx context.Context, dir, input, name string, args ...string) (string, error) {
	path, err := Find(name)
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = dir
	if input != "" {
		cmd.Stdin = strings.NewReader(input)
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			err = errors.Join(ctx.Err(), err)
		}
		return out.String(), &Failure{name, args, out.String(), err}
	}
	return out.String(), nil
}

var versions sync.Map // program and arguments -> first line of its output

// Version returns the first line a program prints with the given arguments;
// it is run once a process.
func Version(ctx context.Context, name string, args ...string) (string, error) {
	key := name + " " + strings.Join(args, " ")
	if v, ok := versions.Load(key); ok {
		return v.(string), nil
	}
	out, err := Run(ctx, "", name, args...)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(out, "\n")
	versions.Store(key, line)
	return line, nil
}
