package prove

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/requant"
)

// rounded writes in Verilog, in 64 bits, x / 2^s rounded half up as signal name.
func rounded(name, x, s string) string {
	return fmt.Sprintf("  wire signed [63:0] %[1]s_half = (%[3]s) == 0 ? 64'sd0 : 64'sd1 <<< ((%[3]s) - 1);\n"+
		"  wire signed [63:0] %[1]s_full = %[2]s;\n"+
		"  wire signed [63:0] %[1]s = (%[1]s_full + %[1]s_half) >>> (%[3]s);\n", name, x, s)
}

// score is the proof of the requantiser of pre-scores for one width.
func score(bits int) Proof {
	g := requant.Score{Lanes: 1, AccBits: 40, OutBits: bits}
	hi := int64(1)<<(bits-1) - 1
	body := "  wire signed [39:0] acc = in_acc;\n" + rounded("want", "acc", "in_shift") + fmt.Sprintf(`
  reg v1 = 1'b0, v2 = 1'b0;
  reg [%[1]d:0] p1, p2;
  always @(posedge clk) begin
    v1 <= !rst && in_valid;
    v2 <= !rst && v1;
    p1 <= want < %[2]s ? %[2]s : want > %[3]s ? %[3]s : want;
    p2 <= p1;
  end
  always @* if (!rst) begin
    assert (out_valid == v2);
    if (v2) assert (out_p == p2);
  end`, bits-1, literal(-hi-1), literal(hi))
	p := Proof{
		Key:    fmt.Sprintf("score-%d", bits),
		Claim:  "`requant.Score`, every accumulator and every shift: acc / 2^shift rounded half up and saturated, with its valid",
		Sizes:  fmt.Sprintf("40-bit accumulator, shifts 0 to 63, %d-bit pre-score", bits),
		Method: Verilog{Circuits: []Instance{of("", g).tied("out_ready", "1'b1")}, Body: body, Search: 5, Steps: 3, Induction: true},
	}
	rounding := fmt.Sprintf("rounding_w%d_signed", bits)
	p.Mutants = []Mutant{
		{What: "rounded down", Module: rounding, Old: `\+ (\d+)'sd1;`, New: "+ $1'sd0;"},
		{What: "overflow of the rounding not seen", Module: rounding, Old: `over \| [^;]*;`, New: "over;"},
		{What: "saturates to the wrong end", Module: rounding, Old: `~sign`, New: "sign"},
	}
	return p
}

// lane is the proof of a lane of the requantiser of exponents, one assertion a
// stage of the specification.
func lane(narrow bool) Proof {
	g := requant.Lane{AccBits: 40, Narrow: narrow}
	module, key := top(g), "requant-lane"
	product := "    if (age >= 1) assert (product == f_full);\n"
	if narrow {
		// The 17-bit product is one of 16 bits and one of 1 bit: each is held
		// against its own, their sum by the distributive law.
		key, product = "requant-lane-narrow", `
    if (age >= 1) assert (low == f_low && high == f_high);
    if (age >= 2) assert (product == f_sum);
`
	}
	exact := "the product exact"
	if narrow {
		exact = "both partial products exact, and their sum (which is the product by the distributive law)"
	}
	last := requant.Requant{Narrow: narrow}.Latency() - 1
	inside := rounded("want_u", "f_distance", "{f_coarse, fine}") + rounded("want_x", "f_product", "{f_post, post_fine}") + fmt.Sprintf(`
  reg [2:0] age = 0;
  reg signed [40:0] f_difference;
  reg [39:0] f_distance;
  reg [2:0] f_coarse;
  reg [1:0] f_post;
  reg [16:0] f_u;
  reg [32:0] f_full, f_sum, f_product;
  reg [31:0] f_low;
  reg [15:0] f_high;
  reg [15:0] f_x;
  reg [%[1]d:1] f_keep;
  always @(posedge clk) begin
    if (age != 7) age <= age + 1;
    f_difference <= max - acc;
    f_distance <= distance;
    f_coarse <= coarse;
    f_u <= want_u > 131071 ? 131071 : want_u;
    f_full <= u * multiplier;
    f_low <= u[15:0] * multiplier;
    f_high <= u[16] * multiplier;
    f_sum <= f_low + f_high * 33'd65536;
    f_product <= product;
    f_post <= post_coarse;
    f_keep <= {f_keep, keep};
    f_x <= !f_keep[%[1]d] || want_x > 65535 ? 65535 : want_x;
  end
  always @* begin
    if (age >= 1 && f_difference >= 0) assert (distance == f_difference);
    if (age >= 2) assert (u == f_u);
`, last) + product
	for i := range last {
		inside += fmt.Sprintf("    if (age >= %[1]d) assert (keep_%[1]d == f_keep[%[1]d]);\n", i+1)
	}
	inside += fmt.Sprintf("    if (age >= %d) assert (x == f_x);\n  end\n", last+1)
	return Proof{
		Key: key,
		Claim: "a lane of `requant.Requant`, stage by stage: the distance max - acc exact, u = sat17 of it / 2^pre rounded half up, " +
			exact + ", x = sat16 of it / 2^post rounded half up, 65535 where the key takes no part",
		Sizes:  "40-bit accumulators, every pre and post shift and multiplier",
		Method: Verilog{Circuits: []Instance{of("", g).tied("advance", "1'b1")}, Inside: map[string]string{module: inside}, Search: 9, Steps: 3, Induction: true},
		Mutants: []Mutant{
			{What: "the difference the other way round", Module: module, Old: `max - acc`, New: `acc - max`},
			{What: "u rounded down", Module: "rounding_w17", Old: `\+ (\d+)'d1;`, New: "+ $1'd0;"},
			{What: "an overflow of the first half of a shift forgotten", Module: module, Old: `near_over <= [^;]*;`, New: `near_over <= 1'b0;`},
			{What: "a masked key takes part", Module: module, Old: `keep_2 <= keep_1;`, New: `keep_2 <= 1'b1;`},
		},
	}
}

// requantisers are the proofs of units/requant.
func requantisers() []Proof { return []Proof{score(16), score(8), lane(false), lane(true)} }
