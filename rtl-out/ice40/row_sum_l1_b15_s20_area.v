module row_sum_l1_b15_s20_area (
  input clk,
  input rst,
  input in_valid,
  input in_last,
  input [14:0] in_value,
  output reg out_valid,
  output reg [19:0] out_sum
);
  wire [14:0] in_value_0 = in_value;
  reg begun;
  wire [19:0] cat_begun = {20{begun}};
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (in_valid) begun <= ~in_last;
  end
  always @(posedge clk) begin
    if (in_valid) out_sum <= (out_sum & cat_begun) + {5'd0, in_value_0};
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else out_valid <= in_valid & in_last;
  end
endmodule
