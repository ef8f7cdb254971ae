module lane_tree_proc2_prod33_l2 (
  input clk,
  input advance,
  input [65:0] product,
  output signed [33:0] sum
);
  wire signed [32:0] product_0 = product[32:0];
  wire signed [32:0] product_1 = product[65:33];
  reg signed [33:0] wait_2;
  wire signed [33:0] add_1_sum;
  always @(posedge clk) begin
    if (advance) wait_2 <= add_1_sum;
  end
  adder_a33_b33 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  assign sum = wait_2;
endmodule
