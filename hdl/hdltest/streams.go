package hdltest

import (
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Streams finds the ready/valid streams of a circuit by the names of its ports:
// stream "in" has the ports in_valid and in_ready, and the fields "row" and "last"
// for in_row and in_last. It returns the input streams, whose valid is an input of
// the circuit, and the output streams, each with its fields in the order of the
// ports.
func Streams(c sim.Circuit) (in, out map[string][]string) {
	top := c.Design().Top()
	in = streamsOf(top.Inputs, top.Outputs)
	out = streamsOf(top.Outputs, top.Inputs)
	return in, out
}

// streamsOf returns the streams whose valid and fields are among some ports and
// whose ready is among others.
func streamsOf(with, against []ir.Port) map[string][]string {
	list := map[string][]string{}
	isBit := func(ports []ir.Port, name string) bool {
		return slices.ContainsFunc(ports, func(p ir.Port) bool { return p.Name == name && p.Kind == ir.KindBool && !p.Vector })
	}
	for i := range with {
		name, ok := strings.CutSuffix(with[i].Name, "_valid")
		if ok && isBit(with, with[i].Name) && isBit(against, name+"_ready") {
			list[name] = nil
		}
	}
	for i := range with {
		port := with[i].Name
		best := "" // the longest name: field_x_y belongs to stream field_x, not to field
		for name := range list {
			if strings.HasPrefix(port, name+"_") && len(name) > len(best) {
				best = name
			}
		}
		if field := strings.TrimPrefix(port, best+"_"); best != "" && field != "valid" {
			list[best] = append(list[best], field)
		}
	}
	return list
}
