module adder_net_proc2_la8_s1_prod33_accb40_accumulate_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input in_last,
  input [527:0] in_product,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [79:0] score_acc,
  output row_valid,
  output [319:0] row_acc
);
  wire signed [32:0] in_product_0 = in_product[32:0];
  wire signed [32:0] in_product_1 = in_product[65:33];
  wire signed [32:0] in_product_2 = in_product[98:66];
  wire signed [32:0] in_product_3 = in_product[131:99];
  wire signed [32:0] in_product_4 = in_product[164:132];
  wire signed [32:0] in_product_5 = in_product[197:165];
  wire signed [32:0] in_product_6 = in_product[230:198];
  wire signed [32:0] in_product_7 = in_product[263:231];
  wire signed [32:0] in_product_8 = in_product[296:264];
  wire signed [32:0] in_product_9 = in_product[329:297];
  wire signed [32:0] in_product_10 = in_product[362:330];
  wire signed [32:0] in_product_11 = in_product[395:363];
  wire signed [32:0] in_product_12 = in_product[428:396];
  wire signed [32:0] in_product_13 = in_product[461:429];
  wire signed [32:0] in_product_14 = in_product[494:462];
  wire signed [32:0] in_product_15 = in_product[527:495];
  reg dot_valid_1;
  reg dot_1_last;
  reg dot_valid_2;
  reg dot_2_last;
  reg dot_valid_3;
  reg dot_3_last;
  reg row_valid_1;
  reg row_1_last;
  reg row_valid_2;
  reg row_2_last;
  reg signed [39:0] row_1_0;
  reg signed [39:0] row_1_1;
  reg signed [39:0] row_1_2;
  reg signed [39:0] row_1_3;
  reg signed [39:0] row_1_4;
  reg signed [39:0] row_1_5;
  reg signed [39:0] row_1_6;
  reg signed [39:0] row_1_7;
  reg score_taken;
  reg row_taken;
  wire [39:0] proc_0_score;
  wire signed [39:0] proc_0_score_0 = proc_0_score;
  wire [39:0] proc_1_score;
  wire signed [39:0] proc_1_score_0 = proc_1_score;
  wire signed [33:0] lane_0_sum;
  wire signed [39:0] acc_0_sum;
  wire signed [33:0] lane_1_sum;
  wire signed [39:0] acc_1_sum;
  wire signed [33:0] lane_2_sum;
  wire signed [39:0] acc_2_sum;
  wire signed [33:0] lane_3_sum;
  wire signed [39:0] acc_3_sum;
  wire signed [33:0] lane_4_sum;
  wire signed [39:0] acc_4_sum;
  wire signed [33:0] lane_5_sum;
  wire signed [39:0] acc_5_sum;
  wire signed [33:0] lane_6_sum;
  wire signed [39:0] acc_6_sum;
  wire signed [33:0] lane_7_sum;
  wire signed [39:0] acc_7_sum;
  assign score_valid = dot_valid_3 & dot_3_last & ~score_taken;
  wire and_score_valid = score_valid & ~score_ready;
  assign row_valid = row_valid_2 & row_2_last & ~row_taken;
  wire or_score_valid = and_score_valid | (row_valid & ~row_ready);
  wire advance = ~or_score_valid;
  wire eq_in_mode = in_mode == 2'd0;
  wire and_advance = advance & dot_valid_2;
  wire and_advance_2 = advance & row_valid_1;
  always @(posedge clk) begin
    if (rst) dot_valid_1 <= 1'b0;
    else if (advance) dot_valid_1 <= in_valid & eq_in_mode;
  end
  always @(posedge clk) begin
    if (advance) dot_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_2 <= 1'b0;
    else if (advance) dot_valid_2 <= dot_valid_1;
  end
  always @(posedge clk) begin
    if (advance) dot_2_last <= dot_1_last;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_3 <= 1'b0;
    else if (advance) dot_valid_3 <= dot_valid_2;
  end
  always @(posedge clk) begin
    if (advance) dot_3_last <= dot_2_last;
  end
  always @(posedge clk) begin
    if (rst) row_valid_1 <= 1'b0;
    else if (advance) row_valid_1 <= in_valid & ~eq_in_mode;
  end
  always @(posedge clk) begin
    if (advance) row_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (rst) row_valid_2 <= 1'b0;
    else if (advance) row_valid_2 <= row_valid_1;
  end
  always @(posedge clk) begin
    if (advance) row_2_last <= row_1_last;
  end
  always @(posedge clk) begin
    if (advance) row_1_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_1 <= acc_1_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_2 <= acc_2_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_3 <= acc_3_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_4 <= acc_4_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_5 <= acc_5_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_6 <= acc_6_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_7 <= acc_7_sum;
  end
  always @(posedge clk) begin
    if (rst) score_taken <= 1'b0;
    else if (advance) score_taken <= 1'b0;
    else if (score_valid & score_ready) score_taken <= 1'b1;
  end
  always @(posedge clk) begin
    if (rst) row_taken <= 1'b0;
    else if (advance) row_taken <= 1'b0;
    else if (row_valid & row_ready) row_taken <= 1'b1;
  end
  proc_tree_la8_s1_p33_accb40_accumulate_le2 proc_0 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_7, in_product_6, in_product_5, in_product_4, in_product_3, in_product_2,
    in_product_1, in_product_0}),
    .take(and_advance),
    .last(dot_2_last),
    .score(proc_0_score)
  );
  proc_tree_la8_s1_p33_accb40_accumulate_le2 proc_1 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_15, in_product_14, in_product_13, in_product_12, in_product_11, in_product_10,
    in_product_9, in_product_8}),
    .take(and_advance),
    .last(dot_2_last),
    .score(proc_1_score)
  );
  lane_tree_proc2_prod33_l2 lane_0 (
    .clk(clk),
    .advance(advance),
    .product({in_product_8, in_product_0}),
    .sum(lane_0_sum)
  );
  accumulator_i34_a40 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_0_sum),
    .sum(acc_0_sum)
  );
  lane_tree_proc2_prod33_l2 lane_1 (
    .clk(clk),
    .advance(advance),
    .product({in_product_9, in_product_1}),
    .sum(lane_1_sum)
  );
  accumulator_i34_a40 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_1_sum),
    .sum(acc_1_sum)
  );
  lane_tree_proc2_prod33_l2 lane_2 (
    .clk(clk),
    .advance(advance),
    .product({in_product_10, in_product_2}),
    .sum(lane_2_sum)
  );
  accumulator_i34_a40 acc_2 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_2_sum),
    .sum(acc_2_sum)
  );
  lane_tree_proc2_prod33_l2 lane_3 (
    .clk(clk),
    .advance(advance),
    .product({in_product_11, in_product_3}),
    .sum(lane_3_sum)
  );
  accumulator_i34_a40 acc_3 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_3_sum),
    .sum(acc_3_sum)
  );
  lane_tree_proc2_prod33_l2 lane_4 (
    .clk(clk),
    .advance(advance),
    .product({in_product_12, in_product_4}),
    .sum(lane_4_sum)
  );
  accumulator_i34_a40 acc_4 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_4_sum),
    .sum(acc_4_sum)
  );
  lane_tree_proc2_prod33_l2 lane_5 (
    .clk(clk),
    .advance(advance),
    .product({in_product_13, in_product_5}),
    .sum(lane_5_sum)
  );
  accumulator_i34_a40 acc_5 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_5_sum),
    .sum(acc_5_sum)
  );
  lane_tree_proc2_prod33_l2 lane_6 (
    .clk(clk),
    .advance(advance),
    .product({in_product_14, in_product_6}),
    .sum(lane_6_sum)
  );
  accumulator_i34_a40 acc_6 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_6_sum),
    .sum(acc_6_sum)
  );
  lane_tree_proc2_prod33_l2 lane_7 (
    .clk(clk),
    .advance(advance),
    .product({in_product_15, in_product_7}),
    .sum(lane_7_sum)
  );
  accumulator_i34_a40 acc_7 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_1_last),
    .x(lane_7_sum),
    .sum(acc_7_sum)
  );
  assign in_ready = advance;
  assign score_acc = {proc_1_score_0, proc_0_score_0};
  assign row_acc = {row_1_7, row_1_6, row_1_5, row_1_4, row_1_3, row_1_2, row_1_1, row_1_0};
endmodule
