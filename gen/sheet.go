package gen

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/serial"
	"github.com/sparcgen/sparcgen/hdl"
)

// Sheet is what a unit is in one configuration, for whoever integrates it.
type Sheet struct {
	Generator  string      `json:"generator"` // the Go type: "expu.Expu"
	Parameters []Parameter `json:"parameters"`
	Latency    []Figure    `json:"latency"`    // in cycles, when nothing stalls
	Throughput []Figure    `json:"throughput"` // when nothing stalls
}

// Parameter is a field of a unit's generator.
type Parameter struct {
	Name  string   `json:"name"`
	Value any      `json:"value"`
	From  []string `json:"from"` // keys of the configuration fields it follows from; none when it is fixed
}

// Figure is a number with what it counts: 64 "exponents a cycle".
type Figure struct {
	Value float64 `json:"value"`
	What  string  `json:"what"`
}

// String returns it in words: "64 exponents a cycle", "1 beat a cycle".
func (f Figure) String() string {
	what := f.What
	if noun, rest, _ := strings.Cut(what, " "); f.Value == 1 {
		what = strings.TrimSuffix(noun, "s") + " " + rest
	}
	return fmt.Sprintf("%g %s", f.Value, what)
}

// figures are the latencies and throughputs of a generator.
type figures struct{ latency, throughput []Figure }

func cycles(value int, what string) Figure { return Figure{float64(value), "cycles " + what} }

func rate(value int, what string) Figure { return Figure{float64(value), what} }

// unit makes the entry of a generator. From has a line for each of its fields,
// in their order: the keys of the configuration fields that decide it, divided
// by spaces.
func unit[G hdl.Generator[I, O], I, O any](u Unit, of func(config.Config) G, from []string, facts func(G) figures) Unit {
	u.Build = func(c config.Config) (*hdl.Circuit, error) { return hdl.Build(of(c)) }
	u.OnPins = func(c config.Config) (*hdl.Circuit, error) {
		return hdl.Build(serial.Wrapper[G, I, O]{Unit: of(c)})
	}
	u.Sheet = func(c config.Config) Sheet {
		g := of(c)
		f := facts(g)
		s := Sheet{Generator: fmt.Sprintf("%T", g), Latency: f.latency, Throughput: f.throughput}
		v := reflect.ValueOf(g)
		for i := range v.NumField() {
			s.Parameters = append(s.Parameters, Parameter{Name: v.Type().Field(i).Name, Value: plain(v.Field(i)), From: strings.Fields(from[i])})
		}
		return s
	}
	return u
}

// plain returns a field's value as it is read and as JSON has it: the name of an
// enumeration's.
func plain(v reflect.Value) any {
	if s, ok := v.Interface().(fmt.Stringer); ok {
		return s.String()
	}
	return v.Interface()
}
