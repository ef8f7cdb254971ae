package sim

import (
	"fmt"
	"io"
	"strings"
)

// Dump writes the schedule as text: the slot file, then the programs run by
// run. Slots are written c, i, o, s or t (by region) and their number; an
// operand that is one word of several is written slot+word by its number alone.
func (s *Schedule) Dump(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "module %s: %d slots, in %d, out %d\n", s.Module.Name, s.Slots, s.In, s.Out)
	for _, c := range s.Consts {
		fmt.Fprintf(&b, "  %s = %v\n", s.place(Arg{Val: c.Val}), c.Value)
	}
	for i, v := range s.RegVal {
		fmt.Fprintf(&b, "  %s = reg %q\n", s.place(Arg{Val: v}), s.Module.NameOf(s.Module.Regs[i].Node))
	}
	for i, v := range s.ReadVal {
		if v >= 0 {
			fmt.Fprintf(&b, "  %s = read %d of %q\n", s.place(Arg{Val: v}), i, s.Module.Mems[s.Module.Reads[i].Mem].Name)
		}
	}
	s.dumpProgram(&b, "cycle", &s.Cycle)
	s.dumpProgram(&b, "eval", &s.Eval)
	_, err := io.WriteString(w, b.String())
	return err
}

func (s *Schedule) dumpProgram(b *strings.Builder, name string, p *Program) {
	fmt.Fprintf(b, "program %s: %d instructions, %d runs, %d levels, %d copied\n", name, len(p.Instrs), len(p.Runs), p.Levels, p.Copied)
	for _, r := range p.Runs {
		in := &p.Instrs[r.First]
		fmt.Fprintf(b, "  level %d run of %d%s\n", in.Level, r.N, s.gateText(in))
		for i := range r.N {
			s.dumpInstr(b, &p.Instrs[r.First+i])
		}
	}
}

func (s *Schedule) gateText(in *Instr) string {
	switch {
	case in.Gate.Val < 0:
		return ""
	case in.Off:
		return " unless " + s.place(in.Gate)
	}
	return " if " + s.place(in.Gate)
}

func (s *Schedule) dumpInstr(b *strings.Builder, in *Instr) {
	b.WriteString("    ")
	if in.Dst >= 0 {
		fmt.Fprintf(b, "%s:%s = ", s.place(Arg{Val: in.Dst}), kindText(in.Width, in.Signed))
	}
	b.WriteString(in.Code.String())
	switch in.Code {
	case CodeWide:
		fmt.Fprintf(b, ".%v", in.Op)
		if in.Aux != 0 {
			fmt.Fprintf(b, " #%d", in.Aux)
		}
	case CodeFetch, CodeLatch, CodeStore:
		fmt.Fprintf(b, " #%d", in.Aux)
	case CodeShl, CodeShrU, CodeShrS, CodeCat:
		fmt.Fprintf(b, " #%d", in.Shift)
	}
	for _, a := range in.Args {
		b.WriteString(" " + s.place(a))
		if in.Code == CodeWide {
			b.WriteString(":" + kindText(a.Width, a.Signed))
		}
	}
	switch in.Post {
	case PostZero:
		fmt.Fprintf(b, " zext %d", in.Bits)
	case PostSign:
		fmt.Fprintf(b, " sext %d", in.Bits)
	}
	b.WriteByte('\n')
}

func (s *Schedule) place(a Arg) string {
	return fmt.Sprintf("%c%d", s.Values[a.Val].Region.String()[0], s.Slot(a))
}

func kindText(width int32, signed bool) string {
	if signed {
		return fmt.Sprintf("s%d", width)
	}
	return fmt.Sprintf("u%d", width)
}
