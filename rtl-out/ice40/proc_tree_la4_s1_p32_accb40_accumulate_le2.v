module proc_tree_la4_s1_p32_accb40_accumulate_le2 (
  input clk,
  input rst,
  input advance,
  input [127:0] product,
  input take,
  input last,
  output [39:0] score
);
  wire signed [31:0] product_0 = product[31:0];
  wire signed [31:0] product_1 = product[63:32];
  wire signed [31:0] product_2 = product[95:64];
  wire signed [31:0] product_3 = product[127:96];
  reg signed [33:0] sum_3;
  reg signed [39:0] acc;
  reg signed [39:0] score_0;
  wire signed [32:0] add_1_sum;
  wire signed [32:0] add_2_sum;
  wire [39:0] sum_acc = acc + {{6{sum_3[33]}}, sum_3};
  always @(posedge clk) begin
    if (advance) sum_3 <= {add_1_sum[32], add_1_sum} + {add_2_sum[32], add_2_sum};
  end
  always @(posedge clk) begin
    if (rst) acc <= 40'sd0;
    else if (take & last) acc <= 40'sd0;
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
  adder_a32_b32 add_2 (
    .a(product_2),
    .b(product_3),
    .sum(add_2_sum)
  );
  assign score = score_0;
endmodule
