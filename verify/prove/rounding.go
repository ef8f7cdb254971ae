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

// roundings is the proof of Round and Sat.
func roundings() []Proof {
	v := Verilog{Search: 1}
	for _, bits := range []int{16, 26, 41} {
		g, name := Rounding{bits}, fmt.Sprintf("r%d", bits)
		v.Circuits = append(v.Circuits, of(name, g))
		v.Body += g.spec(name)
	}
	return []Proof{{
		Key: "round-sat",
		Claim: "`Round(k)` is (x + 2^(k-1)) >> k and `Sat(w)` the nearest value that w bits hold, " +
			"apart and one after the other, signed and unsigned",
		Sizes:  "16, 26, 41 bits; k of 1, 2, half, all but 2, all but 1; w of 1, 2, half, all but 1",
		Method: v,
		Mutants: []Mutant{
			{What: "rounded down", Module: "rounding_b26", Old: `\+ 27'd1;`, New: `+ 27'd0;`},
			{What: "rounded down when unsigned", Module: "rounding_b16", Old: `(sum_u = .*)\+ 17'd1;`, New: `$1+ 17'd0;`},
			{What: "upper bound low by one", Module: "rounding_b26", Old: `\? 13'sd4095`, New: `? 13'sd4094`},
			{What: "lower bound high by one", Module: "rounding_b26", Old: `\? -13'sd4096`, New: `? -13'sd4095`},
		},
	}}
}
