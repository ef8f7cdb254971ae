module lane_a40 (
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
  reg [24:0] near_v;
  reg near_over;
  reg [16:0] u;
  reg [32:0] product;
  reg [23:0] scaled_v;
  reg scaled_over;
  reg keep_1;
  reg keep_2;
  reg keep_3;
  reg keep_4;
  reg keep_5;
  wire [40:0] pre_32_y;
  wire [32:0] pre_16_y;
  wire pre_16_over;
  wire [24:0] pre_8_y;
  wire pre_8_over;
  wire [20:0] pre_4_y;
  wire pre_4_over;
  wire [18:0] pre_2_y;
  wire pre_2_over;
  wire [17:0] pre_1_y;
  wire pre_1_over;
  wire [16:0] pre_round_y;
  wire [31:0] post_16_y;
  wire post_16_over;
  wire [23:0] post_8_y;
  wire post_8_over;
  wire [19:0] post_4_y;
  wire post_4_over;
  wire [17:0] post_2_y;
  wire post_2_over;
  wire [16:0] post_1_y;
  wire post_1_over;
  wire [15:0] post_round_y;
  wire or_near_over = near_over | pre_4_over | pre_2_over;
  wire [32:0] prod_u = {16'd0, u} * {17'd0, multiplier};
  wire or_scaled_over = scaled_over | post_4_over;
  wire or_scaled_over_2 = or_scaled_over | post_2_over;
  wire or_scaled_over_3 = or_scaled_over_2 | post_1_over;
  always @(posedge clk) begin
    if (advance) distance <= max - acc;
  end
  always @(posedge clk) begin
    if (advance) near_v <= pre_8_y;
  end
  always @(posedge clk) begin
    if (advance) near_over <= pre_16_over | pre_8_over;
  end
  always @(posedge clk) begin
    if (advance) u <= pre_round_y;
  end
  always @(posedge clk) begin
    if (advance) product <= prod_u;
  end
  always @(posedge clk) begin
    if (advance) scaled_v <= post_8_y;
  end
  always @(posedge clk) begin
    if (advance) scaled_over <= post_16_over | post_8_over;
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
    if (advance) x <= post_round_y;
  end
  step_i41_b32_o41 pre_32 (
    .v({distance, 1'b0}),
    .shift(coarse[2]),
    .y(pre_32_y)
  );
  step_i41_b16_o33 pre_16 (
    .v(pre_32_y),
    .shift(coarse[1]),
    .y(pre_16_y),
    .over(pre_16_over)
  );
  step_i33_b8_o25 pre_8 (
    .v(pre_16_y),
    .shift(coarse[0]),
    .y(pre_8_y),
    .over(pre_8_over)
  );
  step_i25_b4_o21 pre_4 (
    .v(near_v),
    .shift(fine[2]),
    .y(pre_4_y),
    .over(pre_4_over)
  );
  step_i21_b2_o19 pre_2 (
    .v(pre_4_y),
    .shift(fine[1]),
    .y(pre_2_y),
    .over(pre_2_over)
  );
  step_i19_b1_o18 pre_1 (
    .v(pre_2_y),
    .shift(fine[0]),
    .y(pre_1_y),
    .over(pre_1_over)
  );
  rounding_w17 pre_round (
    .v(pre_1_y),
    .over(or_near_over | pre_1_over),
    .y(pre_round_y)
  );
  step_i34_b16_o32 post_16 (
    .v({product, 1'b0}),
    .shift(post_coarse[1]),
    .y(post_16_y),
    .over(post_16_over)
  );
  step_i32_b8_o24 post_8 (
    .v(post_16_y),
    .shift(post_coarse[0]),
    .y(post_8_y),
    .over(post_8_over)
  );
  step_i24_b4_o20 post_4 (
    .v(scaled_v),
    .shift(post_fine[2]),
    .y(post_4_y),
    .over(post_4_over)
  );
  step_i20_b2_o18 post_2 (
    .v(post_4_y),
    .shift(post_fine[1]),
    .y(post_2_y),
    .over(post_2_over)
  );
  step_i18_b1_o17 post_1 (
    .v(post_2_y),
    .shift(post_fine[0]),
    .y(post_1_y),
    .over(post_1_over)
  );
  rounding_w16 post_round (
    .v(post_1_y),
    .over(or_scaled_over_3 | ~keep_5),
    .y(post_round_y)
  );
endmodule
