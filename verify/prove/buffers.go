package prove

import (
	"fmt"
	"strings"
)

// account is the specification of a buffer, independent of how it works. It
// counts what is inside (level), and follows one payload that the solver
// chooses: one taken while pick is true and none is followed. ahead is how many
// leave before it.
//
// The assertions: nothing leaves that is not there (no duplication), the
// followed payload leaves in its turn, unchanged (no loss, order), never more
// than ROOM are inside (no overflow), the buffer takes a payload whenever fewer
// than SURE are inside, valid and payload stay while they wait.
const account = `
  localparam ROOM = %d, SURE = %d;
  reg [3:0] level, ahead;
  reg followed;
  reg [%[3]d:0] payload;
  wire pick = $anyseq;
  wire put = in_valid && in_ready, take = out_valid && out_ready;
  always @(posedge clk) begin
    if (rst) begin
      level <= 0;
      followed <= 0;
    end else begin
      level <= level + put - take;
      if (followed) begin
        if (take) ahead <= ahead - 1;
        if (take && ahead == 0) followed <= 0;
      end else if (put && pick) begin
        followed <= 1;
        payload <= in_data;
        ahead <= level - take;
      end
    end
  end
  always @* if (!rst) begin
    assert (level <= ROOM);
    assert (!out_valid || level != 0);
    assert (in_ready || level >= SURE);
    assert (!followed || ahead < level);
    assert (!followed || ahead != 0 || !out_valid || out_data == payload);
  end
  reg waits = 1'b0;
  reg [%[3]d:0] waiting;
  always @(posedge clk) begin
    waits <= !rst && out_valid && !out_ready;
    waiting <= out_data;
  end
  always @* if (waits && !rst) assert (out_valid && out_data == waiting);
`

// prompt demands that what was inside before this cycle and is still there is
// offered now.
const prompt = `
  reg kept = 1'b0;
  always @(posedge clk) kept <= !rst && level > take;
  always @* if (kept && !rst) assert (out_valid);
`

// buffer is the proof of one buffer. ties are assertions that tie the account
// to the registers, which an induction needs; sure is as in account.
func buffer(key, claim string, g Queue, room, sure int, ties string, mutants ...Mutant) Proof {
	module := fmt.Sprintf("queue_%s_b%d_d%d", g.Kind, g.Bits, g.Depth)
	for i := range mutants {
		mutants[i].Module = module
	}
	return Proof{
		Key:   key,
		Claim: claim + ": no loss, no duplication, order kept, no overflow or underflow, valid and payload stable while they wait, also after a reset at any time",
		Sizes: fmt.Sprintf("%d bits, room for %d", g.Bits, room),
		Method: Verilog{
			Circuits:  []Instance{of("", g)},
			Inside:    map[string]string{module: fmt.Sprintf(account, room, sure, g.Bits-1) + "  always @* if (!rst) begin\n" + ties + "  end\n"},
			Steps:     2,
			Search:    2*room + 5,
			Induction: true,
		},
		Mutants: mutants,
	}
}

// each writes a text for i of 0 .. n-1; %[1]d is i, %[2]d is i+1.
func each(n int, text string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, text, i, i+1)
	}
	return b.String()
}

// buffers are the proofs of hdl/stream.
func buffers() []Proof {
	list := []Proof{
		buffer("stage", "`stream.Stage`", Queue{"stage", 8, 1}, 1, 1, `
    assert (level == q_valid);
    assert (!followed || q_data == payload);
`,
			Mutant{What: "ready while a payload waits", Old: `in_ready = ~q_valid \| out_ready`, New: `in_ready = 1'b1`},
			Mutant{What: "payload taken without valid", Old: `if \(in_valid & in_ready\) q_data`, New: `q_data`}),

		buffer("skid", "`stream.Skid` (register slice)", Queue{"skid", 8, 2}, 2, 2, `
    assert (level == q_valid + q_extra);
    assert (!q_extra || q_valid);
    assert (!followed || (ahead == 0 ? q_data : q_spare) == payload);
`,
			Mutant{What: "spare overwritten while it is used", Old: `q_spare <= .*;`, New: `q_spare <= in_data;`},
			Mutant{What: "spare not marked as used", Old: `q_extra <= 1'b1`, New: `q_extra <= 1'b0`},
			Mutant{What: "the newer payload first", Old: `q_extra \? q_spare : in_data`, New: `q_extra ? in_data : q_spare`}),
	}
	for _, depth := range []int{1, 2, 4} {
		list = append(list, buffer(fmt.Sprintf("fifo-regs-%d", depth), "`stream.FifoRegs`", Queue{"regs", 8, depth}, depth, depth,
			each(depth, `
    assert (q_valid_%[1]d == (level > %[1]d));
    assert (!followed || ahead != %[1]d || q_data_%[1]d == payload);
`),
			Mutant{What: "ready when full", Old: `in_ready = ~q_valid_\d`, New: `in_ready = 1'b1`},
			Mutant{What: "stays valid when it is emptied", Old: `(else if \(\w+\)) q_valid_0 <= [^;]*;`, New: `$1 q_valid_0 <= 1'b1;`}))
	}
	for _, depth := range []int{3, 4, 5} {
		words := depth - 1
		list = append(list, buffer(fmt.Sprintf("fifo-ram-%d", depth), "`stream.Fifo` in RAM; the RAM is never read where it is written", Queue{"ram", 8, depth}, depth, words,
			fmt.Sprintf(`
    assert (level == q_count + q_valid);
    assert (q_count <= %[1]d && q_head < %[1]d && q_tail < %[1]d);
    assert ((q_head + q_count) %% 4'd%[1]d == q_tail);
    assert (!followed || (ahead == 0 && q_valid ? out_data : q_ram[(q_head + ahead - q_valid) %% 4'd%[1]d]) == payload);
    assert (!put || q_count == 0 || q_valid && !out_ready || q_head != q_tail);
`, words),
			Mutant{What: "takes one too many", Old: `in_ready = ~\(.*\);`, New: `in_ready = 1'b1;`},
			Mutant{What: "the count forgets a payload that comes while one leaves", Old: `if \(and_in_valid & ~and_q_count\)`, New: `if (and_in_valid)`},
			Mutant{What: "reads where it writes", Old: `<= q_ram\[q_head\]`, New: `<= q_ram[q_tail]`}))
	}
	for i := range list {
		v := list[i].Method.(Verilog)
		for module := range v.Inside {
			v.Inside[module] += prompt
		}
	}
	return list
}

// pipelines are the proofs of pipelines that move as a whole.
func pipelines() []Proof {
	const stages = 4
	ties := "    assert (in_ready || out_valid);\n    assert (level == q_valid_1 + q_valid_2 + q_valid_3 + q_valid_4);\n    assert (!followed"
	after := ""
	for i := stages; i >= 1; i-- {
		ties += fmt.Sprintf("\n      || q_valid_%d && q_data_%d == payload && ahead == 0%s", i, i, after)
		after += fmt.Sprintf(" + q_valid_%d", i)
	}
	ties += ");\n"
	return []Proof{buffer("pipe", "`stream.Pipe` with its stages in `stream.Hold`", Queue{"pipe", 8, stages}, stages, 1, ties,
		Mutant{What: "a stage moves during a stall", Old: `if \(\w+\) q_data_3`, New: `q_data_3`},
		Mutant{What: "a valid moves during a stall", Old: `else if \(\w+\) q_valid_2`, New: `else q_valid_2`},
		Mutant{What: "moves on without being asked", Old: `(\w+) = out_ready \| ~q_valid_4`, New: `$1 = 1'b1`})}
}
