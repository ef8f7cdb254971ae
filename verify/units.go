package verify

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
)

// scripts are the stimuli of the units, by their names in the registry.
var scripts = map[string]func(spec) scriptFunc{
	"mmu":      mmuScript,
	"addernet": addernetScript,
	"prescore": prescoreScript,
	"distu":    distuScript,
	"clustu":   clustuScript,
	"rowacc":   rowaccScript,
	"maxtree":  maxtreeScript,
	"requant":  requantScript,
	"expu":     expuScript,
	"divu":     divuScript,
	"ccache":   ccacheScript,
}

// Units returns the units of a configuration, each with the stimulus of its
// golden model; names selects some of them, none means all.
func Units(c config.Config, names ...string) ([]Unit, error) {
	var units []Unit
	for _, u := range gen.Catalogue() {
		if len(names) > 0 && !slices.Contains(names, u.Name) {
			continue
		}
		script, ok := scripts[u.Name]
		if !ok {
			return nil, fmt.Errorf("unit %s has no golden stimulus", u.Name)
		}
		circuit, err := u.Build(c)
		if err != nil {
			return nil, fmt.Errorf("unit %s: %w", u.Name, err)
		}
		unit := Unit{Name: u.Name, Circuit: circuit, Script: script(spec{c, u.Sheet(c)}),
			Argued: func(s Survivor) string { return argued(u.Name, c, s) }}
		switch u.Name {
		case "expu":
			unit.Thorough, unit.Exhaustive = 1<<16, true
		case "divu":
			unit.Thorough = 1<<16 + 1
		}
		units = append(units, unit)
	}
	return units, nil
}

// flag is a truth value on a port.
func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
