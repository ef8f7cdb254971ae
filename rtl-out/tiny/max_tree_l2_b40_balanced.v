module max_tree_l2_b40_balanced (
  input clk,
  input rst,
  input in_valid,
  input [79:0] in_value,
  input [1:0] in_keep,
  input in_last,
  input out_ready,
  output in_ready,
  output reg out_valid,
  output reg signed [39:0] out_max
);
  wire signed [39:0] in_value_0 = in_value[39:0];
  wire signed [39:0] in_value_1 = in_value[79:40];
  reg some;
  wire advance = ~out_valid | out_ready;
  wire or_in_keep_0 = ~in_keep[0] | (in_value_0 < in_value_1);
  wire and_in_keep_1 = in_keep[1] & or_in_keep_0;
  wire signed [39:0] mux_in_value_1 = and_in_keep_1 ? in_value_1 : in_value_0;
  wire or_in_keep_0_2 = in_keep[0] | in_keep[1];
  wire and_advance = advance & in_valid;
  wire or_some = ~some | (out_max < mux_in_value_1);
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= in_valid & in_last;
  end
  always @(posedge clk) begin
    if (rst) some <= 1'b0;
    else if (and_advance) some <= (some | or_in_keep_0_2) & ~in_last;
  end
  always @(posedge clk) begin
    if (and_advance) begin
      if (or_in_keep_0_2 & or_some) out_max <= mux_in_value_1;
    end
  end
  assign in_ready = advance;
endmodule
