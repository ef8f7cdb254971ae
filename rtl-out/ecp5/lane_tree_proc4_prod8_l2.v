module lane_tree_proc4_prod8_l2 (
  input clk,
  input advance,
  input [31:0] product,
  output signed [9:0] sum
);
  wire signed [7:0] product_0 = product[7:0];
  wire signed [7:0] product_1 = product[15:8];
  wire signed [7:0] product_2 = product[23:16];
  wire signed [7:0] product_3 = product[31:24];
  reg signed [9:0] sum_3;
  wire signed [8:0] add_1_sum;
  wire signed [8:0] add_2_sum;
  always @(posedge clk) begin
    if (advance) sum_3 <= {add_1_sum[8], add_1_sum} + {add_2_sum[8], add_2_sum};
  end
  adder_a8_b8 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  adder_a8_b8 add_2 (
    .a(product_2),
    .b(product_3),
    .sum(add_2_sum)
  );
  assign sum = sum_3;
endmodule
