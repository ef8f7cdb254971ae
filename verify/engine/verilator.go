package engine

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// Options are those of a tool run.
type Options struct {
	Emit  Emit   // Verilog of a design; nil means EmitVerilog
	Opt   int    // g++ -O level: 1 for tests, 2 for long runs; 0 means 1, and -O0 in a Batch
	Once  bool   // build outside the cache and forget: for designs never seen again
	Cache string // directory of built simulators; "" means CacheDir
}

// Verilator returns an opener of circuits in Verilator: of the files that
// verilog.Write writes (see the package's text on claims). The simulator of a
// circuit is built once per content hash of Verilog, driver, flags and tool
// versions, and kept in the cache directory.
func Verilator(o Options) sim.Opener {
	return besideClaims(func(d *ir.Design, seed uint64) (sim.Engine, error) {
		c, err := FromDesign(d, o.Emit)
		if err != nil {
			return nil, err
		}
		return OpenVerilator(context.Background(), c, seed, o)
	})
}

// OpenVerilator opens one circuit in Verilator, in the state after reset.
func OpenVerilator(ctx context.Context, c Circuit, seed uint64, o Options) (sim.Engine, error) {
	return openOne(ctx, "verilator", c, seed, o)
}

// buildVerilator returns the path of the simulator of a wrapped circuit; done
// is to be called when it has been started.
func buildVerilator(ctx context.Context, w *Circuit, o Options) (path string, done func(), err error) {
	t, err := verilatorTools(ctx)
	if err != nil {
		return "", nil, err
	}
	dir := o.Cache
	if dir == "" {
		if dir, err = CacheDir(); err != nil {
			return "", nil, err
		}
	}
	runtime, err := t.runtime(ctx, dir)
	if err != nil {
		return "", nil, err
	}
	driver := driverSource(w)
	build := func(work, out string) error { return t.build(ctx, w, driver, runtime, o.Opt, work, out) }
	if o.Once {
		work, err := os.MkdirTemp("", "sparcgen-")
		if err != nil {
			return "", nil, err
		}
		done := func() { os.RemoveAll(work) }
		out := filepath.Join(work, "sim")
		if err := build(work, out); err != nil {
			done()
			return "", nil, err
		}
		return out, done, nil
	}
	parts := []string{t.versions, driver, driverHeader, strings.Join(verilatorFlags, " "), fmt.Sprint(o.Opt)}
	for _, f := range w.Files {
		parts = append(parts, f.Text)
	}
	path, err = cached(filepath.Join(dir, "verilator"), hash(parts...), build)
	return path, func() {}, err
}

// verilatorFlags never silence anything a lint test looks for: that is a run
// of its own. Warnings are not errors here because a circuit is simulated as
// it is. The bit-operation tree optimisation of Verilator 5.006 computes
// a ^ b ^ a wrongly (its issues 4059 and 5186); random circuits found it too.
var verilatorFlags = []string{"--cc", "-DSYNTHESIS", "--prefix", "Vdut", "--top-module", wrapperTop, "-O3", "-fno-const-bit-op-tree", "-Wno-fatal", "-Wno-lint", "-Wno-style"}

// tools are the programs and versions behind the Verilator engine.
type tools struct {
	include  string // directory of verilated.h
	versions string
}

func verilatorTools(ctx context.Context) (*tools, error) {
	v, err := tool.Version(ctx, "verilator", "--version")
	if err != nil {
		return nil, err
	}
	gxx, err := tool.Version(ctx, "g++", "--version")
	if err != nil {
		return nil, err
	}
	root, err := tool.Version(ctx, "verilator", "--getenv", "VERILATOR_ROOT")
	if err != nil {
		return nil, err
	}
	return &tools{include: filepath.Join(root, "include"), versions: v + "\n" + gxx}, nil
}

// cxx returns the arguments of g++ for a Verilated source.
func (t *tools) cxx(opt int) []string {
	return []string{"-std=c++17", fmt.Sprintf("-O%d", opt), "-w", "-I.", "-I" + t.include, "-I" + filepath.Join(t.include, "vltstd"),
		"-DVERILATOR=1", "-DVM_COVERAGE=0", "-DVM_SC=0", "-DVM_TRACE=0", "-fstrict-aliasing", "-fno-math-errno"}
}

// runtime returns the object file of Verilator's own library, compiled once
// per tool versions: it takes longer to compile than most circuits.
func (t *tools) runtime(ctx context.Context, dir string) (string, error) {
	flags := t.cxx(2)
	return cached(filepath.Join(dir, "runtime"), hash(t.versions, strings.Join(flags, " "))+".o", func(work, out string) error {
		var objects []string
		for _, name := range []string{"verilated", "verilated_threads"} {
			o := name + ".o"
			args := append(slices.Clone(flags), "-c", filepath.Join(t.include, name+".cpp"), "-o", o)
			if _, err := tool.Run(ctx, work, "g++", args...); err != nil {
				return err
			}
			objects = append(objects, o)
		}
		_, err := tool.Run(ctx, work, "ld", append([]string{"-r", "-o", out}, objects...)...)
		return err
	})
}

// splitAbove is the size of generated C++ from which it pays to compile the
// once-run and the hot part apart, at the same time.
const splitAbove = 200 << 10

// build makes the simulator: Verilator, g++, link.
func (t *tools) build(ctx context.Context, w *Circuit, driver, runtime string, opt int, work, out string) error {
	args := slices.Clone(verilatorFlags)
	args = append(args, "--Mdir", "cc")
	for i, f := range w.Files {
		name := fmt.Sprintf("%d_%s", i, filepath.Base(f.Name))
		if err := os.WriteFile(filepath.Join(work, name), []byte(f.Text), 0o644); err != nil {
			return err
		}
		args = append(args, name)
	}
	if _, err := tool.Run(ctx, work, "verilator", args...); err != nil {
		return err
	}
	cc := filepath.Join(work, "cc")
	hot, slow, size, err := classes(cc)
	if err != nil {
		return err
	}
	if size < splitAbove {
		hot, slow = append(hot, slow...), nil
	}
	units := []unit{{"hot", opt, includes(hot) + driver}}
	if slow != nil {
		units = append(units, unit{"slow", 0, includes(slow)})
	}
	if err := os.WriteFile(filepath.Join(cc, "driver.h"), []byte(driverHeader), 0o644); err != nil {
		return err
	}
	if err := t.compile(ctx, cc, units); err != nil {
		return err
	}
	link := []string{"-o", out}
	for _, u := range units {
		link = append(link, u.name+".o")
	}
	_, err = tool.Run(ctx, cc, "g++", append(link, runtime, "-lpthread")...)
	return err
}

// unit is one C++ translation unit.
type unit struct {
	name string
	opt  int
	text string
}

// compile compiles units at the same time.
func (t *tools) compile(ctx context.Context, dir string, units []unit) error {
	errs := make([]error, len(units))
	var wg sync.WaitGroup
	for i, u := range units {
		if err := os.WriteFile(filepath.Join(dir, u.name+".cpp"), []byte(u.text), 0o644); err != nil {
			return err
		}
		wg.Go(func() {
			_, errs[i] = tool.Run(ctx, dir, "g++", append(t.cxx(u.opt), "-c", u.name+".cpp", "-o", u.name+".o")...)
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

var classList = regexp.MustCompile(`(?m)^VM_(?:CLASSES|SUPPORT)_(FAST|SLOW) \+= \\\n((?:\t.*\\\n)*)`)

// classes returns the generated C++ files: the hot ones, those run once, and
// their size together.
func classes(dir string) (hot, slow []string, size int64, err error) {
	mk, err := os.ReadFile(filepath.Join(dir, "Vdut_classes.mk"))
	if err != nil {
		return nil, nil, 0, err
	}
	for _, m := range classList.FindAllStringSubmatch(string(mk), -1) {
		for _, name := range strings.Fields(strings.ReplaceAll(m[2], "\\", " ")) {
			info, err := os.Stat(filepath.Join(dir, name+".cpp"))
			if err != nil {
				return nil, nil, 0, err
			}
			size += info.Size()
			if m[1] == "FAST" {
				hot = append(hot, name+".cpp")
			} else {
				slow = append(slow, name+".cpp")
			}
		}
	}
	if len(hot) == 0 {
		return nil, nil, 0, fmt.Errorf("verilator generated no classes in Vdut_classes.mk")
	}
	return hot, slow, size, nil
}

func includes(files []string) string {
	var b strings.Builder
	for _, f := range files {
		fmt.Fprintf(&b, "#include %q\n", f)
	}
	return b.String()
}
