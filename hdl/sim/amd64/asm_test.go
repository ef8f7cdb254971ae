package amd64

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/tool"
)

// The registers by their names in assembly.
var (
	regNames  = strings.Fields("rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15")
	reg32     = strings.Fields("eax ecx edx ebx esp ebp esi edi r8d r9d r10d r11d r12d r13d r14d r15d")
	reg16     = strings.Fields("ax cx dx bx sp bp si di r8w r9w r10w r11w r12w r13w r14w r15w")
	reg8      = strings.Fields("al cl dl bl spl bpl sil dil r8b r9b r10b r11b r12b r13b r14b r15b")
	aluNames  = strings.Fields("add or adc sbb and sub xor cmp")
	condNames = map[Cond]string{Below: "b", NotBelow: "ae", Equal: "e", NotEqual: "ne", BelowSame: "be", Above: "a", Less: "l"}
)

// program is code with the assembly it stands for, an instruction a line.
type program struct {
	Asm
	want []string
}

func (p *program) line(format string, args ...any) {
	p.want = append(p.want, fmt.Sprintf(format, args...))
}

// hex is a number as the disassembler prints it.
func hex(v int64) string {
	if v < 0 {
		return fmt.Sprintf("-0x%x", uint64(-v))
	}
	return fmt.Sprintf("0x%x", uint64(v))
}

// text is an operand in memory as the disassembler prints it.
func (m Mem) text() string {
	s := regNames[m.Base]
	if m.Scale > 0 {
		s += fmt.Sprintf("+%s*%d", regNames[m.Index], m.Scale)
	}
	switch {
	case m.Disp > 0, m.Disp == 0 && m.Base&7 == RBP:
		s += "+" + hex(int64(m.Disp))
	case m.Disp < 0:
		s += hex(int64(m.Disp))
	}
	return "[" + s + "]"
}

// mems are operands of every form of address.
var mems = []Mem{At(RBX, 0), At(RBX, 8), At(RBX, -128), At(RBX, 127), At(RBX, 128), At(RSI, -4096), At(RDI, 1<<20), At(RSP, 0), At(RSP, 16),
	At(RBP, 0), At(R13, 0), At(R12, 8), At(R15, 0x12345678),
	{RBX, RCX, 8, 0}, {RBX, R9, 8, 64}, {R13, R12, 4, 0}, {RBP, RAX, 1, 4096}, {R8, RDX, 2, -8}}

var regs = []Reg{RAX, RCX, RSP, RBP, RSI, R8, R12, R13, R15}

// scalars lists every scalar instruction in many forms.
func scalars() *program {
	p := &program{}
	for i, d := range regs {
		s := regs[(i+3)%len(regs)]
		m := mems[(2*i)%len(mems)]
		D, S := regNames[d], regNames[s]
		p.Mov(d, s)
		p.line("mov %s,%s", D, S)
		p.Mov32(d, s)
		p.line("mov %s,%s", reg32[d], reg32[s])
		for op := Add; op <= Cmp; op++ {
			p.Alu(op, d, s)
			p.line("%s %s,%s", aluNames[op], D, S)
			p.AluMem(op, d, m)
			p.line("%s %s,QWORD PTR %s", aluNames[op], D, m.text())
			p.AluMemReg(op, m, d)
			p.line("%s QWORD PTR %s,%s", aluNames[op], m.text(), D)
			p.AluMemImm(op, m, -3)
			p.line("%s QWORD PTR %s,0xfffffffffffffffd", aluNames[op], m.text())
			for _, v := range []int32{0, 127, -128, 128, 1 << 30, -1 << 31} {
				p.AluImm(op, d, v)
				p.line("%s %s,0x%x", aluNames[op], D, uint64(int64(v)))
			}
		}
		for _, v := range []uint64{0, 1, 1 << 31, 1<<32 - 1} {
			p.MovImm(d, v)
			p.line("mov %s,0x%x", reg32[d], v)
		}
		for _, v := range []uint64{1<<64 - 1, 1<<64 - 1<<31} {
			p.MovImm(d, v)
			p.line("mov %s,0x%x", D, v)
		}
		p.MovImm(d, 0x123456789abcdef0)
		p.line("movabs %s,0x123456789abcdef0", D)
		p.Mul(d, s)
		p.line("imul %s,%s", D, S)
		p.MulMem(d, m)
		p.line("imul %s,QWORD PTR %s", D, m.text())
		p.Not(d)
		p.line("not %s", D)
		p.Neg(d)
		p.line("neg %s", D)
		p.Test(d, s)
		p.line("test %s,%s", D, S)
		for op, name := range map[Shift]string{Shl: "shl", Shr: "shr", Sar: "sar"} {
			p.ShiftImm(op, d, 1)
			p.line("%s %s,0x1", name, D)
			p.ShiftImm(op, d, 63)
			p.line("%s %s,0x3f", name, D)
			p.ShiftCL(op, d)
			p.line("%s %s,cl", name, D)
		}
		p.ShrDouble(d, s, 17)
		p.line("shrd %s,%s,0x11", D, S)
		p.ZeroExtend(d, s, 8)
		p.line("movzx %s,%s", reg32[d], reg8[s])
		p.ZeroExtend(d, s, 16)
		p.line("movzx %s,%s", reg32[d], reg16[s])
		p.ZeroExtend(d, s, 32)
		p.line("mov %s,%s", reg32[d], reg32[s])
		p.SignExtend(d, s, 8)
		p.line("movsx %s,%s", D, reg8[s])
		p.SignExtend(d, s, 16)
		p.line("movsx %s,%s", D, reg16[s])
		p.SignExtend(d, s, 32)
		p.line("movsxd %s,%s", D, reg32[s])
		for c, name := range condNames {
			p.Set(c, d)
			p.line("set%s %s", name, reg8[d])
			p.Cmov(c, d, s)
			p.line("cmov%s %s,%s", name, D, S)
			p.CmovMem(c, d, m)
			p.line("cmov%s %s,QWORD PTR %s", name, D, m.text())
		}
	}
	for _, m := range mems {
		p.Load(RDX, m)
		p.line("mov rdx,QWORD PTR %s", m.text())
		p.Store(m, R9)
		p.line("mov QWORD PTR %s,r9", m.text())
		p.StoreImm(m, -2)
		p.line("mov QWORD PTR %s,0xfffffffffffffffe", m.text())
	}
	p.Ret()
	p.line("ret")
	return p
}

// vectors lists every vector instruction.
func vectors() *program {
	p := &program{}
	name := func(n Lanes, v Vec) string {
		if n == 4 {
			return fmt.Sprintf("ymm%d", v)
		}
		return fmt.Sprintf("xmm%d", v)
	}
	ptr := map[Lanes]string{1: "QWORD", 2: "XMMWORD", 4: "YMMWORD"}
	for i, d := range []Vec{0, 3, 7, 8, 15} {
		x, y, z := Vec(3*i+1)%16, Vec(5*i+2)%16, Vec(7*i+9)%16
		for _, n := range []Lanes{2, 4} {
			D, X, Y := name(n, d), name(n, x), name(n, y)
			for op, text := range map[VOp]string{VAdd: "vpaddq", VSub: "vpsubq", VAnd: "vpand", VAndNot: "vpandn", VOr: "vpor", VXor: "vpxor",
				VEq: "vpcmpeqq", VGt: "vpcmpgtq", VMulS: "vpmuldq", VMulU: "vpmuludq", VLow: "vpunpcklqdq", VHigh: "vpunpckhqdq"} {
				p.Vec(op, n, d, x, y)
				p.line("%s %s,%s,%s", text, D, X, Y)
				m := mems[(int(op.op)+i)%len(mems)]
				p.VecMem(op, n, d, x, m)
				p.line("%s %s,%s,%s PTR %s", text, D, X, ptr[n], m.text())
			}
			p.VecShl(n, d, x, 5)
			p.line("vpsllq %s,%s,0x5", D, X)
			p.VecShr(n, d, x, 63)
			p.line("vpsrlq %s,%s,0x3f", D, X)
			p.VecShlVar(n, d, x, y)
			p.line("vpsllvq %s,%s,%s", D, X, Y)
			p.VecShrVar(n, d, x, y)
			p.line("vpsrlvq %s,%s,%s", D, X, Y)
			p.VecBlend(n, d, x, y, z)
			p.line("vpblendvb %s,%s,%s,%s", D, X, Y, name(n, z))
		}
		for k, m := range mems {
			n := []Lanes{1, 2, 4}[k%3]
			move := "vmovdqu"
			if n == 1 {
				move = "vmovq"
			}
			p.VecLoad(n, d, m)
			p.line("%s %s,%s PTR %s", move, name(n, d), ptr[n], m.text())
			p.VecStore(n, m, d)
			p.line("%s %s PTR %s,%s", move, ptr[n], m.text(), name(n, d))
			p.VecBroadcast(4, d, m)
			p.line("vpbroadcastq %s,QWORD PTR %s", name(4, d), m.text())
			p.VecInsert(d, x, m)
			p.line("vpinsrq %s,%s,QWORD PTR %s,0x1", name(2, d), name(2, x), m.text())
		}
		for _, m := range mems {
			p.VecOdds(d, x, m)
			p.line("vshufpd %s,%s,YMMWORD PTR %s,0xa", name(4, d), name(4, x), m.text())
		}
		p.VecJoin(d, x, y)
		p.line("vinserti128 %s,%s,%s,0x1", name(4, d), name(4, x), name(2, y))
		p.VecPermute(d, x, 0xd8)
		p.line("vpermq %s,%s,0xd8", name(4, d), name(4, x))
	}
	p.VecDone()
	p.line("vzeroupper")
	return p
}

// disassemble returns what objdump, of the binutils that g++ needs, reads.
func disassemble(t *testing.T, code []byte) []string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "code")
	require.NoError(t, os.WriteFile(file, code, 0o644))
	out, err := tool.Run(context.Background(), "", "objdump", "-D", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "--no-show-raw-insn", "-w", file)
	require.NoError(t, err)
	var lines []string
	for line := range strings.SplitSeq(out, "\n") {
		at, text, ok := strings.Cut(line, ":\t")
		if !ok || strings.Contains(at, "/") {
			continue
		}
		text, _, _ = strings.Cut(text, "#")
		lines = append(lines, strings.Join(strings.Fields(text), " "))
	}
	return lines
}

// short is an operand as printed when it has nothing to add.
var short = strings.NewReplacer("*1+0x0]", "*1]", "+0x0]", "+0x0]")

// TestEncodings lets a disassembler read every instruction.
func TestEncodings(t *testing.T) {
	for name, p := range map[string]*program{"scalar": scalars(), "vector": vectors()} {
		t.Run(name, func(t *testing.T) {
			got := disassemble(t, p.Code())
			for i := range min(len(got), len(p.want)) {
				require.Equal(t, p.want[i], short.Replace(got[i]), "instruction %d", i)
			}
			require.Len(t, got, len(p.want))
		})
	}
}

// TestJumps reads jumps to both sides.
func TestJumps(t *testing.T) {
	var a Asm
	top, end := a.NewLabel(), a.NewLabel()
	a.Bind(top)
	a.Not(RAX)           // 0
	a.JumpIf(Below, end) // 3
	a.Jump(top)          // 9
	a.LeaLabel(R9, top)  // e
	a.LeaLabel(RCX, end) // 15
	a.Bind(end)
	a.Ret() // 1c
	require.Equal(t, []string{"not rax", "jb 0x1c", "jmp 0x0", "lea r9,[rip+0xffffffffffffffeb]", "lea rcx,[rip+0x0]", "ret"}, disassemble(t, a.Code()))
	require.Equal(t, 0x1c, a.Offset(end))
	require.Equal(t, 0x1d, a.Len())
	for c := range condNames {
		require.NotEqual(t, c, c.Not())
		require.Equal(t, c, c.Not().Not())
	}
}

func TestUnboundLabel(t *testing.T) {
	var a Asm
	a.Jump(a.NewLabel())
	require.PanicsWithValue(t, "amd64: label 0 is not bound", func() { a.Code() })
}
