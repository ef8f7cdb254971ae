package engine

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed driver.h
var driverHeader string

// driverSource returns the C++ main program that serves a wrapped circuit
// over pipes.
func driverSource(w *Circuit) string {
	var b strings.Builder
	l := w.layout()
	fmt.Fprintf(&b, "#include \"Vdut.h\"\ntypedef Vdut Model;\nenum : unsigned long { kIn = %d, kOut = %d };\n#include \"driver.h\"\n", l.In, l.Out)
	b.WriteString("static void drive(Model& m, const uint64_t* row) {\n")
	moves(&b, "put", w.Inputs)
	b.WriteString("    (void)m; (void)row;\n}\nstatic void sample(const Model& m, uint64_t* row) {\n")
	moves(&b, "get", w.Outputs)
	b.WriteString("    (void)m; (void)row;\n}\n")
	return b.String()
}

func moves(b *strings.Builder, how string, ports []Port) {
	off := 0
	for _, p := range ports {
		fmt.Fprintf(b, "    %s<%d, %d>(m.%s, row + %d);\n", how, p.Width, p.Lanes, p.Name, off)
		off += p.Lanes * p.words()
	}
}
