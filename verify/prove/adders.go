package prove

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/units/mmu"
)

// sumOf writes in Verilog the sum of lanes lo .. hi-1 of a packed vector.
func sumOf(vector string, lo, hi, bits int) string {
	terms := make([]string, 0, hi-lo)
	for l := lo; l < hi; l++ {
		terms = append(terms, fmt.Sprintf("$signed(%s[%d +: %d])", vector, l*bits, bits))
	}
	return strings.Join(terms, " + ")
}

// procTree is the proof of a processor's tree for one division of the lanes.
func procTree(g mmu.ProcTree, k mmu.Groups) Proof {
	module, delay := top(g), g.Latency()-1
	size := mmu.GroupSize(g.Lanes, g.Segments, k)
	inside := "  reg [3:0] age = 0;\n"
	clocked := "    if (age != 15) age <= age + 1;\n"
	products := "product"
	for i := 1; i <= delay; i++ {
		inside += fmt.Sprintf("  reg [%d:0] f_%d;\n", g.Lanes*g.ProductBits-1, i)
		clocked += fmt.Sprintf("    f_%d <= %s;\n", i, products)
		products = fmt.Sprintf("f_%d", i)
	}
	asserts := ""
	for s := range k.Count() {
		value := fmt.Sprintf("flat_%d", s)
		inside += fmt.Sprintf("  wire signed [%d:0] %s = %s;\n", g.AccBits-1, value, sumOf(products, s*size, (s+1)*size, g.ProductBits))
		if k == mmu.One && g.Accumulate {
			// Nothing is taken before the first products have come through.
			inside += fmt.Sprintf("  reg signed [%d:0] f_acc;\n", g.AccBits-1)
			clocked += "    if (rst) f_acc <= 0; else if (take) f_acc <= last ? 0 : f_acc + flat_0;\n"
			asserts += fmt.Sprintf("    if (age < %d) assume (!take);\n    if (!rst && age >= 1) assert (acc == f_acc);\n", delay)
			value = "f_acc + flat_0"
		}
		inside += fmt.Sprintf("  reg signed [%d:0] f_want_%d;\n", g.AccBits-1, s)
		clocked += fmt.Sprintf("    f_want_%d <= %s;\n", s, value)
		asserts += fmt.Sprintf("    if (age >= %d) assert (score[%d +: %d] == f_want_%d);\n", delay+1, s*g.AccBits, g.AccBits, s)
	}
	inside += "  always @(posedge clk) begin\n" + clocked + "  end\n  always @* begin\n" + asserts + "  end\n"
	circuit := of("", g).tied("advance", "1'b1")
	if g.Segments > 1 {
		circuit = circuit.tied("groups", fmt.Sprint(int(k)))
	}
	p := Proof{
		Key:    fmt.Sprintf("proc-tree-%d-%s", g.Lanes, k),
		Claim:  fmt.Sprintf("`mmu.ProcTree`, lanes in groups: %s: the score of every group is the flat sum of its products", k),
		Sizes:  fmt.Sprintf("%d lanes of %d bits, built for up to %d groups, %d-bit sums", g.Lanes, g.ProductBits, g.Segments, g.AccBits),
		Method: Verilog{Circuits: []Instance{circuit}, Inside: map[string]string{module: inside}, Search: delay + 6, Steps: delay + 2, Induction: true},
		Mutants: []Mutant{
			{What: "a lane read twice", Module: module, Old: `product_1 = product\[[^\]]*\]`, New: fmt.Sprintf("product_1 = product[%d:0]", g.ProductBits-1)},
		},
	}
	switch {
	case k != mmu.One:
		p.Mutants = append(p.Mutants, Mutant{What: "the groups' division mistaken", Module: module, Old: fmt.Sprintf(`groups_0 == 2'd%d`, k), New: "groups_0 == 2'd3"})
	case g.Accumulate:
		p.Claim += "; several beats add up until the last"
		p.Mutants = append(p.Mutants, Mutant{What: "the last beat does not clear the sum", Module: module, Old: `take & last`, New: "1'b0"})
	}
	return p
}

// laneTree is the proof of the tree of one lane across processors.
func laneTree(g mmu.LaneTree) Proof {
	w := g.ProductBits + 4
	body, from := "  reg [3:0] age = 0;\n  always @(posedge clk) if (age != 15) age <= age + 1;\n", "product"
	for i := 1; i <= g.Latency(); i++ {
		body += fmt.Sprintf("  reg [%[1]d:0] f_%[2]d;\n  always @(posedge clk) f_%[2]d <= %[3]s;\n", g.Procs*g.ProductBits-1, i, from)
		from = fmt.Sprintf("f_%d", i)
	}
	body += fmt.Sprintf("  wire signed [%d:0] flat = %s;\n  always @* if (age >= %d) assert (sum == flat);\n", w-1, sumOf(from, 0, g.Procs, g.ProductBits), g.Latency())
	return Proof{
		Key:    fmt.Sprintf("lane-tree-%d", g.Procs),
		Claim:  "`mmu.LaneTree` (`lane` and `row`): the flat sum over the processors, exact",
		Sizes:  fmt.Sprintf("%d processors, %d-bit products", g.Procs, g.ProductBits),
		Method: Verilog{Circuits: []Instance{of("", g).tied("advance", "1'b1")}, Body: body, Search: g.Latency() + 3, Steps: g.Latency() + 1, Induction: true},
		Mutants: []Mutant{
			{What: "an addition became a subtraction", Module: top(g), Old: `(sum_\d+ <= [^;]*) \+ `, New: "$1 - "},
			{What: "the lowest bit lost", Module: top(g), Old: `product_0 = product\[(\d+):0\]`, New: "product_0 = {product[$1:1], 1'b0}"},
		},
	}
}

// accumulators is the proof of the accumulator of a lane.
func accumulators(g mmu.Accumulator) Proof {
	return Proof{
		Key:   "accumulator",
		Claim: "`mmu.Accumulator`: its output is x plus all beats taken since the last one marked last, modulo 2^AccBits",
		Sizes: fmt.Sprintf("%d-bit products, %d-bit sums", g.InBits, g.AccBits),
		Method: Verilog{Circuits: []Instance{of("", g)}, Search: 5, Steps: 1, Induction: true, Body: fmt.Sprintf(`
  reg signed [63:0] all;
  always @(posedge clk) if (rst) all <= 0; else if (take) all <= last ? 64'sd0 : all + x;
  wire signed [63:0] now = all + x;
  always @* if (!rst) assert (sum == now[%d:0]);`, g.AccBits-1)},
		Mutants: []Mutant{
			{What: "the last beat does not clear the sum", Module: top(g), Old: `take & last`, New: "1'b0"},
			{What: "adds without being told", Module: top(g), Old: `else if \(take\)`, New: "else"},
			{What: "x without its sign", Module: top(g), Old: `\{\d+\{x\[\d+\]\}\}`, New: fmt.Sprintf("%d'd0", g.AccBits-g.InBits)},
		},
	}
}

// adders are the proofs of the adder network's parts and of the whole.
func adders() []Proof {
	four := mmu.ProcTree{Lanes: 8, Segments: 4, ProductBits: 6, AccBits: 10, Levels: 2}
	return []Proof{
		procTree(four, mmu.One), procTree(four, mmu.Two), procTree(four, mmu.Four),
		procTree(mmu.ProcTree{Lanes: 4, Segments: 2, ProductBits: 3, AccBits: 6, Accumulate: true, Levels: 2}, mmu.One),
		procTree(mmu.ProcTree{Lanes: 7, Segments: 2, ProductBits: 5, AccBits: 8, Levels: 2}, mmu.One),
		laneTree(mmu.LaneTree{Procs: 8, ProductBits: 6, Levels: 2}),
		laneTree(mmu.LaneTree{Procs: 5, ProductBits: 8, Levels: 1}),
		adderNet(),
		accumulators(mmu.Accumulator{InBits: 33, AccBits: 40}),
	}
}
