package place

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/gen/flow"
)

// Path is a critical path, from a register to a register.
type Path struct {
	Logic   float64 `json:"logic_ns"`
	Routing float64 `json:"routing_ns"`
	Steps   []Step  `json:"steps"`
}

// Step is a signal on a path.
type Step struct {
	Signal string  `json:"signal"` // in the circuit's names, "copy_0.sum_0_7"
	Source string  `json:"source"` // Go file and line of what made it, "copy.go:88"; "" when the tools invented it
	Delay  float64 `json:"delay_ns"`
	At     float64 `json:"at_ns"` // since the clock edge

	raw string
}

// add appends a line of a report. A net follows its source: together they are a
// step.
func (p *Path) add(kind, what, delay, at string) {
	d, _ := strconv.ParseFloat(delay, 64)
	t, _ := strconv.ParseFloat(at, 64)
	name, _, _ := strings.Cut(what, " ")
	if kind == "Net" && len(p.Steps) > 0 {
		s := &p.Steps[len(p.Steps)-1]
		s.raw, s.Delay, s.At = name, round2(s.Delay+d), max(s.At, t)
		return
	}
	p.Steps = append(p.Steps, Step{Delay: d, At: t, raw: name})
}

// invented is what Yosys and nextpnr append to a signal's name for the cells
// they make.
var invented = regexp.MustCompile(`(_(SB|LUT4|CCU2C|TRELLIS|MULT18X18D|PFUMX|L6MUX21|DP16KD)_.*|_DFFLC.*|_LC)$|(_(SB_|LUT4|CCU2C|TRELLIS_|MULT18X18D|PFUMX|L6MUX21|DP16KD).*)|\$.*`)

// rename gives the steps the circuit's names and joins steps of one signal: what
// the tools have named themselves belongs to the signal before it.
func (p *Path) rename(names *sources) {
	var list []Step
	for _, s := range p.Steps {
		s.Signal, s.Source = names.find(s.raw)
		if n := len(list); s.Source == "" && n > 0 {
			s.Signal, s.Source = list[n-1].Signal, list[n-1].Source // a part of what is made of it
		}
		if n := len(list); n > 0 && list[n-1].Signal == s.Signal {
			list[n-1].Delay, list[n-1].At = round2(list[n-1].Delay+s.Delay), s.At
			continue
		}
		list = append(list, s)
	}
	p.Steps = list
}

// sources knows where the signals of a project's modules come from.
type sources struct {
	top     string
	modules map[string]map[string]string // module -> signal -> Go file and line
	insts   map[string]map[string]string // module -> instance -> module
}

var (
	declaration = regexp.MustCompile(`^\s*(?:input|output|wire|reg|output reg)\s+(?:reg\s+)?(?:signed\s+)?(?:\[[^\]]*\]\s+)?([A-Za-z_][A-Za-z0-9_]*)\b.*?//\s*(\S+:\d+)\s*$`)
	instance    = regexp.MustCompile(`^\s*([A-Za-z_][A-Za-z0-9_]*)\s+([A-Za-z_][A-Za-z0-9_]*)\s*\(\s*(?://.*)?$`)
)

// sourcesOf reads the Verilog of a project, whose lines end with what they
// come from.
func sourcesOf(dir string, p *flow.Project) *sources {
	s := &sources{top: p.Top, modules: map[string]map[string]string{}, insts: map[string]map[string]string{}}
	for _, f := range p.Files {
		text, err := os.ReadFile(filepath.Join(dir, f))
		if err != nil {
			continue
		}
		module := strings.TrimSuffix(f, ".v")
		signals, insts := map[string]string{}, map[string]string{}
		for line := range strings.SplitSeq(string(text), "\n") {
			if m := declaration.FindStringSubmatch(line); m != nil {
				signals[m[1]] = m[2]
			} else if m := instance.FindStringSubmatch(line); m != nil && m[1] != "module" {
				insts[m[2]] = m[1]
			}
		}
		s.modules[module], s.insts[module] = signals, insts
	}
	return s
}

// find returns the signal behind a name of the netlist, as the circuit calls
// it, and its source.
func (s *sources) find(raw string) (signal, source string) {
	parts := strings.Split(strings.TrimPrefix(raw, "$auto$"), ".")
	module := s.top
	var path []string
	for len(parts) > 1 {
		child, ok := s.insts[module][parts[0]]
		if !ok {
			break
		}
		path, module, parts = append(path, parts[0]), child, parts[1:]
	}
	name := bare(parts[0])
	for whole := name; ; {
		if at, ok := s.modules[module][name]; ok {
			source = at
			break
		}
		cut := strings.LastIndexByte(name, '_')
		if cut < 0 {
			name = whole
			break
		}
		name = name[:cut]
	}
	if len(path) > 0 && path[0] == "unit" {
		path = path[1:]
	}
	return strings.Join(append(path, name), "."), source
}

// bare removes indices and what the tools append.
func bare(name string) string {
	name = invented.ReplaceAllString(name, "")
	name, _, _ = strings.Cut(name, "[")
	return name
}
