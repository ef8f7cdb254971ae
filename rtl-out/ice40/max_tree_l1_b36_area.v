module max_tree_l1_b36_area (
  input clk,
  input rst,
  input in_valid,
  input [35:0] in_value,
  input in_keep,
  input in_last,
  input out_ready,
  output in_ready,
  output reg out_valid,
  output reg signed [35:0] out_max
);
  wire signed [35:0] in_value_0 = in_value;
  reg some;
  wire advance = ~out_valid | out_ready;
  wire and_advance = advance & in_valid;
  wire or_some = ~some | (out_max < in_value_0);
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= in_valid & in_last;
  end
  always @(posedge clk) begin
    if (rst) some <= 1'b0;
    else if (and_advance) some <= (some | in_keep) & ~in_last;
  end
  always @(posedge clk) begin
    if (and_advance) begin
      if (in_keep & or_some) out_max <= in_value_0;
    end
  end
  assign in_ready = advance;
endmodule
