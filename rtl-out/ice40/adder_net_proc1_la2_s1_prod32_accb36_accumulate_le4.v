module adder_net_proc1_la2_s1_prod32_accb36_accumulate_le4 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input in_last,
  input [63:0] in_product,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [35:0] score_acc,
  output row_valid,
  output [71:0] row_acc
);
  wire signed [31:0] in_product_0 = in_product[31:0];
  wire signed [31:0] in_product_1 = in_product[63:32];
  reg dot_valid_1;
  reg dot_1_last;
  reg dot_valid_2;
  reg dot_2_last;
  reg row_valid_1;
  reg row_1_last;
  reg signed [35:0] row_1_0;
  reg signed [35:0] row_1_1;
  reg score_taken;
  reg row_taken;
  wire [35:0] proc_0_score;
  wire signed [35:0] acc_0_sum;
  wire signed [35:0] acc_1_sum;
  assign score_valid = dot_valid_2 & dot_2_last & ~score_taken;
  wire and_score_valid = score_valid & ~score_ready;
  assign row_valid = row_valid_1 & row_1_last & ~row_taken;
  wire or_score_valid = and_score_valid | (row_valid & ~row_ready);
  wire advance = ~or_score_valid;
  wire eq_in_mode = in_mode == 2'd0;
  wire and_in_valid = in_valid & ~eq_in_mode;
  wire and_advance = advance & and_in_valid;
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
    if (rst) row_valid_1 <= 1'b0;
    else if (advance) row_valid_1 <= and_in_valid;
  end
  always @(posedge clk) begin
    if (advance) row_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) row_1_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_1 <= acc_1_sum;
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
  proc_tree_la2_s1_p32_accb36_accumulate_le4 proc_0 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product(in_product),
    .take(advance & dot_valid_1),
    .last(dot_1_last),
    .score(proc_0_score)
  );
  accumulator_i32_a36 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_0),
    .sum(acc_0_sum)
  );
  accumulator_i32_a36 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_1),
    .sum(acc_1_sum)
  );
  assign in_ready = advance;
  assign score_acc = proc_0_score;
  assign row_acc = {row_1_1, row_1_0};
endmodule
