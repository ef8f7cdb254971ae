package explain

import "github.com/sparcgen/sparcgen/hdl"

// Example builds the wrong and the right circuit of a diagnostic code.
type Example struct {
	Code         string
	Wrong, Right func() (*hdl.Circuit, error)
}

// Examples lists the examples of every code, in order.
func Examples() []Example {
	return []Example{
		{"HDL0101", body(wrong0101), body(right0101)},
		{"HDL0102", body(wrong0102), body(right0102)},
		{"HDL0103", body(wrong0103), body(right0103)},
		{"HDL0104", body(wrong0104), body(right0104)},
		{"HDL0105", body(wrong0105), body(right0105)},
		{"HDL0106", body(wrong0106), body(right0106)},
		{"HDL0107", body(wrong0107), body(right0107)},
		{"HDL0108", body(wrong0108), body(right0108)},
		{"HDL0109", body(wrong0109), body(right0109)},
		{"HDL0201", body(wrong0201), body(right0201)},
		{"HDL0202", body(wrong0202), body(right0202)},
		{"HDL0203", body(wrong0203), body(right0203)},
		{"HDL0204", body(wrong0204), body(right0204)},
		{"HDL0205", body(wrong0205), body(right0205)},
		{"HDL0206", body(wrong0206), body(right0206)},
		{"HDL0207", body(wrong0207), body(right0207)},
		{"HDL0301", body(wrong0301), body(right0301)},
		{"HDL0302", body(wrong0302), body(right0302)},
		{"HDL0303", body(wrong0303), body(right0303)},
		{"HDL0304", body(wrong0304), body(right0304)},
		{"HDL0305", body(wrong0305), body(right0305)},
		{"HDL0306", whole(Wrong0306{}), whole(Right0306{})},
		{"HDL0401", body(wrong0401), body(right0401)},
		{"HDL0402", body(wrong0402), body(right0402)},
		{"HDL0403", whole(Wrong0403{}), whole(Right0403{})},
		{"HDL0404", body(wrong0404), body(right0404)},
		{"HDL0405", whole(Wrong0405{}), whole(Right0405{2})},
		{"HDL0406", whole(Wrong0406{2}), whole(Right0406{4})},
		{"HDL0407", body(wrong0407), body(right0407)},
		{"HDL0408", whole(Wrong0408{}), whole(Right0408{})},
		{"HDL0409", whole(Wrong0409{}), whole(Right0409{})},
		{"HDL0501", body(wrong0501), body(right0501)},
		{"HDL0502", body(wrong0502), body(right0502)},
		{"HDL0601", whole(Wrong0601{}), whole(Right0601{})},
	}
}

// whole builds an example that is a generator.
func whole[I, O any](g hdl.Generator[I, O]) func() (*hdl.Circuit, error) {
	return func() (*hdl.Circuit, error) { return hdl.Build(g) }
}

// body builds an example that is a function.
func body(f func(*hdl.Module, In) Out) func() (*hdl.Circuit, error) {
	return func() (*hdl.Circuit, error) {
		building = f
		return hdl.Build(example{})
	}
}

// building is the function that the Build of example calls.
var building func(*hdl.Module, In) Out

// example has the ports of In and Out, and an output that uses every input.
type example struct{}

type exampleOut struct {
	Out
	Inputs hdl.UInt
}

func (example) Inputs() In {
	return In{hdl.U(8), hdl.U(8), hdl.B(), hdl.U(2), hdl.Vec(4, hdl.U(8))}
}

func (example) Build(m *hdl.Module, in In) exampleOut {
	all := hdl.Cat(in.A, in.B, in.Sel, in.Two, hdl.Tree(in.Row, hdl.UInt.Add))
	return exampleOut{building(m, in), all}
}
