module ccache_lookup_lru_w8_t11_s9 (
  input set_0_valid,
  input [10:0] set_0_tag,
  input [8:0] set_0_slot,
  input set_1_valid,
  input [10:0] set_1_tag,
  input [8:0] set_1_slot,
  input set_2_valid,
  input [10:0] set_2_tag,
  input [8:0] set_2_slot,
  input set_3_valid,
  input [10:0] set_3_tag,
  input [8:0] set_3_slot,
  input set_4_valid,
  input [10:0] set_4_tag,
  input [8:0] set_4_slot,
  input set_5_valid,
  input [10:0] set_5_tag,
  input [8:0] set_5_slot,
  input set_6_valid,
  input [10:0] set_6_tag,
  input [8:0] set_6_slot,
  input set_7_valid,
  input [10:0] set_7_tag,
  input [8:0] set_7_slot,
  input [10:0] tag,
  input clear,
  input [8:0] spare,
  output hit,
  output [8:0] slot,
  output [8:0] given,
  output next_0_valid,
  output [10:0] next_0_tag,
  output [8:0] next_0_slot,
  output next_1_valid,
  output [10:0] next_1_tag,
  output [8:0] next_1_slot,
  output next_2_valid,
  output [10:0] next_2_tag,
  output [8:0] next_2_slot,
  output next_3_valid,
  output [10:0] next_3_tag,
  output [8:0] next_3_slot,
  output next_4_valid,
  output [10:0] next_4_tag,
  output [8:0] next_4_slot,
  output next_5_valid,
  output [10:0] next_5_tag,
  output [8:0] next_5_slot,
  output next_6_valid,
  output [10:0] next_6_tag,
  output [8:0] next_6_slot,
  output next_7_valid,
  output [10:0] next_7_tag,
  output [8:0] next_7_slot
);
  wire and_set_0_valid = set_0_valid & (set_0_tag == tag);
  wire [8:0] mux_set_0_slot = and_set_0_valid ? set_0_slot : 9'd0;
  wire and_set_1_valid = set_1_valid & (set_1_tag == tag);
  wire [8:0] mux_set_1_slot = and_set_1_valid ? set_1_slot : 9'd0;
  wire and_set_2_valid = set_2_valid & (set_2_tag == tag);
  wire [8:0] mux_set_2_slot = and_set_2_valid ? set_2_slot : 9'd0;
  wire and_set_3_valid = set_3_valid & (set_3_tag == tag);
  wire [8:0] mux_set_3_slot = and_set_3_valid ? set_3_slot : 9'd0;
  wire and_set_4_valid = set_4_valid & (set_4_tag == tag);
  wire [8:0] mux_set_4_slot = and_set_4_valid ? set_4_slot : 9'd0;
  wire and_set_5_valid = set_5_valid & (set_5_tag == tag);
  wire [8:0] mux_set_5_slot = and_set_5_valid ? set_5_slot : 9'd0;
  wire and_set_6_valid = set_6_valid & (set_6_tag == tag);
  wire [8:0] mux_set_6_slot = and_set_6_valid ? set_6_slot : 9'd0;
  wire and_set_7_valid = set_7_valid & (set_7_tag == tag);
  wire [8:0] mux_set_7_slot = and_set_7_valid ? set_7_slot : 9'd0;
  wire or_set_0_valid = and_set_0_valid | and_set_1_valid;
  wire or_set_2_valid = and_set_2_valid | and_set_3_valid;
  wire or_set_4_valid = and_set_4_valid | and_set_5_valid;
  wire or_set_6_valid = and_set_6_valid | and_set_7_valid;
  wire or_set_0_valid_2 = or_set_0_valid | or_set_2_valid;
  wire or_set_4_valid_2 = or_set_4_valid | or_set_6_valid;
  wire found = or_set_0_valid_2 | or_set_4_valid_2;
  wire [8:0] or_set_0_slot = mux_set_0_slot | mux_set_1_slot;
  wire [8:0] or_set_2_slot = mux_set_2_slot | mux_set_3_slot;
  wire [8:0] or_set_4_slot = mux_set_4_slot | mux_set_5_slot;
  wire [8:0] or_set_6_slot = mux_set_6_slot | mux_set_7_slot;
  wire [8:0] or_set_0_slot_2 = or_set_0_slot | or_set_2_slot;
  wire [8:0] or_set_4_slot_2 = or_set_4_slot | or_set_6_slot;
  wire [8:0] or_set_0_slot_3 = or_set_0_slot_2 | or_set_4_slot_2;
  wire [8:0] at = found ? or_set_0_slot_3 : spare;
  assign next_0_tag = clear ? set_0_tag : tag;
  assign next_0_slot = clear ? set_0_slot : at;
  wire or_set_0_valid_3 = and_set_0_valid | clear;
  wire mux_set_1_valid = or_set_0_valid_3 ? set_1_valid : set_0_valid;
  assign next_1_tag = or_set_0_valid_3 ? set_1_tag : set_0_tag;
  assign next_1_slot = or_set_0_valid_3 ? set_1_slot : set_0_slot;
  wire or_set_0_valid_4 = or_set_0_valid | clear;
  wire mux_set_2_valid = or_set_0_valid_4 ? set_2_valid : set_1_valid;
  assign next_2_tag = or_set_0_valid_4 ? set_2_tag : set_1_tag;
  assign next_2_slot = or_set_0_valid_4 ? set_2_slot : set_1_slot;
  wire or_set_0_valid_5 = or_set_0_valid | and_set_2_valid;
  wire or_set_0_valid_6 = or_set_0_valid_5 | clear;
  wire mux_set_3_valid = or_set_0_valid_6 ? set_3_valid : set_2_valid;
  assign next_3_tag = or_set_0_valid_6 ? set_3_tag : set_2_tag;
  assign next_3_slot = or_set_0_valid_6 ? set_3_slot : set_2_slot;
  wire or_set_0_valid_7 = or_set_0_valid_5 | and_set_3_valid;
  wire or_set_0_valid_8 = or_set_0_valid_7 | clear;
  wire mux_set_4_valid = or_set_0_valid_8 ? set_4_valid : set_3_valid;
  assign next_4_tag = or_set_0_valid_8 ? set_4_tag : set_3_tag;
  assign next_4_slot = or_set_0_valid_8 ? set_4_slot : set_3_slot;
  wire or_set_0_valid_9 = or_set_0_valid_7 | and_set_4_valid;
  wire or_set_0_valid_10 = or_set_0_valid_9 | clear;
  wire mux_set_5_valid = or_set_0_valid_10 ? set_5_valid : set_4_valid;
  assign next_5_tag = or_set_0_valid_10 ? set_5_tag : set_4_tag;
  assign next_5_slot = or_set_0_valid_10 ? set_5_slot : set_4_slot;
  wire or_set_0_valid_11 = or_set_0_valid_9 | and_set_5_valid;
  wire or_set_0_valid_12 = or_set_0_valid_11 | clear;
  wire mux_set_6_valid = or_set_0_valid_12 ? set_6_valid : set_5_valid;
  assign next_6_tag = or_set_0_valid_12 ? set_6_tag : set_5_tag;
  assign next_6_slot = or_set_0_valid_12 ? set_6_slot : set_5_slot;
  wire or_set_0_valid_13 = or_set_0_valid_11 | and_set_6_valid | clear;
  wire mux_set_7_valid = or_set_0_valid_13 ? set_7_valid : set_6_valid;
  assign next_7_tag = or_set_0_valid_13 ? set_7_tag : set_6_tag;
  assign next_7_slot = or_set_0_valid_13 ? set_7_slot : set_6_slot;
  wire not_clear = ~clear;
  assign next_0_valid = (clear ? set_0_valid : 1'b1) & not_clear;
  assign next_1_valid = mux_set_1_valid & not_clear;
  assign next_2_valid = mux_set_2_valid & not_clear;
  assign next_3_valid = mux_set_3_valid & not_clear;
  assign next_4_valid = mux_set_4_valid & not_clear;
  assign next_5_valid = mux_set_5_valid & not_clear;
  assign next_6_valid = mux_set_6_valid & not_clear;
  assign next_7_valid = mux_set_7_valid & not_clear;
  assign hit = found;
  assign slot = at;
  assign given = set_7_slot;
endmodule
