package main

import (
	"context"
	"debug/elf"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// outcome is what one command line gives.
type outcome struct {
	code           int
	stdout, stderr string
}

// sparcgen runs a command line in this process.
func sparcgen(t *testing.T, args ...string) outcome {
	t.Helper()
	var stdout, stderr strings.Builder
	code := run(t.Context(), args, &stdout, &stderr)
	return outcome{code, stdout.String(), stderr.String()}
}

// commands returns every command, each before those below it.
func commands() []*cobra.Command {
	list := []*cobra.Command{newRoot(nil)}
	for i := 0; i < len(list); i++ { // list grows
		for _, c := range list[i].Commands() {
			if c.Name() != "help" {
				list = append(list, c)
			}
		}
	}
	return list
}

func TestHelp(t *testing.T) {
	for _, c := range commands() {
		args := strings.Fields(c.CommandPath())[1:]
		got := sparcgen(t, append(args, "--help")...)
		require.Equal(t, exitDone, got.code)
		require.Empty(t, got.stderr)
		name := strings.Join(append(args, "sparcgen")[:max(1, len(args))], "-")
		goldenfile.Compare(t, filepath.Join("help", name+".golden"), got.stdout)
		if c.HasParent() {
			require.Equal(t, got.stdout, sparcgen(t, append([]string{"help"}, args...)...).stdout)
		}
	}
}

// Every command shows two examples, and each runs as written, at the root of the
// repository.
func TestExamplesRunAsWritten(t *testing.T) {
	tensors, err := filepath.Abs("../../verify/testdata")
	require.NoError(t, err)
	for _, c := range commands() {
		lines := strings.Split(strings.TrimSpace(c.Example), "\n")
		require.Len(t, lines, 2, c.Name())
		for _, line := range lines {
			cmd := exec.Command("sh", "-ec", line)
			cmd.Dir = t.TempDir()
			require.NoError(t, os.Mkdir(filepath.Join(cmd.Dir, "verify"), 0o755))
			require.NoError(t, os.Symlink(tensors, filepath.Join(cmd.Dir, "verify", "testdata")))
			cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(binary)+":"+os.Getenv("PATH"))
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, "%s\n%s", line, out)
			require.NotEmpty(t, out, line)
		}
	}
}

// Wrong use: one message on stderr, nothing on stdout, exit code 2, and
// nothing written.
func TestMisuse(t *testing.T) {
	lines := []string{
		"emti",
		"emti --lanes 64",
		"xyzzy",
		"help emti",
		"--lanes 64",
		"emit --lane 64",
		"emit --dist_units 2",
		"emit --colour red",
		"emit -l 64",
		"emit --lanes",
		"emit --lanes 0",
		"emit --lanes -3",
		"emit --lanes=-3",
		"emit --lanes 1000000",
		"emit --lanes many",
		"emit --lanes 64 32",
		"emit --center off",
		"emit --preset papr",
		"emit --preset=",
		"emit --config absent.yaml",
		"emit --config .",
		"emit --config=",
		"emit --config malformed.yaml",
		"emit --config unknown.yaml",
		"emit --config unreadable/x.yaml",
		"emit --columns-max 60",
		"emit --unit exppu",
		"emit --unit expu,",
		"emit --unit xyzzy",
		"emit --out=",
		"emit --out file.txt",
		"emit --out file.txt/deeper",
		"emit --json=maybe",
		"config --lanes 0 --procs 0",
		"diag HDL0",
		"diag HDL0101 HDL0102",
		"diag elephant",
		"units --unit expu extra",
		"verify --engine verilog",
		"verify --engine native,xyzzy",
		"verify --vectors 0",
		"verify --vectors many",
		"verify --seed -1",
		"verify --preset tiny --tensors absent.npz",
		"verify --preset tiny --tensors malformed.yaml",
		"verify --preset tiny --unit elephant",
		"plan",
		"plan --sparsity 0.5 --out plan.yaml",
		"plan --sparsity 0.5 --out plan.yaml --tensors absent.npz",
		"plan --sparsity 0.5 --out plan.yaml --tensors malformed.yaml",
		"plan --sparsity 0.5 --out plan.yaml --tensors absent.npz false",
		"plan --sparsity 0.5 --out plan.yaml extra.npz",
		"plan --sparsity 1.5 --out plan.yaml --tensors absent.npz",
		"plan --sparsity most --out plan.yaml --tensors absent.npz",
		"plan --sparsity 0.5 --tensors absent.npz",
		"plan --out plan.yaml --tensors absent.npz",
		"plan --select strides --tensors absent.npz",
		"plan --select lda,strides --tensors absent.npz",
		"plan --select= --tensors absent.npz",
		"plan --threshold 0.3 --tensors absent.npz",
		"plan --threshold -0.1 --out plan.yaml --tensors absent.npz",
		"plan --threshold NaN --out plan.yaml --tensors absent.npz",
		"plan --threshold 0.3 --sparsity 0.5 --out plan.yaml --tensors absent.npz",
		"plan --threshold 0.3 --per layer --out plan.yaml --tensors absent.npz",
		"plan --sparsity 0.5 --per block --out plan.yaml --tensors absent.npz",
		"plan --sparsity 0.5 --representative medoid,median --out plan.yaml --tensors absent.npz",
		"plan --explore --out plan.yaml --tensors absent.npz",
		"plan --explore --threshold 0.3 --tensors absent.npz",
		"plan --explore --threshold 0.3 --per block --out plan.yaml --tensors absent.npz",
		"plan --explore --tensors absent.npz",
		"run",
		"run --tensors absent.npz",
		"run --tensors absent.npz --mode densely",
		"run --tensors absent.npz --mode sparse",
		"run --tensors absent.npz --engine goldn",
		"run --tensors absent.npz --repeat 0",
		"run --tensors absent.npz --sparsity -1",
		"run --tensors absent.npz --plan=",
		"run --tensors absent.npz --out=",
		"run --tensors absent.npz --iterations 5",
		"run --tensors absent.npz --tops axi",
		"run --tensors absent.npz --top axis",
		"run --tensors absent.npz --top axi --memory sram",
		"run --tensors absent.npz --memory dram",
		"run --tensors absent.npz --memory-seed 2",
		"run --tensors absent.npz --preset ice40 --top axi",
	}
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range map[string]string{
		"malformed.yaml": "lanes: 32\nprocs: 2: 3\n",
		"unknown.yaml":   "lanes: 32\ndist_unit: 2\n",
		"unreadable":     "a file where a directory should be\n",
		"file.txt":       "a file\n",
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	var text strings.Builder
	for _, line := range lines {
		got := sparcgen(t, strings.Fields(line)...)
		require.Equal(t, exitMisuse, got.code, line)
		require.Empty(t, got.stdout, line)
		require.True(t, strings.HasPrefix(got.stderr, "sparcgen: "), line)
		fmt.Fprintf(&text, "$ sparcgen %s\n%s\n", line, got.stderr)
	}
	left, err := filepath.Glob("*")
	require.NoError(t, err)
	require.Len(t, left, 4, "nothing was written: %v", left)
	t.Chdir(packageDir)
	goldenfile.Compare(t, "misuse.golden", text.String())
}

// --json prints one document and nothing else.
func TestJSON(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, line := range []string{
		"config --json", "config --preset tiny --json", "diag --json", "diag HDL0101 --json",
		"units --json", "verify --preset tiny --unit expu --vectors 20 --json", "emit --preset tiny --json", "emit --preset tiny --json --out other",
	} {
		got := sparcgen(t, strings.Fields(line)...)
		require.Equal(t, exitDone, got.code, got.stderr)
		require.True(t, json.Valid([]byte(got.stdout)), "%s: %s", line, got.stdout)
		require.Empty(t, got.stderr, line)
	}
}

func TestEmitWritesTheDefaultDirectory(t *testing.T) {
	t.Chdir(t.TempDir())
	got := sparcgen(t, "emit", "--lanes", "64")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.FileExists(t, "rtl-out/paper/manifest.json")
	require.True(t, strings.HasPrefix(got.stdout, "rtl-out/paper: "), got.stdout)
	require.Equal(t, 1, strings.Count(got.stdout, "\n"))

	got = sparcgen(t, "emit", "--preset", "tiny", "--lanes", "16")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.FileExists(t, "rtl-out/tiny-lanes16/manifest.json")
}

func TestUnitsAreChosenByName(t *testing.T) {
	t.Chdir(t.TempDir())
	got := sparcgen(t, "emit", "--preset", "tiny", "--unit", "expu", "--json", "--out", "one")
	require.Equal(t, exitDone, got.code, got.stderr)
	var doc emitted
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	require.Equal(t, "one", doc.Dir)
	units := 0
	for _, m := range doc.Modules {
		if m.Unit != "" {
			require.Equal(t, "expu", m.Unit)
			require.Equal(t, doc.Top, m.Name)
			units++
		}
	}
	require.Equal(t, 1, units)
}

// An interrupt ends a command with the exit code of shells and no files.
func TestInterrupted(t *testing.T) {
	t.Chdir(t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr strings.Builder
	require.Equal(t, exitInterrupted, run(ctx, []string{"emit", "--preset", "tiny"}, &stdout, &stderr))
	require.Empty(t, stdout.String())
	require.Regexp(t, regexp.MustCompile(`^sparcgen: interrupted before unit \w+; nothing was written`), stderr.String())
	left, err := filepath.Glob("*")
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestVerify(t *testing.T) {
	got := sparcgen(t, "verify", "--preset", "tiny", "--unit", "distu,expu", "--vectors", "50", "--tensors", "../../verify/testdata/qkv/use_L0H2_n64.npz")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Regexp(t, `distu +native .* equal\n  skipped: head use_L0H2_n64: 64 is above tokens, 32\nexpu .* equal\n$`, got.stdout)

	got = sparcgen(t, "verify", "--preset", "ice40", "--tokens", "64", "--unit", "distu", "--vectors", "50", "--json", "--tensors", "../../verify/testdata/qkv/use_L0H2_n64.npz")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Contains(t, got.stdout, `"head use_L0H2_n64: 10 is above columns_max, 8"`)

	got = sparcgen(t, "verify", "--preset", "ecp5", "--unit", "distu,clustu", "--vectors", "50", "--stalls", "--tensors", "../../verify/testdata/qkv/use_L0H2_n64.npz")
	require.Equal(t, exitDone, got.code, got.stdout+got.stderr)
	require.Equal(t, 2, strings.Count(got.stdout, " equal\n"), got.stdout)
}

func TestMutants(t *testing.T) {
	got := sparcgen(t, "verify", "--preset", "tiny", "--unit", "maxtree", "--mutants", "20", "--seed", "3")
	require.Equal(t, exitDone, got.code, got.stdout+got.stderr)
	require.Regexp(t, `^maxtree +20 mutants +\d+ caught`, got.stdout)
	// One vector notices little.
	got = sparcgen(t, "verify", "--preset", "tiny", "--unit", "clustu", "--mutants", "40", "--vectors", "1", "--json")
	require.Equal(t, exitCheckFailed, got.code, got.stdout+got.stderr)
	require.Regexp(t, `"survivors": \[\s*{\s*"line": "\w+\.go:\d+",\s*"what": "`, got.stdout)
	for _, flag := range []string{"--stalls", "--engine=native", "--tensors=x.npz"} {
		got = sparcgen(t, "verify", "--preset", "tiny", "--mutants", "2", flag)
		require.Equal(t, exitMisuse, got.code)
		require.Contains(t, got.stderr, "must not be given with --mutants")
	}
	got = sparcgen(t, "verify", "--preset", "tiny", "--mutants", "0")
	require.Equal(t, exitMisuse, got.code)
	require.Contains(t, got.stderr, "--mutants")
}

// wrongBit is an engine whose last output has bit 0 upside down.
type wrongBit struct {
	sim.Engine
	lane int
}

func (e wrongBit) Get(lane int, words []uint64) {
	e.Engine.Get(lane, words)
	if lane == e.lane {
		words[0] ^= 1
	}
}

// A mismatch is exit code 1, and its report is no error message.
func TestMismatchesAreExitCode1(t *testing.T) {
	open := func(string) (sim.Opener, error) {
		return func(d *ir.Design, seed uint64) (sim.Engine, error) {
			e, err := sim.Native(d, seed)
			return wrongBit{e, d.Top().OutputLanes() - 1}, err
		}, nil
	}
	for _, form := range []string{"", " --json"} {
		var stdout, stderr strings.Builder
		line := "verify --config ../../gen/config/presets/tiny.yaml --exp-lanes 3 --unit expu --vectors 20 --seed 5" + form
		require.Equal(t, exitCheckFailed, execute(t.Context(), newRoot(open), strings.Fields(line), &stdout, &stderr))
		require.Empty(t, stderr.String())
		if form == "" {
			require.Contains(t, stdout.String(), "  replay: sparcgen verify --lanes=8 --procs=2 --exp-lanes=3 ")
			require.Contains(t, stdout.String(), " --unit expu --engine native --vectors 20 --seed 5\n")
		} else {
			require.Regexp(t, `"mismatches": [1-9]`, stdout.String())
		}
	}
}

func TestInterruptedVerify(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr strings.Builder
	require.Equal(t, exitInterrupted, run(ctx, []string{"verify", "--preset", "tiny", "--unit", "expu"}, &stdout, &stderr))
	require.Equal(t, "sparcgen: interrupted after 0 of 1 runs: context canceled\n", stderr.String())
}

func TestTheBinaryIsStatic(t *testing.T) {
	if runtime.GOOS != "linux" {
		return // only there is it an ELF file
	}
	f, err := elf.Open(binary)
	require.NoError(t, err)
	defer f.Close()
	libraries, err := f.ImportedLibraries()
	require.NoError(t, err)
	require.Empty(t, libraries)
	for _, p := range f.Progs {
		require.NotEqual(t, elf.PT_INTERP, p.Type, "a static binary needs no loader")
	}
}
