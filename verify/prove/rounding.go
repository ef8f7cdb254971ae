package prove

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/hdl"
)

// Rounding applies the operations that lose bits to one number: Round by every
// shift of Shifts, Sat to every width of Widths, and each Sat after each Round.
type Rounding struct{ Bits int }

// shifts returns the shifts that are rounded by: none but one bit away from the
// ends, and some between.
func (g Rounding) shifts() []int { return distinct(1, 2, g.Bits/2, g.Bits-2, g.Bits-1) }

// widths returns the widths that are saturated to.
func (g Rounding) widths() []int { return distinct(1, 2, g.Bits/2, g.Bits-1) }

// distinct drops repetitions from rising numbers.
func distinct(n ...int) []int {
	slices.Sort(n)
	return slices.Compact(n)
}

// RoundingIn is the number, as signed and as unsigned.
type RoundingIn struct {
	S hdl.SInt
	U hdl.UInt
}

// RoundingOut are the results, extended to one width: by shift, by width, and
// by shift and width.
type RoundingOut struct {
	RoundS, SatS, BothS []hdl.SInt
	RoundU, SatU, BothU []hdl.UInt
}

// Inputs returns the shapes of the ports.
func (g Rounding) Inputs() RoundingIn { return RoundingIn{hdl.S(g.Bits), hdl.U(g.Bits)} }

// Build makes the operations.
func (g Rounding) Build(_ *hdl.Module, in RoundingIn) RoundingOut {
	var out RoundingOut
	for _, w := range g.widths() {
		out.SatS = append(out.SatS, in.S.Sat(w).Ext(g.Bits))
		out.SatU = append(out.SatU, in.U.Sat(w).Ext(g.Bits))
	}
	for _, k := range g.shifts() {
		s, u := in.S.Round(k), in.U.Round(k)
		out.RoundS = append(out.RoundS, s.Ext(g.Bits))
		out.RoundU = append(out.RoundU, u.Ext(g.Bits))
		for _, w := range g.widths() {
			out.BothS = append(out.BothS, s.Sat(w).Ext(g.Bits))
			out.BothU = append(out.BothU, u.Sat(w).Ext(g.Bits))
		}
	}
	return out
}

// spec is the specification: (x + 2^(k-1)) >> k, then the bounds, in 64 bits.
func (g Rounding) spec(name string) string {
	text := fmt.Sprintf("  wire signed [63:0] %[1]s_xs = %[1]s_s, %[1]s_xu = {1'b0, %[1]s_u};\n", name)
	check := func(port string, lane int, value string) {
		text += fmt.Sprintf("  always @* assert (%s_%s[%d +: %d] == %d'(%s));\n", name, port, lane*g.Bits, g.Bits, g.Bits, value)
	}
	number := 0
	clamp := func(of string, w int, signed bool) string {
		lo, hi := int64(0), int64(1)<<w-1
		if signed {
			lo, hi = -(int64(1) << (w - 1)), int64(1)<<(w-1)-1
		}
		number++
		c := fmt.Sprintf("%s_clamp_%d", name, number)
		text += fmt.Sprintf("  wire signed [63:0] %s = %s < %s ? %s : %s > %s ? %s : %s;\n",
			c, of, literal(lo), literal(lo), of, literal(hi), literal(hi), of)
		return c
	}
	for i, w := range g.widths() {
		check("sat_s", i, clamp(name+"_xs", w, true))
		check("sat_u", i, clamp(name+"_xu", w, false))
	}
	for i, k := range g.shifts() {
		for _, kind := range []string{"s", "u"} {
			r := fmt.Sprintf("%s_round_%s_%d", name, kind, k)
			text += fmt.Sprintf("  wire signed [63:0] %s = (%s_x%s + %s) >>> %d;\n", r, name, kind, literal(1<<(k-1)), k)
			check("round_"+kind, i, r)
			for j, w := range g.widths() {
				check("both_"+kind, i*len(g.widths())+j, clamp(r, w, kind == "s"))
			}
		}
	}
	return text
}

// literal is a 64-bit signed number in Verilog.
func literal(v int64) string {
	if v < 0 {
		return fmt.Sprintf("(-64'sd%d)", uint64(-v))
	}
	return fmt.Sprintf("64'sd%d", v)
}

// rounding is the proof of Round and Sat for one width.
func rounding(bits int, mutants ...Mutant) Proof {
	g := Rounding{bits}
	for i := range mutants {
		mutants[i].Module = top(g)
	}
	return Proof{
		Key: fmt.Sprintf("round-sat-%d", bits),
		Claim: "`Round(k)` is (x + 2^(k-1)) >> k and `Sat(w)` the nearest value that w bits hold, " +
			"apart and one after the other, signed and unsigned",
		Sizes:   fmt.Sprintf("%d bits; k of %v; w of %v", bits, g.shifts(), g.widths()),
		Method:  Verilog{Circuits: []Instance{of("r", g)}, Body: g.spec("r"), Search: 1},
		Mutants: mutants,
	}
}

// roundings are the proofs of Round and Sat.
func roundings() []Proof {
	return []Proof{
		rounding(16,
			Mutant{What: "rounded down", Old: `(sum_s = .*)\+ 17'd1;`, New: `$1+ 17'd0;`},
			Mutant{What: "rounded down when unsigned", Old: `(sum_u = .*)\+ 17'd1;`, New: `$1+ 17'd0;`},
			Mutant{What: "upper bound low by one", Old: `\? 8'sd127`, New: `? 8'sd126`},
			Mutant{What: "lower bound high by one", Old: `\? -8'sd128`, New: `? -8'sd127`}),
		rounding(26, Mutant{What: "rounded down", Old: `\+ 27'd1;`, New: `+ 27'd0;`}),
		rounding(41, Mutant{What: "upper bound low by one", Old: `\? 20'sd524287`, New: `? 20'sd524286`}),
	}
}
