package prove

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/clustu"
)

// least says in Verilog that the lane that circuit m takes is the first of the
// smallest: everything before it is greater, everything after it not smaller.
// absent is the condition that A takes no part.
func least(m, absent string) string {
	const text = `
  always @* begin
    if (%[1]s_take_c)
      assert (%[1]s_least == %[1]s_c && (%[2]s || %[1]s_a > %[1]s_c) && %[1]s_b > %[1]s_c);
    else if (%[1]s_take_b)
      assert (%[1]s_least == %[1]s_b && (%[2]s || %[1]s_a > %[1]s_b) && %[1]s_c >= %[1]s_b);
    else
      assert (%[1]s_least == %[1]s_a && !%[2]s && %[1]s_b >= %[1]s_a && %[1]s_c >= %[1]s_a);
  end`
	return fmt.Sprintf(text, m, absent)
}

// minima are the proofs of the three-input minimum, in both forms, with and
// without the input that may be absent. Distances are 16 bits wide for 8-bit
// pre-scores and 24 for 16-bit ones; 32 is the most that a unit is built for.
func minima() []Proof {
	var list []Proof
	for _, parallel := range []bool{false, true} {
		form, module := "sequential", ""
		if parallel {
			form, module = "parallel", "_parallel"
		}
		var v Verilog
		v.Search = 1
		for _, bits := range []int{8, 16, 24, 32} {
			plain, optional := fmt.Sprintf("m%d", bits), fmt.Sprintf("o%d", bits)
			v.Circuits = append(v.Circuits,
				of(plain, clustu.Min3{Bits: bits, Parallel: parallel}),
				of(optional, clustu.Min3{Bits: bits, Parallel: parallel, Optional: true}))
			v.Body += least(plain, "1'b0") + least(optional, optional+"_no_a")
		}
		list = append(list, Proof{
			Key: "min3-" + form,
			Claim: "`clustu.Min3`, " + form + ": the lane taken holds the smallest distance, and of equal ones it is the first; " +
				"an absent A is never taken",
			Sizes:  "8, 16, 24, 32 bits; with and without an optional A",
			Method: v,
			Mutants: []Mutant{
				{What: "B wins ties against A", Module: "min3_b16" + module, Old: `~b}`, New: `~b} + 17'd1`},
				{What: "C wins ties", Module: "min3_b24" + module, Old: `(\{1'b0, (?:mux_b|b)\} \+ \{1'b0, (?:~c|not_c)\})`, New: `$1 + 25'd1`},
				{What: "the last choice exchanged", Module: "min3_b32" + module, Old: `least = take_c \? c : (.*);`, New: `least = take_c ? $1 : c;`},
				{What: "an absent A takes part", Module: "min3_b8" + module + "_optional", Old: `\| no_a`, New: `| 1'b0`},
			},
		})
	}
	return list
}
