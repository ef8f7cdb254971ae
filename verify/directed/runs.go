package directed

import (
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// one is a field of one value, or the first lanes of a vector.
func one(v ...int64) []int64 { return v }

// mode is a field that holds a value of an enumeration.
func mode[E ~int](v E) []int64 { return []int64{int64(v)} }

// runs are the directed runs, for units of the configuration `tiny`.
var runs = map[string]run{
	"mmu": {
		words: "A score of a head of 16 elements on 2 processors of 8 lanes takes two `dot` beats; a `lane` beat follows without a gap, and a second one ends its row. " +
			"Lane 0 of both processors is used: 3·2 + 3·2 and 5·2 + 5·2 are the scores, 3·10 + 5·100 + 3·1 + 5·1 the row.",
		cycles: 12,
		sources: []source{{name: "in", beats: []beat{
			{"mode": mode(mmu.Dot), "bank": one(3, 0, 0, 0, 0, 0, 0, 0, 5), "row": one(2)},
			{"mode": mode(mmu.Dot), "bank": one(3, 0, 0, 0, 0, 0, 0, 0, 5), "row": one(2), "last": one(1)},
			{"mode": mode(mmu.Lane), "bank": one(3, 0, 0, 0, 0, 0, 0, 0, 5), "scalar": one(10, 100)},
			{"mode": mode(mmu.Lane), "bank": one(3, 0, 0, 0, 0, 0, 0, 0, 5), "scalar": one(1, 1), "last": one(1)},
		}}},
		sinks: []sink{{name: "score"}, {name: "row"}},
		show: []string{"in_valid", "in_ready", "in_mode", "in_last", "in_bank_0", "in_bank_8", "in_row_0", "in_scalar_0", "in_scalar_1",
			"score_valid", "score_ready", "score_acc_0", "score_acc_1", "row_valid", "row_ready", "row_acc_0"},
	},
	"addernet": {
		words:  "Two `dot` beats, the second with `last`, give the sums 12 and 20 of the two processors; a `lane` beat gives the sum over the processors, 3 + 5, in lane 0.",
		cycles: 10,
		sources: []source{{name: "in", beats: []beat{
			{"mode": mode(mmu.Dot), "product": one(6, 0, 0, 0, 0, 0, 0, 0, 10)},
			{"mode": mode(mmu.Dot), "product": one(6, 0, 0, 0, 0, 0, 0, 0, 10), "last": one(1)},
			{"mode": mode(mmu.Lane), "product": one(3, 0, 0, 0, 0, 0, 0, 0, 5), "last": one(1)},
		}}},
		sinks: []sink{{name: "score"}, {name: "row"}},
		show: []string{"in_valid", "in_ready", "in_mode", "in_last", "in_product_0", "in_product_8",
			"score_valid", "score_ready", "score_acc_0", "score_acc_1", "row_valid", "row_ready", "row_acc_0"},
	},
	"prescore": {
		words:  "Scores shifted by 3 places: 1000 gives 125, 1004 is rounded half up to 126, 4000 saturates; `out_ready` is low for a cycle, and everything waits.",
		cycles: 10,
		sources: []source{{name: "in", beats: []beat{
			{"acc": one(1000, -1000), "shift": one(3)},
			{"acc": one(1004, -1004), "shift": one(3)},
			{"acc": one(4000, -4000), "shift": one(3)},
		}}},
		sinks: []sink{{name: "out", stalled: []int{3}}},
		show:  []string{"in_valid", "in_ready", "in_acc_0", "in_acc_1", "in_shift", "out_valid", "out_ready", "out_p_0", "out_p_1"},
	},
	"distu": {
		words: "A centroid that is 10 in column 0 is loaded (`cen_pack` 0: it has all lanes); three rows with 13, 4 and -10 there stream past it. " +
			"Rows are taken from the cycle after the load was handed over.",
		cycles: 16,
		sources: []source{
			{name: "cen", beats: []beat{{"row": one(10), "end": one(1), "last": one(1)}}},
			{name: "in", beats: []beat{{"row": one(13), "end": one(1)}, {"row": one(4), "end": one(1)}, {"row": one(-10), "end": one(1), "last": one(1)}}},
		},
		sinks: []sink{{name: "out", stalled: []int{9}}},
		show: []string{"cen_valid", "cen_ready", "cen_row_0", "cen_end", "cen_last", "in_valid", "in_ready", "in_row_0", "in_end", "in_last",
			"out_valid", "out_ready", "out_distance_0", "out_last"},
	},
	"clustu": {
		words: "Three rows and four clusters in one pass: the nearest centroids are 1, 0 and 1. Row 2 is nearer to centroid 1 than row 0 is and becomes its representative; " +
			"clusters 2 and 3 stay empty. The clearing after reset is over.",
		settle: 40,
		cycles: 16,
		sources: []source{{name: "in", beats: []beat{
			{"distance": one(9, 4, 7, 8), "row": one(0), "first": one(1), "last": one(1)},
			{"distance": one(3, 5, 6, 7), "row": one(1), "first": one(1), "last": one(1)},
			{"distance": one(8, 2, 9, 9), "row": one(2), "first": one(1), "last": one(1), "end": one(1), "top": one(3)},
		}}},
		sinks: []sink{{name: "out"}, {name: "rep", stalled: []int{9}}},
		show: []string{"in_valid", "in_ready", "in_distance_0", "in_distance_1", "in_row", "in_first", "in_last", "in_end", "in_top",
			"out_valid", "out_row", "out_cluster", "out_distance", "rep_valid", "rep_ready", "rep_cluster", "rep_row", "rep_used", "rep_last"},
	},
	"rowacc": {
		words:  "Two sums: 5 + 7 and 100 alone.",
		cycles: 8,
		sources: []source{{name: "in", beats: []beat{
			{"row": one(5)}, {"row": one(7), "last": one(1)}, {"row": one(100), "last": one(1)},
		}}},
		sinks: []sink{{name: "out", stalled: []int{2}}},
		show:  []string{"in_valid", "in_ready", "in_row_0", "in_last", "out_valid", "out_ready", "out_sum_0"},
	},
	"maxtree": {
		words:  "A row of two beats, in which 100 takes no part, and one of one beat.",
		cycles: 9,
		sources: []source{{name: "in", beats: []beat{
			{"value": one(3, -5), "keep": one(1, 1)},
			{"value": one(9, 100), "keep": one(1, 0), "last": one(1)},
			{"value": one(-2, -7), "keep": one(1, 1), "last": one(1)},
		}}},
		sinks: []sink{{name: "out", stalled: []int{2}}},
		show:  []string{"in_valid", "in_ready", "in_value_0", "in_value_1", "in_keep_0", "in_keep_1", "in_last", "out_valid", "out_ready", "out_max"},
	},
	"requant": {
		words: "Scores 0 and 4096 below a row maximum of 5000, shifted by nothing, times 1 (16384 / 2^14): arguments 0 and 4096, which is 1.0. " +
			"In the second beat a key is masked: its argument is the largest there is.",
		cycles: 12,
		sources: []source{{name: "in", beats: []beat{
			{"acc": one(5000, 904), "keep": one(1, 1), "max": one(5000), "multiplier": one(16384), "post": one(14)},
			{"acc": one(2952, 5000), "keep": one(1, 0), "max": one(5000), "multiplier": one(16384), "post": one(14)},
		}}},
		sinks: []sink{{name: "out", stalled: []int{6}}},
		show: []string{"in_valid", "in_ready", "in_acc_0", "in_acc_1", "in_keep_1", "in_max", "in_multiplier", "in_post",
			"out_valid", "out_ready", "out_x_0", "out_x_1"},
	},
	"expu": {
		words: "Values as integers: 4096 is an argument of 1.0, 32768 a result of 1.0. The results of the three beats are e^0 and e^-1, e^-0.5 and e^-2, " +
			"e^-3 and e^-16. `out_ready` is low for a cycle.",
		cycles: 12,
		sources: []source{{name: "in", beats: []beat{
			{"x": one(0, 4096)}, {"x": one(2048, 8192)}, {"x": one(12288, 65535)},
		}}},
		sinks: []sink{{name: "out", stalled: []int{6}}},
		show:  []string{"in_valid", "in_ready", "in_x_0", "in_x_1", "out_valid", "out_ready", "out_e_0", "out_e_1"},
	},
	"divu": {
		words: "Divisor 3 with two beats of means, the second of them the last, then divisor 6 with a quotient. `in_ready` is low until the first reciprocal is there, " +
			"and for the second passes of the means. 10/3, 7/3 and 603/6 rounded half up are 3, 2 and 101.",
		cycles: 18,
		sources: []source{
			{name: "div", beats: []beat{{"divisor": one(3)}, {"divisor": one(6)}}},
			{name: "in", beats: []beat{
				{"num": one(10, -5), "mode": mode(divu.Mean)},
				{"num": one(7, 8), "mode": mode(divu.Mean), "last": one(1)},
				{"num": one(603, 100), "mode": mode(divu.Quotient), "last": one(1)},
			}},
		},
		sinks: []sink{{name: "out"}},
		show: []string{"div_valid", "div_ready", "div_divisor", "in_valid", "in_ready", "in_num_0", "in_mode", "in_last",
			"out_valid", "out_ready", "out_q_0", "out_last"},
	},
	"ccache": {
		words: "Lines of two beats. The request for line 5 misses and its burst leaves on `mem`; the second request for it is a hit that waits for the line; " +
			"the request for line 9 misses meanwhile. The sweep after reset is over.",
		settle: 40,
		cycles: 18,
		sources: []source{
			{name: "in", beats: []beat{{"addr": one(5)}, {"addr": one(5)}, {"addr": one(9)}}},
			{name: "data", from: 6, beats: []beat{
				{"beat": one(50, 51, 52, 53)}, {"beat": one(54, 55, 56, 57), "last": one(1)},
				{"beat": one(90, 91, 92, 93)}, {"beat": one(94, 95, 96, 97), "last": one(1)},
			}},
		},
		sinks: []sink{{name: "mem"}, {name: "out"}},
		show: []string{"in_valid", "in_ready", "in_addr", "mem_valid", "mem_ready", "mem_addr", "data_valid", "data_ready", "data_beat_0", "data_last",
			"out_valid", "out_ready", "out_line_0", "out_line_7", "out_hit", "hits", "misses"},
	},
}
