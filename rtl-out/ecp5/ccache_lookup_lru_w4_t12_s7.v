module ccache_lookup_lru_w4_t12_s7 (
  input set_0_valid,
  input [11:0] set_0_tag,
  input [6:0] set_0_slot,
  input set_1_valid,
  input [11:0] set_1_tag,
  input [6:0] set_1_slot,
  input set_2_valid,
  input [11:0] set_2_tag,
  input [6:0] set_2_slot,
  input set_3_valid,
  input [11:0] set_3_tag,
  input [6:0] set_3_slot,
  input [11:0] tag,
  input clear,
  input [6:0] spare,
  output hit,
  output [6:0] slot,
  output [6:0] given,
  output next_0_valid,
  output [11:0] next_0_tag,
  output [6:0] next_0_slot,
  output next_1_valid,
  output [11:0] next_1_tag,
  output [6:0] next_1_slot,
  output next_2_valid,
  output [11:0] next_2_tag,
  output [6:0] next_2_slot,
  output next_3_valid,
  output [11:0] next_3_tag,
  output [6:0] next_3_slot
);
  wire and_set_0_valid = set_0_valid & (set_0_tag == tag);
  wire [6:0] mux_set_0_slot = and_set_0_valid ? set_0_slot : 7'd0;
  wire and_set_1_valid = set_1_valid & (set_1_tag == tag);
  wire [6:0] mux_set_1_slot = and_set_1_valid ? set_1_slot : 7'd0;
  wire and_set_2_valid = set_2_valid & (set_2_tag == tag);
  wire [6:0] mux_set_2_slot = and_set_2_valid ? set_2_slot : 7'd0;
  wire and_set_3_valid = set_3_valid & (set_3_tag == tag);
  wire [6:0] mux_set_3_slot = and_set_3_valid ? set_3_slot : 7'd0;
  wire or_set_0_valid = and_set_0_valid | and_set_1_valid;
  wire or_set_2_valid = and_set_2_valid | and_set_3_valid;
  wire found = or_set_0_valid | or_set_2_valid;
  wire [6:0] or_set_0_slot = mux_set_0_slot | mux_set_1_slot;
  wire [6:0] or_set_2_slot = mux_set_2_slot | mux_set_3_slot;
  wire [6:0] or_set_0_slot_2 = or_set_0_slot | or_set_2_slot;
  wire [6:0] at = found ? or_set_0_slot_2 : spare;
  assign next_0_tag = clear ? set_0_tag : tag;
  assign next_0_slot = clear ? set_0_slot : at;
  wire or_set_0_valid_2 = and_set_0_valid | clear;
  wire mux_set_1_valid = or_set_0_valid_2 ? set_1_valid : set_0_valid;
  assign next_1_tag = or_set_0_valid_2 ? set_1_tag : set_0_tag;
  assign next_1_slot = or_set_0_valid_2 ? set_1_slot : set_0_slot;
  wire or_set_0_valid_3 = or_set_0_valid | clear;
  wire mux_set_2_valid = or_set_0_valid_3 ? set_2_valid : set_1_valid;
  assign next_2_tag = or_set_0_valid_3 ? set_2_tag : set_1_tag;
  assign next_2_slot = or_set_0_valid_3 ? set_2_slot : set_1_slot;
  wire or_set_0_valid_4 = or_set_0_valid | and_set_2_valid | clear;
  wire mux_set_3_valid = or_set_0_valid_4 ? set_3_valid : set_2_valid;
  assign next_3_tag = or_set_0_valid_4 ? set_3_tag : set_2_tag;
  assign next_3_slot = or_set_0_valid_4 ? set_3_slot : set_2_slot;
  wire not_clear = ~clear;
  assign next_0_valid = (clear ? set_0_valid : 1'b1) & not_clear;
  assign next_1_valid = mux_set_1_valid & not_clear;
  assign next_2_valid = mux_set_2_valid & not_clear;
  assign next_3_valid = mux_set_3_valid & not_clear;
  assign hit = found;
  assign slot = at;
  assign given = set_3_slot;
endmodule
