module lane_a40_narrow (
  input clk,
  input advance,
  input signed [39:0] acc,
  input signed [39:0] max,
  input keep,
  input [2:0] coarse,
  input [2:0] fine,
  input [15:0] multiplier,
  input [1:0] post_coarse,
  input [2:0] post_fine,
  output reg [15:0] x
);
  reg [39:0] distance;
  reg [24:0] near;
  reg [16:0] u;
  reg [31:0] low;
  reg [15:0] high;
  reg [32:0] product;
  reg [23:0] scaled;
  reg keep_1;
  reg keep_2;
  reg keep_3;
  reg keep_4;
  reg keep_5;
  reg keep_6;
  wire [40:0] cat_distance = {distance, 1'b0};
  wire [40:0] shr_distance = cat_distance >> {coarse, 3'd0};
  wire [25:0] sum_near = {1'b0, near >> fine} + 26'd1;
  wire [31:0] prod_u = {16'd0, u[15:0]} * {16'd0, multiplier};
  wire [33:0] cat_product = {product, 1'b0};
  wire [4:0] cat_post_coarse = {post_coarse, 3'd0};
  wire [33:0] shr_product = cat_product >> cat_post_coarse;
  wire [24:0] sum_scaled = {1'b0, scaled >> post_fine} + 25'd1;
  wire lt_scaled = 24'd65535 < sum_scaled[24:1];
  wire [15:0] mux_scaled = lt_scaled ? 16'd65535 : sum_scaled[16:1];
  wire [15:0] cat_keep_6 = {16{~keep_6}};
  always @(posedge clk) begin
    if (advance) distance <= max - acc;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (41'd33554431 < shr_distance) near <= 25'd33554431;
      else near <= shr_distance[24:0];
    end
  end
  always @(posedge clk) begin
    if (advance) begin
      if (25'd131071 < sum_near[25:1]) u <= 17'd131071;
      else u <= sum_near[17:1];
    end
  end
  always @(posedge clk) begin
    if (advance) low <= prod_u;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (u[16]) high <= multiplier;
      else high <= 16'd0;
    end
  end
  always @(posedge clk) begin
    if (advance) product <= {1'b0, low} + {1'b0, {high, 16'd0}};
  end
  always @(posedge clk) begin
    if (advance) begin
      if (34'd16777215 < shr_product) scaled <= 24'd16777215;
      else scaled <= shr_product[23:0];
    end
  end
  always @(posedge clk) begin
    if (advance) keep_1 <= keep;
  end
  always @(posedge clk) begin
    if (advance) keep_2 <= keep_1;
  end
  always @(posedge clk) begin
    if (advance) keep_3 <= keep_2;
  end
  always @(posedge clk) begin
    if (advance) keep_4 <= keep_3;
  end
  always @(posedge clk) begin
    if (advance) keep_5 <= keep_4;
  end
  always @(posedge clk) begin
    if (advance) keep_6 <= keep_5;
  end
  always @(posedge clk) begin
    if (advance) x <= mux_scaled | cat_keep_6;
  end
  wire unused_ok = &{1'b0, sum_near[0], sum_scaled[0]};
endmodule

module requant_l1_a40_narrow (
  input clk,
  input rst,
  input in_valid,
  input [39:0] in_acc,
  input in_keep,
  input signed [39:0] in_max,
  input [5:0] in_pre,
  input [15:0] in_multiplier,
  input [4:0] in_post,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_x
);
  wire signed [39:0] in_acc_0 = in_acc;
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg p_valid_6;
  reg p_valid_7;
  reg [5:0] pre_1;
  reg [5:0] pre_2;
  reg [15:0] multiplier_1;
  reg [15:0] multiplier_2;
  reg [15:0] multiplier_3;
  reg [4:0] post_1;
  reg [4:0] post_2;
  reg [4:0] post_3;
  reg [4:0] post_4;
  reg [4:0] post_5;
  reg [4:0] post_6;
  wire [15:0] lane_0_x;
  wire p_advance = out_ready | ~p_valid_7;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (p_advance) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) p_valid_4 <= 1'b0;
    else if (p_advance) p_valid_4 <= p_valid_3;
  end
  always @(posedge clk) begin
    if (rst) p_valid_5 <= 1'b0;
    else if (p_advance) p_valid_5 <= p_valid_4;
  end
  always @(posedge clk) begin
    if (rst) p_valid_6 <= 1'b0;
    else if (p_advance) p_valid_6 <= p_valid_5;
  end
  always @(posedge clk) begin
    if (rst) p_valid_7 <= 1'b0;
    else if (p_advance) p_valid_7 <= p_valid_6;
  end
  always @(posedge clk) begin
    if (p_advance) pre_1 <= in_pre;
  end
  always @(posedge clk) begin
    if (p_advance) pre_2 <= pre_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_1 <= in_multiplier;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_2 <= multiplier_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_3 <= multiplier_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_1 <= in_post;
  end
  always @(posedge clk) begin
    if (p_advance) post_2 <= post_1;
  end
  always @(posedge clk) begin
    if (p_advance) post_3 <= post_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_4 <= post_3;
  end
  always @(posedge clk) begin
    if (p_advance) post_5 <= post_4;
  end
  always @(posedge clk) begin
    if (p_advance) post_6 <= post_5;
  end
  lane_a40_narrow lane_0 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_0),
    .max(in_max),
    .keep(in_keep),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_5[4:3]),
    .post_fine(post_6[2:0]),
    .x(lane_0_x)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_7;
  assign out_x = lane_0_x;
  wire unused_ok = &{1'b0, pre_2[5:3], post_6[4:3]};
endmodule
