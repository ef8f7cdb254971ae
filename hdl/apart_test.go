package hdl_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/stretchr/testify/require"
)

// counter has a register and port of its own module's name.
type counter struct{}

type counterIn struct{ En hdl.Bool }
type counterOut struct{ Counter hdl.UInt }

func (counter) Inputs() counterIn { return counterIn{hdl.B()} }

func (counter) Build(m *hdl.Module, in counterIn) counterOut {
	r := hdl.Reg(m, "counter", hdl.U(8), hdl.Reset(0))
	m.If(in.En, func() { r.Set(r.Q.AddC(1).Wrap(8)) })
	return counterOut{r.Q}
}

// named is counter with a module name of its own choice.
type named struct{ counter }

func (named) ModuleName() string { return "counter" }

func TestModuleNamedLikeItsRegister(t *testing.T) {
	c, err := hdl.Build(counter{})
	require.NoError(t, err)
	require.Equal(t, "counter_module", c.Name())
	require.Equal(t, "counter", c.Design().Top().Outputs[0].Name)
	hdltest.Lint(t, c)

	_, err = hdl.Build(named{})
	require.ErrorContains(t, err, "HDL0401")
	require.ErrorContains(t, err, "has the name of its own module")
}
