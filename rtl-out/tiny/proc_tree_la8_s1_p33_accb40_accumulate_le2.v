module proc_tree_la8_s1_p33_accb40_accumulate_le2 (
  input clk,
  input rst,
  input advance,
  input [263:0] product,
  input take,
  input last,
  output [39:0] score
);
  wire signed [32:0] product_0 = product[32:0];
  wire signed [32:0] product_1 = product[65:33];
  wire signed [32:0] product_2 = product[98:66];
  wire signed [32:0] product_3 = product[131:99];
  wire signed [32:0] product_4 = product[164:132];
  wire signed [32:0] product_5 = product[197:165];
  wire signed [32:0] product_6 = product[230:198];
  wire signed [32:0] product_7 = product[263:231];
  reg signed [34:0] sum_5;
  reg signed [34:0] sum_6;
  reg signed [35:0] wait_8;
  reg signed [39:0] acc;
  reg signed [39:0] score_0;
  wire signed [33:0] add_1_sum;
  wire signed [33:0] add_2_sum;
  wire signed [33:0] add_3_sum;
  wire signed [33:0] add_4_sum;
  wire signed [35:0] add_7_sum;
  wire [39:0] sum_acc = acc + {{4{wait_8[35]}}, wait_8};
  always @(posedge clk) begin
    if (advance) sum_5 <= {add_1_sum[33], add_1_sum} + {add_2_sum[33], add_2_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_6 <= {add_3_sum[33], add_3_sum} + {add_4_sum[33], add_4_sum};
  end
  always @(posedge clk) begin
    if (advance) wait_8 <= add_7_sum;
  end
  always @(posedge clk) begin
    if (rst) acc <= 40'sd0;
    else if (take & last) acc <= 40'sd0;
    else if (take) acc <= sum_acc;
  end
  always @(posedge clk) begin
    if (advance) score_0 <= sum_acc;
  end
  adder_a33_b33 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  adder_a33_b33 add_2 (
    .a(product_2),
    .b(product_3),
    .sum(add_2_sum)
  );
  adder_a33_b33 add_3 (
    .a(product_4),
    .b(product_5),
    .sum(add_3_sum)
  );
  adder_a33_b33 add_4 (
    .a(product_6),
    .b(product_7),
    .sum(add_4_sum)
  );
  adder_a35_b35 add_7 (
    .a(sum_5),
    .b(sum_6),
    .sum(add_7_sum)
  );
  assign score = score_0;
endmodule
