module row_sum_l2_b16_s21_balanced (
  input clk,
  input rst,
  input in_valid,
  input in_last,
  input [31:0] in_value,
  output reg out_valid,
  output reg [20:0] out_sum
);
  wire [15:0] in_value_0 = in_value[15:0];
  wire [15:0] in_value_1 = in_value[31:16];
  reg begun;
  wire [16:0] level_1_add_0_sum;
  wire [20:0] cat_begun = {21{begun}};
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (in_valid) begun <= ~in_last;
  end
  always @(posedge clk) begin
    if (in_valid) out_sum <= (out_sum & cat_begun) + {4'd0, level_1_add_0_sum};
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else out_valid <= in_valid & in_last;
  end
  sum_adder_16_16 level_1_add_0 (
    .a(in_value_0),
    .b(in_value_1),
    .sum(level_1_add_0_sum)
  );
endmodule
