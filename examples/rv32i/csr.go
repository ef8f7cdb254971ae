package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// csrName is a control and status register that holds something. Others that
// exist read as 0 and ignore what is written.
type csrName int

const (
	csrZero csrName = iota
	csrStatus
	csrIsa
	csrVector
	csrScratch
	csrBack
	csrCause
)

func (n csrName) String() string {
	return [...]string{"zero", "mstatus", "misa", "mtvec", "mscratch", "mepc", "mcause"}[n]
}

// csrTable is the registers that exist (volume II, table 6).
var csrTable = []struct {
	address int64
	name    csrName
}{
	{0x300, csrStatus}, {0x301, csrIsa}, {0x304, csrZero} /* mie */, {0x305, csrVector}, {0x310, csrZero}, /* mstatush */
	{0x340, csrScratch}, {0x341, csrBack}, {0x342, csrCause}, {0x343, csrZero} /* mtval */, {0x344, csrZero}, /* mip */
	{0xF11, csrZero} /* mvendorid */, {0xF12, csrZero} /* marchid */, {0xF13, csrZero}, /* mimpid */
	{0xF14, csrZero} /* mhartid */, {0xF15, csrZero}, /* mconfigptr */
}

// csrOf finds a register by its address.
func csrOf(m *hdl.Module, address hdl.UInt) (at hdl.Enum[csrName], known, readOnly hdl.Bool) {
	w := hdl.Wire(m, "d_csr", hdl.E(csrCause))
	w.Set(w.Q.Value(csrZero))
	var all []hdl.Bool
	for _, r := range csrTable {
		here := address.EqC(r.address)
		all = append(all, here)
		if r.name != csrZero {
			m.If(here, func() { w.Set(w.Q.Value(r.name)) })
		}
	}
	return w.Q, hdl.Any(all...), address.Slice(11, 10).EqC(3)
}

// csrFile is what the registers say.
type csrFile struct {
	old    hdl.UInt // of the one an instruction names
	vector hdl.UInt // where traps go
	back   hdl.UInt // where mret goes
}

// Bits of mstatus: interrupts are enabled, and were before the trap. The mode
// before it was the machine's, the only one.
const (
	statusIE      = 3
	statusPIE     = 7
	statusMachine = 0b11 // bits 12 and 11
)

// isa is misa: 32 bits, I.
const isa = 1<<30 | 1<<('I'-'A')

// csrs makes the registers. An instruction that is valid changes the one that
// it names, or with mret takes the state before the trap again. A trap stores
// why and where, a cycle later: the next instruction comes later still.
func csrs(m *hdl.Module, o operands, valid, trap hdl.Bool, cause hdl.UInt) csrFile {
	write, back := valid.And(o.Csr), valid.And(o.Mret)
	trapped := hdl.Delay(m, "trapped", trap)
	at := hdl.Delay(m, "trapped_at", o.pc)
	because := hdl.Delay(m, "trapped_because", cause)
	enabled := hdl.Reg(m, "mstatus_mie", hdl.B(), hdl.Reset(0))
	before := hdl.Reg(m, "mstatus_mpie", hdl.B(), hdl.Reset(0))
	vector := hdl.Reg(m, "mtvec", hdl.U(30), hdl.Reset(0))
	scratch := hdl.Reg(m, "mscratch", word(), hdl.Reset(0))
	from := hdl.Reg(m, "mepc", hdl.U(30), hdl.Reset(0))
	why := hdl.Reg(m, "mcause", word(), hdl.Reset(0))

	zeros := func(n int) hdl.UInt { return hdl.C(m, hdl.U(n), 0) }
	status := hdl.Cat(zeros(19), hdl.C(m, hdl.U(2), statusMachine), zeros(3), before.Q, zeros(3), enabled.Q, zeros(3))

	old := hdl.Wire(m, "csr_old", word())
	m.Switch(o.CsrAt).
		Case(csrStatus, func() { old.Set(status) }).
		Case(csrIsa, func() { old.Set(hdl.C(m, word(), isa)) }).
		Case(csrVector, func() { old.Set(aligned(vector.Q)) }).
		Case(csrScratch, func() { old.Set(scratch.Q) }).
		Case(csrBack, func() { old.Set(aligned(from.Q)) }).
		Case(csrCause, func() { old.Set(why.Q) }).
		Default(func() { old.Set(hdl.C(m, word(), 0)) })

	operand := hdl.Mux(o.Funct3.Bit(2), o.CsrImm.Ext(32), o.rs1)
	value := hdl.Wire(m, "csr_new", word())
	m.Switch(o.Funct3.Slice(1, 0)).
		Case(0b10, func() { value.Set(old.Q.Or(operand)) }).
		Case(0b11, func() { value.Set(old.Q.And(operand.Not())) }).
		Default(func() { value.Set(operand) })
	m.If(write, func() {
		m.Switch(o.CsrAt).
			Case(csrStatus, func() {
				enabled.Set(value.Q.Bit(statusIE))
				before.Set(value.Q.Bit(statusPIE))
			}).
			Case(csrVector, func() { vector.Set(value.Q.Slice(31, 2)) }).
			Case(csrScratch, func() { scratch.Set(value.Q) }).
			Case(csrBack, func() { from.Set(value.Q.Slice(31, 2)) }).
			Case(csrCause, func() { why.Set(value.Q) })
	})
	m.If(back, func() {
		enabled.Set(before.Q)
		before.Set(hdl.True(m))
	})
	m.If(trapped, func() {
		before.Set(enabled.Q)
		enabled.Set(hdl.False(m))
		from.Set(at)
		why.Set(because.Ext(32))
	})
	return csrFile{old.Q, aligned(vector.Q), aligned(from.Q)}
}
