package main_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/vet"
)

// hdlvet is the program, built once for all tests.
var hdlvet string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "hdlvet")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		hdlvet = filepath.Join(dir, "hdlvet")
		if out, err := exec.Command("go", "build", "-o", hdlvet, ".").CombinedOutput(); err != nil {
			panic(err.Error() + "\n" + string(out))
		}
		return m.Run()
	}())
}

// program runs a program and returns what it prints and its exit status.
func program(t *testing.T, name string, args ...string) (out, said string, code int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit)
	}
	return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
}

func run(t *testing.T, args ...string) (out, said string, code int) {
	t.Helper()
	return program(t, hdlvet, args...)
}

// wrong is a package in which hdlname and hdlunused find something.
const wrong = "../../hdl/vet/testdata/name"

func TestExitStatus(t *testing.T) {
	_, said, code := run(t)
	require.Equal(t, 2, code)
	require.Contains(t, said, "Examples:")
	out, _, code := run(t, "--help")
	require.Zero(t, code)
	require.Equal(t, said, out)

	_, said, code = run(t, "../../examples/blinky")
	require.Zero(t, code, said)
	require.Empty(t, said)
	_, said, code = run(t, wrong)
	require.Equal(t, 3, code)
	require.Contains(t, said, "name.go:12:22: the name given to Reg is empty")
	_, said, code = run(t, "./nowhere")
	require.Equal(t, 1, code)
	require.Contains(t, said, "nowhere")
}

func TestOneCheck(t *testing.T) {
	_, said, code := run(t, "-hdlunused", wrong)
	require.Equal(t, 3, code)
	require.Contains(t, said, "(hdlunused)")
	require.NotContains(t, said, "(hdlname)")
	_, said, code = run(t, "-hdlunused=false", wrong)
	require.Equal(t, 3, code)
	require.Contains(t, said, "(hdlname)")
	require.NotContains(t, said, "(hdlunused)")
}

func TestHelpNamesEveryCheck(t *testing.T) {
	out, said, code := run(t, "help")
	require.Zero(t, code)
	page, err := os.ReadFile("../../docs/hdlvet.md")
	require.NoError(t, err)
	for _, a := range vet.Analyzers() {
		require.Contains(t, out+said, a.Name)
		require.Contains(t, string(page), "\n## "+a.Name+"\n")
	}
}

func TestJSON(t *testing.T) {
	out, _, code := run(t, "-json", wrong)
	require.Zero(t, code)
	var found map[string]map[string][]struct{ Posn, Message string }
	require.NoError(t, json.Unmarshal([]byte(out), &found))
	require.Len(t, found["github.com/sparcgen/sparcgen/hdl/vet/testdata/name"]["hdlname"], 8)
}

// TestGoVet runs the analyzers the way make vet does.
func TestGoVet(t *testing.T) {
	_, said, code := program(t, "go", "vet", "-vettool="+hdlvet, wrong)
	require.Equal(t, 1, code)
	require.Contains(t, said, "name.go:12:22: the name given to Reg is empty")
	_, said, code = program(t, "go", "vet", "-vettool="+hdlvet, "../../examples/blinky")
	require.Zero(t, code, said)
	// Package hdl and its tests make every mistake on purpose.
	_, said, code = program(t, "go", "vet", "-vettool="+hdlvet, "../../hdl")
	require.Zero(t, code, said)
}
