module lane_tree_proc2_prod8_l2 (
  input clk,
  input advance,
  input [15:0] product,
  output signed [8:0] sum
);
  wire signed [7:0] product_0 = product[7:0];
  wire signed [7:0] product_1 = product[15:8];
  reg signed [8:0] wait_2;
  wire signed [8:0] add_1_sum;
  always @(posedge clk) begin
    if (advance) wait_2 <= add_1_sum;
  end
  adder_a8_b8 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  assign sum = wait_2;
endmodule
