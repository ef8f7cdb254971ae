package bench

import (
	"fmt"

	"github.com/sparcgen/sparcgen/examples/bench"
	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
)

// Design is a circuit to measure.
type Design struct {
	Name  string
	Build func() (*hdl.Circuit, error) // elaboration, which is measured too
	Rate  float64                      // the bar: this many times Verilator's cycles a second; 0: no bar
	First float64                      // the bar: the first cycles this many times sooner; 0: no bar
}

// Designs returns the three circuits the simulator's bars are stated for.
func Designs() []Design {
	return []Design{
		{"mac", func() (*hdl.Circuit, error) { return hdl.Build(bench.Mac{Rows: 16, Cols: 64}) }, 1.5, 500},
		{"argmin", func() (*hdl.Circuit, error) {
			return hdl.Build(bench.Argmin{Lanes: 64, Width: 16, IndexWidth: 16})
		}, 1.2, 500},
		{"cache", func() (*hdl.Circuit, error) {
			return hdl.Build(bench.Cache{Lines: 64, AddrWidth: 16, DataWidth: 32})
		}, 1.0, 500},
	}
}

// Units returns the complete units of a configuration, without bars.
func Units(c config.Config) []Design {
	var list []Design
	for _, u := range gen.Catalogue() {
		list = append(list, Design{Name: u.Name, Build: func() (*hdl.Circuit, error) {
			circuit, err := u.Build(c)
			if err != nil {
				return nil, fmt.Errorf("unit %s: %w", u.Name, err)
			}
			return circuit, nil
		}})
	}
	return list
}
