module max_tree_l4_b40_balanced (
  input clk,
  input rst,
  input in_valid,
  input [159:0] in_value,
  input [3:0] in_keep,
  input in_last,
  input out_ready,
  output in_ready,
  output reg out_valid,
  output reg signed [39:0] out_max
);
  wire signed [39:0] in_value_0 = in_value[39:0];
  wire signed [39:0] in_value_1 = in_value[79:40];
  wire signed [39:0] in_value_2 = in_value[119:80];
  wire signed [39:0] in_value_3 = in_value[159:120];
  reg level_2_valid;
  reg signed [39:0] level_2_value_0_value;
  reg level_2_value_0_keep;
  reg level_2_last;
  reg some;
  wire advance = ~out_valid | out_ready;
  wire or_in_keep_0 = ~in_keep[0] | (in_value_0 < in_value_1);
  wire and_in_keep_1 = in_keep[1] & or_in_keep_0;
  wire signed [39:0] mux_in_value_1 = and_in_keep_1 ? in_value_1 : in_value_0;
  wire or_in_keep_0_2 = in_keep[0] | in_keep[1];
  wire or_in_keep_2 = ~in_keep[2] | (in_value_2 < in_value_3);
  wire and_in_keep_3 = in_keep[3] & or_in_keep_2;
  wire signed [39:0] mux_in_value_3 = and_in_keep_3 ? in_value_3 : in_value_2;
  wire or_in_keep_2_2 = in_keep[2] | in_keep[3];
  wire lt_in_value_1 = mux_in_value_1 < mux_in_value_3;
  wire or_in_keep_0_3 = ~or_in_keep_0_2 | lt_in_value_1;
  wire and_advance = advance & level_2_valid;
  wire or_some = some | level_2_value_0_keep;
  wire or_some_2 = ~some | (out_max < level_2_value_0_value);
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= level_2_valid & level_2_last;
  end
  always @(posedge clk) begin
    if (rst) level_2_valid <= 1'b0;
    else if (advance) level_2_valid <= in_valid;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_2_2 & or_in_keep_0_3) level_2_value_0_value <= mux_in_value_3;
      else level_2_value_0_value <= mux_in_value_1;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_0_keep <= or_in_keep_0_2 | or_in_keep_2_2;
  end
  always @(posedge clk) begin
    if (advance) level_2_last <= in_last;
  end
  always @(posedge clk) begin
    if (rst) some <= 1'b0;
    else if (and_advance) some <= or_some & ~level_2_last;
  end
  always @(posedge clk) begin
    if (and_advance) begin
      if (level_2_value_0_keep & or_some_2) out_max <= level_2_value_0_value;
    end
  end
  assign in_ready = advance;
endmodule
