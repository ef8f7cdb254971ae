package explain

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// Given:

// registers are the registers of the module of the example.
var registers = bus.Map{Name: "lamp", Title: "A lamp", AddrBits: 3, Registers: []bus.Register{
	{Name: "LEVEL", Offset: 0, Access: bus.ReadWrite, Doc: "how bright it is"},
	{Name: "FAULT", Offset: 4, Doc: "whether it is broken"},
}}

type LampIn struct {
	S     bus.LiteIn
	Fault hdl.UInt
}

type LampOut struct {
	S     bus.LiteOut
	Level hdl.UInt
}

// Wrong:

type Wrong0409 struct{}

func (Wrong0409) Inputs() LampIn { return LampIn{bus.LiteShape(3), hdl.U(1)} }

func (Wrong0409) Build(m *hdl.Module, in LampIn) LampOut {
	slave := bus.NewSlave(m, &registers, in.S)
	level := slave.Write("LEVLE").Keep("level", 8)
	s := slave.Answer(map[string]hdl.UInt{
		"LEVEL": level.Ext(40),
	})
	return LampOut{s, level}
}

// Right:

type Right0409 struct{}

func (Right0409) Inputs() LampIn { return LampIn{bus.LiteShape(3), hdl.U(1)} }

func (Right0409) Build(m *hdl.Module, in LampIn) LampOut {
	slave := bus.NewSlave(m, &registers, in.S)
	level := slave.Write("LEVEL").Keep("level", 8)
	s := slave.Answer(map[string]hdl.UInt{
		"LEVEL": level,
		"FAULT": in.Fault,
	})
	return LampOut{s, level}
}
