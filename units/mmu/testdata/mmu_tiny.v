(* keep_hierarchy *)
module scalars_s2_o17 (
  input groups,
  input [33:0] scalar,
  output [33:0] of
);
  wire signed [16:0] scalar_0 = scalar[16:0];
  wire signed [16:0] scalar_1 = scalar[33:17];
  wire signed [16:0] mux_scalar_1 = groups ? scalar_1 : scalar_0;
  assign of = {mux_scalar_1, scalar_0};
endmodule

module operand_l2_s2_o17 (
  input [1:0] mode,
  input groups,
  input [33:0] row,
  input [33:0] scalar,
  output [33:0] operand
);
  wire signed [16:0] row_0 = row[16:0];
  wire signed [16:0] row_1 = row[33:17];
  wire [33:0] scalars_of;
  wire signed [16:0] scalars_of_0 = scalars_of[16:0];
  wire signed [16:0] scalars_of_1 = scalars_of[33:17];
  wire eq_mode = mode == 2'd0;
  wire eq_mode_2 = mode == 2'd2;
  wire signed [16:0] ext_scalars_of_0 = {16'd0, scalars_of_0[0]};
  wire signed [16:0] mux_scalars_of_0 = eq_mode_2 ? ext_scalars_of_0 : scalars_of_0;
  wire signed [16:0] mux_row_0 = eq_mode ? row_0 : mux_scalars_of_0;
  wire signed [16:0] ext_scalars_of_1 = {16'd0, scalars_of_1[0]};
  wire signed [16:0] mux_scalars_of_1 = eq_mode_2 ? ext_scalars_of_1 : scalars_of_1;
  wire signed [16:0] mux_row_1 = eq_mode ? row_1 : mux_scalars_of_1;
  scalars_s2_o17 scalars (
    .groups(groups),
    .scalar(scalar),
    .of(scalars_of)
  );
  assign operand = {mux_row_1, mux_row_0};
endmodule

module multiply_l2_o17 (
  input clk,
  input advance,
  input [31:0] bank,
  input [33:0] operand,
  output [65:0] product
);
  wire signed [15:0] bank_0 = bank[15:0];
  wire signed [15:0] bank_1 = bank[31:16];
  wire signed [16:0] operand_0 = operand[16:0];
  wire signed [16:0] operand_1 = operand[33:17];
  reg signed [32:0] product_0;
  reg signed [32:0] product_1;
  wire signed [32:0] prod_bank_0 = $signed({{17{bank_0[15]}}, bank_0}) * $signed({{16{operand_0[16]}}, operand_0});
  wire signed [32:0] prod_bank_1 = $signed({{17{bank_1[15]}}, bank_1}) * $signed({{16{operand_1[16]}}, operand_1});
  always @(posedge clk) begin
    if (advance) product_0 <= prod_bank_0;
  end
  always @(posedge clk) begin
    if (advance) product_1 <= prod_bank_1;
  end
  assign product = {product_1, product_0};
endmodule

(* keep_hierarchy *)
module adder_a33_b33 (
  input signed [32:0] a,
  input signed [32:0] b,
  output signed [33:0] sum
);
  assign sum = {a[32], a} + {b[32], b};
endmodule

module proc_tree_la2_s2_p33_accb40_accumulate_le2 (
  input clk,
  input rst,
  input advance,
  input [65:0] product,
  input groups,
  input take,
  input last,
  output [79:0] score
);
  wire signed [32:0] product_0 = product[32:0];
  wire signed [32:0] product_1 = product[65:33];
  reg signed [33:0] wait_2;
  reg signed [39:0] acc;
  reg signed [32:0] wait_3;
  reg signed [32:0] wait_4;
  reg signed [39:0] score_0;
  reg signed [39:0] score_1;
  wire signed [33:0] add_1_sum;
  wire [39:0] sum_acc = acc + {{6{wait_2[33]}}, wait_2};
  always @(posedge clk) begin
    if (advance) wait_2 <= add_1_sum;
  end
  always @(posedge clk) begin
    if (rst) acc <= 40'sd0;
    else if (take & last) acc <= 40'sd0;
    else if (take) acc <= sum_acc;
  end
  always @(posedge clk) begin
    if (advance) wait_3 <= product_0;
  end
  always @(posedge clk) begin
    if (advance) wait_4 <= product_1;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (groups) score_0 <= {{7{wait_3[32]}}, wait_3};
      else score_0 <= sum_acc;
    end
  end
  always @(posedge clk) begin
    if (advance) score_1 <= {{7{wait_4[32]}}, wait_4};
  end
  adder_a33_b33 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  assign score = {score_1, score_0};
endmodule

module accumulator_i33_a40 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [32:0] x,
  output signed [39:0] sum
);
  reg signed [39:0] acc;
  wire [39:0] sum_acc = acc + {{7{x[32]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 40'sd0;
    else if (take & last) acc <= 40'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule

(* keep_hierarchy *)
module adder_a40_b40 (
  input signed [39:0] a,
  input signed [39:0] b,
  output signed [40:0] sum
);
  assign sum = {a[39], a} + {b[39], b};
endmodule

module adder_net_proc1_la2_s2_prod33_accb40_accumulate_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input in_groups,
  input in_last,
  input [65:0] in_product,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [79:0] score_acc,
  output row_valid,
  output [79:0] row_acc
);
  wire signed [32:0] in_product_0 = in_product[32:0];
  wire signed [32:0] in_product_1 = in_product[65:33];
  reg dot_valid_1;
  reg dot_1_last;
  reg dot_1_groups_0; // 0 one, 1 two
  reg dot_valid_2;
  reg dot_2_last;
  reg dot_2_groups_0; // 0 one, 1 two
  reg row_valid_1;
  reg row_1_last;
  reg signed [39:0] row_1_0;
  reg signed [39:0] row_1_1;
  reg score_taken;
  reg row_taken;
  wire [79:0] proc_0_score;
  wire signed [39:0] acc_0_sum;
  wire signed [39:0] acc_1_sum;
  wire signed [40:0] fold_1_0_sum;
  wire and_dot_valid_2 = dot_valid_2 & (dot_2_last | dot_2_groups_0);
  assign score_valid = and_dot_valid_2 & ~score_taken;
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
    if (advance) dot_1_groups_0 <= in_groups;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_2 <= 1'b0;
    else if (advance) dot_valid_2 <= dot_valid_1;
  end
  always @(posedge clk) begin
    if (advance) dot_2_last <= dot_1_last;
  end
  always @(posedge clk) begin
    if (advance) dot_2_groups_0 <= dot_1_groups_0;
  end
  always @(posedge clk) begin
    if (rst) row_valid_1 <= 1'b0;
    else if (advance) row_valid_1 <= and_in_valid;
  end
  always @(posedge clk) begin
    if (advance) row_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) row_1_0 <= fold_1_0_sum[39:0];
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
  proc_tree_la2_s2_p33_accb40_accumulate_le2 proc_0 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product(in_product),
    .groups(dot_1_groups_0),
    .take(advance & dot_valid_1 & ~dot_1_groups_0),
    .last(dot_1_last),
    .score(proc_0_score)
  );
  accumulator_i33_a40 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_0),
    .sum(acc_0_sum)
  );
  accumulator_i33_a40 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_1),
    .sum(acc_1_sum)
  );
  adder_a40_b40 fold_1_0 (
    .a(acc_0_sum),
    .b(in_groups ? acc_1_sum : 40'sd0),
    .sum(fold_1_0_sum)
  );
  assign in_ready = advance;
  assign score_acc = proc_0_score;
  assign row_acc = {row_1_1, row_1_0};
  wire unused_ok = &{1'b0, fold_1_0_sum[40]};
endmodule

module mmu_p1_la2_h4_s2_o17_a40_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input in_groups,
  input in_last,
  input [31:0] in_bank,
  input [33:0] in_row,
  input [33:0] in_scalar,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [79:0] score_acc,
  output row_valid,
  output [79:0] row_acc
);
  reg front_valid_1;
  reg [1:0] front_1_mode; // 0 dot, 1 lane, 2 row
  reg front_1_groups_0; // 0 one, 1 two
  reg front_1_last;
  wire [33:0] operand_0_operand;
  wire [65:0] multiply_0_product;
  wire net_in_ready;
  wire [79:0] net_score_acc;
  wire [79:0] net_row_acc;
  wire net_ready = net_in_ready;
  wire front_advance = net_ready | ~front_valid_1;
  always @(posedge clk) begin
    if (rst) front_valid_1 <= 1'b0;
    else if (front_advance) front_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_mode <= in_mode;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_groups_0 <= in_groups;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_last <= in_last;
  end
  operand_l2_s2_o17 operand_0 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar(in_scalar),
    .operand(operand_0_operand)
  );
  multiply_l2_o17 multiply_0 (
    .clk(clk),
    .advance(front_advance),
    .bank(in_bank),
    .operand(operand_0_operand),
    .product(multiply_0_product)
  );
  adder_net_proc1_la2_s2_prod33_accb40_accumulate_le2 net (
    .clk(clk),
    .rst(rst),
    .in_valid(front_valid_1),
    .in_mode(front_1_mode),
    .in_groups(front_1_groups_0),
    .in_last(front_1_last),
    .in_product(multiply_0_product),
    .score_ready(score_ready),
    .row_ready(row_ready),
    .in_ready(net_in_ready),
    .score_valid(score_valid),
    .score_acc(net_score_acc),
    .row_valid(row_valid),
    .row_acc(net_row_acc)
  );
  assign in_ready = front_advance;
  assign score_acc = net_score_acc;
  assign row_acc = net_row_acc;
endmodule
