module lane_tree_proc16_prod33_l2 (
  input clk,
  input advance,
  input [527:0] product,
  output signed [36:0] sum
);
  wire signed [32:0] product_0 = product[32:0];
  wire signed [32:0] product_1 = product[65:33];
  wire signed [32:0] product_2 = product[98:66];
  wire signed [32:0] product_3 = product[131:99];
  wire signed [32:0] product_4 = product[164:132];
  wire signed [32:0] product_5 = product[197:165];
  wire signed [32:0] product_6 = product[230:198];
  wire signed [32:0] product_7 = product[263:231];
  wire signed [32:0] product_8 = product[296:264];
  wire signed [32:0] product_9 = product[329:297];
  wire signed [32:0] product_10 = product[362:330];
  wire signed [32:0] product_11 = product[395:363];
  wire signed [32:0] product_12 = product[428:396];
  wire signed [32:0] product_13 = product[461:429];
  wire signed [32:0] product_14 = product[494:462];
  wire signed [32:0] product_15 = product[527:495];
  reg signed [34:0] sum_9;
  reg signed [34:0] sum_10;
  reg signed [34:0] sum_11;
  reg signed [34:0] sum_12;
  reg signed [36:0] sum_15;
  wire signed [33:0] add_1_sum;
  wire signed [33:0] add_2_sum;
  wire signed [33:0] add_3_sum;
  wire signed [33:0] add_4_sum;
  wire signed [33:0] add_5_sum;
  wire signed [33:0] add_6_sum;
  wire signed [33:0] add_7_sum;
  wire signed [33:0] add_8_sum;
  wire signed [35:0] add_13_sum;
  wire signed [35:0] add_14_sum;
  always @(posedge clk) begin
    if (advance) sum_9 <= {add_1_sum[33], add_1_sum} + {add_2_sum[33], add_2_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_10 <= {add_3_sum[33], add_3_sum} + {add_4_sum[33], add_4_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_11 <= {add_5_sum[33], add_5_sum} + {add_6_sum[33], add_6_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_12 <= {add_7_sum[33], add_7_sum} + {add_8_sum[33], add_8_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_15 <= {add_13_sum[35], add_13_sum} + {add_14_sum[35], add_14_sum};
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
  adder_a33_b33 add_5 (
    .a(product_8),
    .b(product_9),
    .sum(add_5_sum)
  );
  adder_a33_b33 add_6 (
    .a(product_10),
    .b(product_11),
    .sum(add_6_sum)
  );
  adder_a33_b33 add_7 (
    .a(product_12),
    .b(product_13),
    .sum(add_7_sum)
  );
  adder_a33_b33 add_8 (
    .a(product_14),
    .b(product_15),
    .sum(add_8_sum)
  );
  adder_a35_b35 add_13 (
    .a(sum_9),
    .b(sum_10),
    .sum(add_13_sum)
  );
  adder_a35_b35 add_14 (
    .a(sum_11),
    .b(sum_12),
    .sum(add_14_sum)
  );
  assign sum = sum_15;
endmodule
