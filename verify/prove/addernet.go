package prove

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/mmu"
)

// followed is the specification of one of the network's two streams of results:
// the solver chooses a number, the result of that number is kept when its beat
// is taken, and compared when it leaves.
const followed = `
  reg [3:0] %[1]s_made, %[1]s_left;
  reg [%[2]d:0] %[1]s_kept;
  reg %[1]s_one; // what was kept is of one group
  always @(posedge clk)
    if (rst) begin
      %[1]s_made <= 0;
      %[1]s_left <= 0;
    end else begin
      if (%[1]s_make) %[1]s_made <= %[1]s_made + 1;
      if (%[1]s_make && %[1]s_made == number) begin
        %[1]s_kept <= %[1]s_want;
        %[1]s_one <= !in_groups;
      end
      if (%[1]s_valid && %[1]s_ready) %[1]s_left <= %[1]s_left + 1;
    end
  always @* if (!rst && %[1]s_valid) begin
    assert (%[1]s_left < %[1]s_made);
    if (%[1]s_left == number) begin
      assert (%[1]s_acc[%[3]d:0] == %[1]s_kept[%[3]d:0]);
      if (%[4]s) assert (%[1]s_acc == %[1]s_kept);
    end
  end
`

// adderNet is the proof of the whole network: any sequence of modes and groups,
// any stalls of either stream.
func adderNet() Proof {
	g := mmu.AdderNet{Procs: 2, Lanes: 2, Segments: 2, ProductBits: 4, AccBits: 8, Accumulate: true, Levels: 1} // scores and rows of different latencies
	module, w := top(g), g.AccBits
	body := fmt.Sprintf("  always @* assume (in_mode <= 2);\n  wire [3:0] number = $anyconst;\n  wire taken = in_valid && in_ready, dot = in_mode == %d;\n", mmu.Dot)
	scoreWant, rowWant, clocked, clear := "", "", "", ""
	size := mmu.GroupSize(g.Lanes, g.Segments, mmu.Two)
	for p := range g.Procs {
		lanes := func(lo, hi int) string { return sumOf("in_product", p*g.Lanes+lo, p*g.Lanes+hi, g.ProductBits) }
		body += fmt.Sprintf("  reg signed [%[1]d:0] dot_%[2]d;\n  wire signed [%[1]d:0] whole_%[2]d = dot_%[2]d + %[3]s, low_%[2]d = %[4]s, high_%[2]d = %[5]s;\n",
			w-1, p, lanes(0, g.Lanes), lanes(0, size), lanes(size, 2*size))
		clear += fmt.Sprintf("      dot_%d <= 0;\n", p)
		clocked += fmt.Sprintf("      if (dot && !in_groups) dot_%[1]d <= in_last ? 0 : whole_%[1]d;\n", p)
		scoreWant = fmt.Sprintf(", in_groups ? low_%[1]d : whole_%[1]d", p) + scoreWant
	}
	high := ""
	for p := range g.Procs {
		high = fmt.Sprintf(", high_%d", p) + high
	}
	scoreWant = "{" + (high + scoreWant)[2:] + "}"
	for l := range g.Lanes {
		column := ""
		for p := range g.Procs {
			column += " + " + sumOf("in_product", p*g.Lanes+l, p*g.Lanes+l+1, g.ProductBits)
		}
		body += fmt.Sprintf("  reg signed [%[1]d:0] row_%[2]d;\n  wire signed [%[1]d:0] sum_%[2]d = row_%[2]d%[3]s;\n", w-1, l, column)
		clear += fmt.Sprintf("      row_%d <= 0;\n", l)
		clocked += fmt.Sprintf("      if (!dot) row_%[1]d <= in_last ? 0 : sum_%[1]d;\n", l)
		value := fmt.Sprintf("sum_%d", l)
		if l < size {
			value = fmt.Sprintf("fold_%d", l)
			body += fmt.Sprintf("  wire signed [%d:0] fold_%d = sum_%d + (in_groups ? sum_%d : 0);\n", w-1, l, l, l+size)
		}
		rowWant = ", " + value + rowWant
	}
	rowWant = "{" + rowWant[2:] + "}"
	body += "  always @(posedge clk)\n    if (rst) begin\n" + clear + "    end else if (taken) begin\n" + clocked + "    end\n"
	body += fmt.Sprintf("  wire score_make = taken && dot && (in_last || in_groups), row_make = taken && !dot && in_last;\n"+
		"  wire [%d:0] score_want = %s;\n  wire [%d:0] row_want = %s;\n", g.Segments*g.Procs*w-1, scoreWant, g.Lanes*w-1, rowWant)
	body += fmt.Sprintf(followed, "score", g.Segments*g.Procs*w-1, g.Procs*w-1, "!score_one")
	body += fmt.Sprintf(followed, "row", g.Lanes*w-1, size*w-1, "row_one")
	return Proof{
		Key: "addernet",
		Claim: "`mmu.AdderNet`, any sequence of modes, groups and last beats, any stalls of either stream, a reset at any time: " +
			"scores and rows leave in order, none twice, each the flat sums of its beats",
		Sizes:  fmt.Sprintf("%d processors, %d lanes of %d bits, up to %d groups, %d-bit sums", g.Procs, g.Lanes, g.ProductBits, g.Segments, g.AccBits),
		Method: Verilog{Circuits: []Instance{of("", g)}, Body: body, Search: 6},
		Mutants: []Mutant{
			{What: "a score already taken is offered again", Module: module, Old: `& ~score_taken`, New: "& 1'b1"},
			{What: "a row does not wait for a score", Module: module, Old: `advance = ~\w+`, New: "advance = row_ready | ~row_valid"},
			{What: "a beat of rows goes into the scores", Module: module, Old: `dot_valid_1 <= in_valid & \w+`, New: "dot_valid_1 <= in_valid"},
			{What: "groups are always folded", Module: module, Old: `advance & ~row_1_groups_0`, New: "1'b0"},
		},
	}
}
