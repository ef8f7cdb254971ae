module proc_tree_la2_s1_p32_accb36_accumulate_le4 (
  input clk,
  input rst,
  input advance,
  input [63:0] product,
  input take,
  input last,
  output [35:0] score
);
  wire signed [31:0] product_0 = product[31:0];
  wire signed [31:0] product_1 = product[63:32];
  reg signed [32:0] wait_2;
  reg signed [35:0] acc;
  reg signed [35:0] score_0;
  wire signed [32:0] add_1_sum;
  wire [35:0] sum_acc = acc + {{3{wait_2[32]}}, wait_2};
  always @(posedge clk) begin
    if (advance) wait_2 <= add_1_sum;
  end
  always @(posedge clk) begin
    if (rst) acc <= 36'sd0;
    else if (take & last) acc <= 36'sd0;
    else if (take) acc <= sum_acc;
  end
  always @(posedge clk) begin
    if (advance) score_0 <= sum_acc;
  end
  adder_a32_b32 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  assign score = score_0;
endmodule
