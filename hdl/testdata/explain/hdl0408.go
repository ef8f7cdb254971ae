package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

type Wrong0408 struct{}

type Wrong0408In struct{ X hdl.UInt }
type Wrong0408Out struct{ Y hdl.UInt }

func (Wrong0408) Inputs() Wrong0408In { return Wrong0408In{hdl.U(8)} }

func (Wrong0408) Build(m *hdl.Module, in Wrong0408In) Wrong0408Out {
	m.Extern(hdl.Extern{Module: "pad"}) // but where is it?
	return Wrong0408Out{in.X}
}

// Right:

type Right0408 struct{}

type Right0408In struct{ X hdl.UInt }
type Right0408Out struct{ Y hdl.UInt }

func (Right0408) Inputs() Right0408In { return Right0408In{hdl.U(8)} }

func (Right0408) Build(m *hdl.Module, in Right0408In) Right0408Out {
	m.Extern(hdl.Extern{
		Module: "pad",
		Text:   "module pad (input [7:0] x, output [7:0] y); assign y = x; endmodule",
	})
	return Right0408Out{in.X} // the model of it
}
