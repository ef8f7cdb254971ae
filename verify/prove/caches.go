package prove

import (
	"fmt"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/ccache"
)

// caches is the proof about the state of a set of the centroid cache. The
// wrapper holds one set and the spare slot, and feeds back what the lookup
// says, whatever is asked. It follows two lines that the solver chooses by the
// order in which they were last used: a line used later stands before one used
// earlier, which is what makes the replacement true LRU.
func caches() []Proof {
	const ways, tagBits, slotBits = 8, 6, 4
	g := ccache.Lookup{Policy: config.PolicyLRU, Ways: ways, TagBits: tagBits, SlotBits: slotBits}
	lookup := of("", g)
	for i := range ways {
		lookup = lookup.tied(fmt.Sprintf("set_%d_valid", i), fmt.Sprintf("valid[%d]", i)).
			tied(fmt.Sprintf("set_%d_tag", i), fmt.Sprintf("tags[%d +: %d]", i*tagBits, tagBits)).
			tied(fmt.Sprintf("set_%d_slot", i), fmt.Sprintf("slots[%d +: %d]", i*slotBits, slotBits))
	}
	lookup = lookup.tied("spare", "spare_slot")

	initial := ""
	next, hits, hasRecent, hasOlder := "", "", "", ""
	distinct, order := "", ""
	for i := range ways {
		initial += fmt.Sprintf("      slots[%d +: %d] <= %d;\n", i*slotBits, slotBits, i)
		next += fmt.Sprintf("      valid[%[1]d] <= next_%[1]d_valid;\n      tags[%[2]d +: %[3]d] <= next_%[1]d_tag;\n      slots[%[4]d +: %[5]d] <= next_%[1]d_slot;\n",
			i, i*tagBits, tagBits, i*slotBits, slotBits)
		at := fmt.Sprintf("valid[%d] && tags[%d +: %d]", i, i*tagBits, tagBits)
		hits += fmt.Sprintf(" || %s == tag", at)
		hasRecent += fmt.Sprintf(" || %s == recent", at)
		hasOlder += fmt.Sprintf(" || %s == older", at)
		distinct += fmt.Sprintf("    assert (slots[%d +: %d] != spare_slot);\n", i*slotBits, slotBits)
		distinct += fmt.Sprintf("    assert (!(%s == first) || slots[%d +: %d] == home);\n", at, i*slotBits, slotBits)
		for j := i + 1; j < ways; j++ {
			distinct += fmt.Sprintf("    assert (slots[%d +: %d] != slots[%d +: %d]);\n", i*slotBits, slotBits, j*slotBits, slotBits)
			distinct += fmt.Sprintf("    assert (!valid[%d] || !valid[%d] || tags[%d +: %d] != tags[%d +: %d]);\n", i, j, i*tagBits, tagBits, j*tagBits, tagBits)
			distinct += fmt.Sprintf("    assert (valid[%d] || !valid[%d]);\n", i, j)
			order += fmt.Sprintf("    if (known && %s == recent) assert (!(valid[%d] && tags[%d +: %d] == older));\n",
				fmt.Sprintf("valid[%d] && tags[%d +: %d]", j, j*tagBits, tagBits), i, i*tagBits, tagBits)
		}
	}
	body := fmt.Sprintf(`
  wire [%[1]d:0] first = $anyconst, second = $anyconst;
  reg known; // both were used since the last clear; then recent was used last
  reg seen;  // one was
  reg [%[1]d:0] recent, older;
  reg [%[10]d:0] home; // where the first of the two was put
  reg wiped = 1'b0;
  always @(posedge clk) begin
    if (rst || clear) begin
      known <= 0;
      seen <= 0;
    end else if (tag == first || tag == second) begin
      seen <= 1;
      recent <= tag;
      if (seen && recent != tag) begin
        known <= 1;
        older <= recent;
      end
    end
    wiped <= !rst && clear;
    if (rst) begin
      valid <= 0;
      spare_slot <= %[2]d;
%[3]s    end else begin
%[4]s      if (!clear && !hit) spare_slot <= given;
      if (!clear && !hit && tag == first) home <= slot;
    end
  end
  always @* if (!rst) begin
    assert (hit == (1'b0%[5]s));
    if (seen) assert (recent == first || recent == second);
    if (known) assert (seen && recent != older && (recent == first || recent == second) && (older == first || older == second));
    if (wiped) assert (valid == 0);
    if (hit && tag == first) assert (slot == home);
    // The older of two lines leaves first.
    if (known && !(1'b0%[6]s)) assert (!(1'b0%[7]s));
%[8]s%[9]s  end
`, tagBits-1, ways, initial, next, hits, hasRecent, hasOlder, distinct, order, slotBits-1)
	module := top(g)
	return []Proof{{
		Key: "lru",
		Claim: "`ccache.Lookup` under LRU, any sequence of accesses and clears: the slots of the set and the spare one stay a permutation, " +
			"a line is in at most one place, valid entries come first, `hit` is membership, and of any two lines the one used later stands before the other and outlives it; a line stays in the slot it was given; a clear drops all",
		Sizes: fmt.Sprintf("%d ways, %d-bit tags", ways, tagBits),
		Method: Verilog{Circuits: []Instance{lookup}, Search: 6, Steps: 1, Induction: true,
			Before: fmt.Sprintf("  reg [%d:0] valid;\n  reg [%d:0] tags;\n  reg [%d:0] slots;\n  reg [%d:0] spare_slot;\n", ways-1, ways*tagBits-1, ways*slotBits-1, slotBits-1),
			Body:   body},
		Mutants: []Mutant{
			{What: "a miss gives up the wrong slot", Module: module, Old: `given = set_7_slot`, New: "given = set_6_slot"},
			{What: "a place keeps its slot when it must move", Module: module, Old: `(next_1_slot = [^;]*) : set_0_slot`, New: "$1 : set_1_slot"},
			{What: "a hit does not come to the front (FIFO)", Module: module, Old: `next_0_tag = [^;]*;`, New: "next_0_tag = clear | found ? set_0_tag : tag;"},
			{What: "clear leaves a line", Module: module, Old: `(next_0_valid = [^;]*) & not_clear`, New: "$1"},
		},
	}}
}
