module ccache_lookup_lru_w2_t9_s9 (
  input set_0_valid,
  input [8:0] set_0_tag,
  input [8:0] set_0_slot,
  input set_1_valid,
  input [8:0] set_1_tag,
  input [8:0] set_1_slot,
  input [8:0] tag,
  input clear,
  input [8:0] spare,
  output hit,
  output [8:0] slot,
  output [8:0] given,
  output next_0_valid,
  output [8:0] next_0_tag,
  output [8:0] next_0_slot,
  output next_1_valid,
  output [8:0] next_1_tag,
  output [8:0] next_1_slot
);
  wire and_set_0_valid = set_0_valid & (set_0_tag == tag);
  wire [8:0] mux_set_0_slot = and_set_0_valid ? set_0_slot : 9'd0;
  wire and_set_1_valid = set_1_valid & (set_1_tag == tag);
  wire [8:0] mux_set_1_slot = and_set_1_valid ? set_1_slot : 9'd0;
  wire found = and_set_0_valid | and_set_1_valid;
  wire [8:0] or_set_0_slot = mux_set_0_slot | mux_set_1_slot;
  wire [8:0] at = found ? or_set_0_slot : spare;
  assign next_0_tag = clear ? set_0_tag : tag;
  assign next_0_slot = clear ? set_0_slot : at;
  wire or_set_0_valid = and_set_0_valid | clear;
  wire mux_set_1_valid = or_set_0_valid ? set_1_valid : set_0_valid;
  assign next_1_tag = or_set_0_valid ? set_1_tag : set_0_tag;
  assign next_1_slot = or_set_0_valid ? set_1_slot : set_0_slot;
  wire not_clear = ~clear;
  assign next_0_valid = (clear ? set_0_valid : 1'b1) & not_clear;
  assign next_1_valid = mux_set_1_valid & not_clear;
  assign hit = found;
  assign slot = at;
  assign given = set_1_slot;
endmodule
