package bus_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// port is the registers of the circuits with mistakes.
var port = bus.Map{Name: "port", Title: "A port", AddrBits: 5, Registers: []bus.Register{
	{Name: "CONTROL", Offset: 0, Access: bus.ReadWrite, Fields: []bus.Field{
		{Name: "MODE", Hi: 1, Lo: 0, Doc: "how"}, {Name: "HOLD", Hi: 4, Lo: 4, Doc: "whether"}}},
	{Name: "STATUS", Offset: 4, Fields: []bus.Field{
		{Name: "BUSY", Hi: 0, Lo: 0, Doc: "works"}, {Name: "CODE", Hi: 15, Lo: 8, Doc: "why not"}}},
	{Name: "DATA", Offset: 8, Access: bus.BothAct},
	{Name: "RESET", Offset: 12, Access: bus.WriteOnly},
	{Name: "WORD", Offset: 16, Access: bus.ReadActs},
}}

// mistaken calls a function of mistakes with a slave.
type mistaken struct{ Name string }

type mistakenIn struct{ S bus.LiteIn }
type mistakenOut struct{ S bus.LiteOut }

func (mistaken) Inputs() mistakenIn { return mistakenIn{bus.LiteShape(5)} }

func (g mistaken) Build(m *hdl.Module, in mistakenIn) mistakenOut {
	s := bus.NewSlave(m, &port, in.S)
	k := s.Write("CONTROL").KeepFields("control")
	status := s.Pack("STATUS", bus.Fields{"BUSY": hdl.True(m), "CODE": hdl.C(m, hdl.U(8), 3)})
	data := s.Write("DATA").Keep("data", 32)
	values := map[string]hdl.UInt{"CONTROL": k, "STATUS": status, "DATA": data, "WORD": data}
	out := mistakes[g.Name].do(m, s, values)
	if out.Rvalid.Width() == 0 {
		out = s.Answer(values)
	}
	return mistakenOut{out}
}

type mistake struct {
	do   func(m *hdl.Module, s *bus.Slave, v map[string]hdl.UInt) bus.LiteOut
	said []string // the line's text, the message, the fix; of every report
}

// of is a mistake before Answer, which all goes well after.
func of(do func(m *hdl.Module, s *bus.Slave), said ...string) mistake {
	return mistake{func(m *hdl.Module, s *bus.Slave, _ map[string]hdl.UInt) bus.LiteOut {
		do(m, s)
		return bus.LiteOut{}
	}, said}
}

const registers = "its registers are CONTROL, STATUS, DATA, RESET, WORD"

var mistakes map[string]mistake

func init() {
	mistakes = map[string]mistake{
		"none": of(func(*hdl.Module, *bus.Slave) {}),

		"no such register": of(func(m *hdl.Module, s *bus.Slave) {
			w := s.Write("CONTOL")
			w.Keep("kept", 3)
			w.Pulse("HOLD")
			w.Ones(40)
		}, `w := s.Write("CONTOL")`, `"CONTOL" is no register of the table port; `+registers, `"CONTROL", perhaps`),

		"nothing like it": of(func(m *hdl.Module, s *bus.Slave) { s.Write("X").KeepFields("x") },
			`"nothing like it": of(func(m *hdl.Module, s *bus.Slave) { s.Write("X").KeepFields("x") },`,
			`"X" is no register of the table port; `+registers, `one of these, or add it to the table`),

		"a write of what is read": of(func(m *hdl.Module, s *bus.Slave) {
			s.Write("STATUS").Keep("kept", 3)
		}, `s.Write("STATUS").Keep("kept", 3)`, "register STATUS is only read (ro): nothing is written to it", "Access: bus.ReadWrite or another kind in the table"),

		"more than a register": of(func(m *hdl.Module, s *bus.Slave) {
			s.Write("DATA").Keep("wide", 40)
			s.Write("DATA").Ones(33)
		}, `s.Write("DATA").Keep("wide", 40)`, "Keep of 40 bits of register DATA, which has 32", "Wrap(32) keeps the low bits; a wider number takes two registers",
			`s.Write("DATA").Ones(33)`, "Ones of 33 bits of register DATA, which has 32", "Wrap(32) keeps the low bits; a wider number takes two registers"),

		"reads": of(func(m *hdl.Module, s *bus.Slave) {
			s.Read("DTA")
			s.Read("STATUS")
			s.Read("CONTROL")
			s.Read("RESET")
			_ = s.Read("DATA").And(s.Read("DATA")).And(s.Read("WORD"))
			_ = s.Index("WRD").EqC(0)
		}, `s.Read("DTA")`, `"DTA" is no register of the table port; `+registers, `"DATA", perhaps`,
			`s.Read("STATUS")`, "a read of register STATUS acts, and the table says that it does not (ro)", "Access: bus.ReadActs in the table",
			`s.Read("CONTROL")`, "a read of register CONTROL acts, and the table says that it does not (rw)", "Access: bus.BothAct in the table, or a register of its own for what a read takes",
			`s.Read("RESET")`, "register RESET is only written (wo): no read of it is answered", "Access: bus.BothAct in the table",
			`_ = s.Index("WRD").EqC(0)`, `"WRD" is no register of the table port; `+registers, `"WORD", perhaps`),

		"fields": of(func(m *hdl.Module, s *bus.Slave) {
			s.Field("CONTROL", "MOD")
			s.Flag("CONTROL", "MODE")
			s.Flag("CONTRL", "MODE")
			s.Field("STATUS", "BUSY")
			s.Flag("DATA", "BUSY")
			s.Write("CONTROL").Pulse("MODE")
			s.Write("CONTROL").Keep("four", 4)
			s.Flag("CONTROL", "HOLD")
			_ = s.Field("CONTROL", "MODE").EqC(3)
		}, `s.Field("CONTROL", "MOD")`, `"MOD" is no field of register CONTROL; its fields are MODE, HOLD`, `"MODE", perhaps`,
			`s.Flag("CONTROL", "MODE")`, "field MODE of register CONTROL is bits 1:0, not one bit", "Field instead of Flag, Ones or Data of Write instead of Pulse",
			`s.Flag("CONTRL", "MODE")`, `"CONTRL" is no register of the table port; `+registers, `"CONTROL", perhaps`,
			`s.Field("STATUS", "BUSY")`, "nothing is kept of register STATUS", `slave.Write("STATUS").KeepFields(name) before this line`,
			`s.Flag("DATA", "BUSY")`, `"BUSY" is no field of register DATA, which has none in the table`, `one of these, or add it to the table`,
			`s.Write("CONTROL").Pulse("MODE")`, "field MODE of register CONTROL is bits 1:0, not one bit", "Field instead of Flag, Ones or Data of Write instead of Pulse",
			`s.Flag("CONTROL", "HOLD")`, "field HOLD is bit 4 of register CONTROL, of which 4 bits are kept", "KeepFields(name) keeps all fields"),

		"words of fields": of(func(m *hdl.Module, s *bus.Slave) {
			yes := hdl.True(m)
			s.Pack("STATUS", bus.Fields{"BUZY": yes, "CODE": yes})
			s.Pack("STATUS", bus.Fields{"BUSY": yes})
			s.Pack("STATUS", bus.Fields{"BUSY": yes, "CODE": hdl.C(m, hdl.U(9), 1), "X": yes})
			s.Pack("DATA", bus.Fields{})
			_ = s.Pack("STATE", bus.Fields{"BUSY": yes}).EqC(1 << 20)
		}, `s.Pack("STATUS", bus.Fields{"BUZY": yes, "CODE": yes})`, `"BUZY" is no field of register STATUS; its fields are BUSY, CODE`, `"BUSY", perhaps`,
			`s.Pack("STATUS", bus.Fields{"BUSY": yes})`, "field CODE of register STATUS has no value", `"CODE" and its value in the map`,
			`s.Pack("STATUS", bus.Fields{"BUSY": yes, "CODE": hdl.C(m, hdl.U(9), 1), "X": yes})`, `"X" is no field of register STATUS; its fields are BUSY, CODE`, `one of these, or add it to the table`,
			`s.Pack("STATUS", bus.Fields{"BUSY": yes, "CODE": hdl.C(m, hdl.U(9), 1), "X": yes})`, "the value of field CODE of register STATUS has 9 bits, the field 8 (15:8)", "Wrap keeps the low bits; or a wider field in the table",
			`s.Pack("DATA", bus.Fields{})`, "register DATA has no fields in the table", "its value itself in the map of Answer, or Fields in the table",
			`_ = s.Pack("STATE", bus.Fields{"BUSY": yes}).EqC(1 << 20)`, `"STATE" is no register of the table port; `+registers, `"STATUS", perhaps`),

		"answers": {func(m *hdl.Module, s *bus.Slave, v map[string]hdl.UInt) bus.LiteOut {
			v["DTA"], v["RESET"], v["STATUS"] = v["DATA"], v["DATA"], v["DATA"].Ext(40)
			delete(v, "DATA")
			delete(v, "WORD")
			return s.Answer(v)
		}, []string{
			"return s.Answer(v)", `"DTA" is no register of the table port; ` + registers, `"DATA", perhaps`,
			"return s.Answer(v)", "the value of STATUS has 40 bits, a register 32", "Wrap(32) keeps the low bits; a wider number takes two registers",
			"return s.Answer(v)", "register RESET is only written (wo), and is given a value", "leave it out, or Access: bus.ReadWrite in the table",
			"return s.Answer(v)", "register WORD can be read (ra) and has no value", `"WORD" and its value in the map, or Access: bus.WriteOnly in the table`,
		}},
	}
}

// said takes the reports of a circuit apart: the text of the line, the
// message, the fix.
func said(t *testing.T, err error) (parts []string) {
	t.Helper()
	var list hdl.Diagnostics
	require.True(t, err == nil || errors.As(err, &list), err)
	for _, d := range list {
		require.Equal(t, "HDL0409", d.Code, d.Error())
		text, err := os.ReadFile(d.Pos.File)
		require.NoError(t, err)
		parts = append(parts, strings.TrimSpace(strings.Split(string(text), "\n")[d.Pos.Line-1]), d.Message, d.Fix)
	}
	return parts
}

// TestMistakes: every mistake is reported once, at the line of the call, and
// nothing follows from it.
func TestMistakes(t *testing.T) {
	for name, x := range mistakes {
		t.Run(name, func(t *testing.T) {
			_, err := hdl.Build(mistaken{name})
			require.Equal(t, x.said, said(t, err))
		})
	}
}

// tooWide gives Answer and Pack values that are wrong already.
type tooWide struct{}

func (tooWide) Inputs() mistakenIn { return mistakenIn{bus.LiteShape(4)} }

func (tooWide) Build(m *hdl.Module, in mistakenIn) mistakenOut {
	s := bus.NewSlave(m, &fieldTable, in.S)
	wide := in.S.Wdata.Slice(39, 0)
	seen := s.Pack("SEEN", bus.Fields{"ON": wide, "LEVEL": wide, "BELOW": wide, "HALF": wide})
	return mistakenOut{s.Answer(map[string]hdl.UInt{"SET": wide, "SEEN": seen, "WHOLE": wide})}
}

// TestOneReport: what follows from a mistake is no mistake of its own.
func TestOneReport(t *testing.T) {
	_, err := hdl.Build(tooWide{})
	var list hdl.Diagnostics
	require.ErrorAs(t, err, &list)
	require.Len(t, list, 1, err)
	require.Equal(t, "HDL0106", list[0].Code)
}

// wrongTable has a slave with a table of its own.
type wrongTable struct{ Case string }

func (wrongTable) Inputs() mistakenIn { return mistakenIn{bus.LiteShape(5)} }

var wrongTables = map[string]bus.Map{
	"order":  {Name: "t", AddrBits: 5, Registers: []bus.Register{{Name: "A", Offset: 8}, {Name: "B", Offset: 4}}},
	"field":  {Name: "t", AddrBits: 5, Registers: []bus.Register{{Name: "A", Fields: []bus.Field{{Name: "X", Hi: 40, Lo: 41}}}}},
	"narrow": {Name: "t", AddrBits: 2, Registers: []bus.Register{{Name: "A"}}},
	"wide":   {Name: "t", AddrBits: 12, Registers: []bus.Register{{Name: "A", Offset: 0x800, Access: bus.ReadActs}}},
}

func (g wrongTable) Build(m *hdl.Module, in mistakenIn) mistakenOut {
	table := wrongTables[g.Case]
	s := bus.NewSlave(m, &table, in.S)
	values := map[string]hdl.UInt{}
	for _, r := range table.Registers {
		values[r.Name] = s.Index(r.Name).Ext(32)
		if r.Access == bus.ReadActs {
			s.Read(r.Name)
		}
		for _, f := range r.Fields {
			s.Field(r.Name, f.Name)
			s.Pack(r.Name, bus.Fields{f.Name: hdl.True(m)})
		}
	}
	return mistakenOut{s.Answer(values)}
}

// TestWrongTables: of a table that is wrong that is said, and no more.
func TestWrongTables(t *testing.T) {
	for name, message := range map[string]string{
		"order":  "register B: offset 0x4 is inside or before the one above",
		"field":  "register A: field X has bits 40:41; bit 0 is the first that is free",
		"narrow": "AddrBits of table t is 2; it must be at least 3",
	} {
		_, err := hdl.Build(wrongTable{name})
		require.Equal(t, []string{"s := bus.NewSlave(m, &table, in.S)", message, "a table that Check finds right"}, said(t, err), name)
	}
	_, err := hdl.Build(wrongTable{"wide"})
	require.Equal(t, []string{"s := bus.NewSlave(m, &table, in.S)", "the addresses have 5 bits, those of the table 12", "bus.LiteShape(table.AddrBits) is the shape of the inputs"}, said(t, err))
}
