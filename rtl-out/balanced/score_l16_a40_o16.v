module score_l16_a40_o16 (
  input clk,
  input rst,
  input in_valid,
  input [639:0] in_acc,
  input [5:0] in_shift,
  input out_ready,
  output in_ready,
  output out_valid,
  output [255:0] out_p
);
  wire signed [39:0] in_acc_0 = in_acc[39:0];
  wire signed [39:0] in_acc_1 = in_acc[79:40];
  wire signed [39:0] in_acc_2 = in_acc[119:80];
  wire signed [39:0] in_acc_3 = in_acc[159:120];
  wire signed [39:0] in_acc_4 = in_acc[199:160];
  wire signed [39:0] in_acc_5 = in_acc[239:200];
  wire signed [39:0] in_acc_6 = in_acc[279:240];
  wire signed [39:0] in_acc_7 = in_acc[319:280];
  wire signed [39:0] in_acc_8 = in_acc[359:320];
  wire signed [39:0] in_acc_9 = in_acc[399:360];
  wire signed [39:0] in_acc_10 = in_acc[439:400];
  wire signed [39:0] in_acc_11 = in_acc[479:440];
  wire signed [39:0] in_acc_12 = in_acc[519:480];
  wire signed [39:0] in_acc_13 = in_acc[559:520];
  wire signed [39:0] in_acc_14 = in_acc[599:560];
  wire signed [39:0] in_acc_15 = in_acc[639:600];
  reg p_valid_1;
  reg p_valid_2;
  reg [2:0] fine;
  reg [23:0] near_0_v;
  reg near_0_over;
  reg near_0_sign;
  reg signed [15:0] p_0;
  reg [23:0] near_1_v;
  reg near_1_over;
  reg near_1_sign;
  reg signed [15:0] p_1;
  reg [23:0] near_2_v;
  reg near_2_over;
  reg near_2_sign;
  reg signed [15:0] p_2;
  reg [23:0] near_3_v;
  reg near_3_over;
  reg near_3_sign;
  reg signed [15:0] p_3;
  reg [23:0] near_4_v;
  reg near_4_over;
  reg near_4_sign;
  reg signed [15:0] p_4;
  reg [23:0] near_5_v;
  reg near_5_over;
  reg near_5_sign;
  reg signed [15:0] p_5;
  reg [23:0] near_6_v;
  reg near_6_over;
  reg near_6_sign;
  reg signed [15:0] p_6;
  reg [23:0] near_7_v;
  reg near_7_over;
  reg near_7_sign;
  reg signed [15:0] p_7;
  reg [23:0] near_8_v;
  reg near_8_over;
  reg near_8_sign;
  reg signed [15:0] p_8;
  reg [23:0] near_9_v;
  reg near_9_over;
  reg near_9_sign;
  reg signed [15:0] p_9;
  reg [23:0] near_10_v;
  reg near_10_over;
  reg near_10_sign;
  reg signed [15:0] p_10;
  reg [23:0] near_11_v;
  reg near_11_over;
  reg near_11_sign;
  reg signed [15:0] p_11;
  reg [23:0] near_12_v;
  reg near_12_over;
  reg near_12_sign;
  reg signed [15:0] p_12;
  reg [23:0] near_13_v;
  reg near_13_over;
  reg near_13_sign;
  reg signed [15:0] p_13;
  reg [23:0] near_14_v;
  reg near_14_over;
  reg near_14_sign;
  reg signed [15:0] p_14;
  reg [23:0] near_15_v;
  reg near_15_over;
  reg near_15_sign;
  reg signed [15:0] p_15;
  wire [40:0] shift_0_32_y;
  wire [31:0] shift_0_16_y;
  wire shift_0_16_over;
  wire [23:0] shift_0_8_y;
  wire shift_0_8_over;
  wire [19:0] shift_0_4_y;
  wire shift_0_4_over;
  wire [17:0] shift_0_2_y;
  wire shift_0_2_over;
  wire [16:0] shift_0_1_y;
  wire shift_0_1_over;
  wire [15:0] round_0_y;
  wire [40:0] shift_1_32_y;
  wire [31:0] shift_1_16_y;
  wire shift_1_16_over;
  wire [23:0] shift_1_8_y;
  wire shift_1_8_over;
  wire [19:0] shift_1_4_y;
  wire shift_1_4_over;
  wire [17:0] shift_1_2_y;
  wire shift_1_2_over;
  wire [16:0] shift_1_1_y;
  wire shift_1_1_over;
  wire [15:0] round_1_y;
  wire [40:0] shift_2_32_y;
  wire [31:0] shift_2_16_y;
  wire shift_2_16_over;
  wire [23:0] shift_2_8_y;
  wire shift_2_8_over;
  wire [19:0] shift_2_4_y;
  wire shift_2_4_over;
  wire [17:0] shift_2_2_y;
  wire shift_2_2_over;
  wire [16:0] shift_2_1_y;
  wire shift_2_1_over;
  wire [15:0] round_2_y;
  wire [40:0] shift_3_32_y;
  wire [31:0] shift_3_16_y;
  wire shift_3_16_over;
  wire [23:0] shift_3_8_y;
  wire shift_3_8_over;
  wire [19:0] shift_3_4_y;
  wire shift_3_4_over;
  wire [17:0] shift_3_2_y;
  wire shift_3_2_over;
  wire [16:0] shift_3_1_y;
  wire shift_3_1_over;
  wire [15:0] round_3_y;
  wire [40:0] shift_4_32_y;
  wire [31:0] shift_4_16_y;
  wire shift_4_16_over;
  wire [23:0] shift_4_8_y;
  wire shift_4_8_over;
  wire [19:0] shift_4_4_y;
  wire shift_4_4_over;
  wire [17:0] shift_4_2_y;
  wire shift_4_2_over;
  wire [16:0] shift_4_1_y;
  wire shift_4_1_over;
  wire [15:0] round_4_y;
  wire [40:0] shift_5_32_y;
  wire [31:0] shift_5_16_y;
  wire shift_5_16_over;
  wire [23:0] shift_5_8_y;
  wire shift_5_8_over;
  wire [19:0] shift_5_4_y;
  wire shift_5_4_over;
  wire [17:0] shift_5_2_y;
  wire shift_5_2_over;
  wire [16:0] shift_5_1_y;
  wire shift_5_1_over;
  wire [15:0] round_5_y;
  wire [40:0] shift_6_32_y;
  wire [31:0] shift_6_16_y;
  wire shift_6_16_over;
  wire [23:0] shift_6_8_y;
  wire shift_6_8_over;
  wire [19:0] shift_6_4_y;
  wire shift_6_4_over;
  wire [17:0] shift_6_2_y;
  wire shift_6_2_over;
  wire [16:0] shift_6_1_y;
  wire shift_6_1_over;
  wire [15:0] round_6_y;
  wire [40:0] shift_7_32_y;
  wire [31:0] shift_7_16_y;
  wire shift_7_16_over;
  wire [23:0] shift_7_8_y;
  wire shift_7_8_over;
  wire [19:0] shift_7_4_y;
  wire shift_7_4_over;
  wire [17:0] shift_7_2_y;
  wire shift_7_2_over;
  wire [16:0] shift_7_1_y;
  wire shift_7_1_over;
  wire [15:0] round_7_y;
  wire [40:0] shift_8_32_y;
  wire [31:0] shift_8_16_y;
  wire shift_8_16_over;
  wire [23:0] shift_8_8_y;
  wire shift_8_8_over;
  wire [19:0] shift_8_4_y;
  wire shift_8_4_over;
  wire [17:0] shift_8_2_y;
  wire shift_8_2_over;
  wire [16:0] shift_8_1_y;
  wire shift_8_1_over;
  wire [15:0] round_8_y;
  wire [40:0] shift_9_32_y;
  wire [31:0] shift_9_16_y;
  wire shift_9_16_over;
  wire [23:0] shift_9_8_y;
  wire shift_9_8_over;
  wire [19:0] shift_9_4_y;
  wire shift_9_4_over;
  wire [17:0] shift_9_2_y;
  wire shift_9_2_over;
  wire [16:0] shift_9_1_y;
  wire shift_9_1_over;
  wire [15:0] round_9_y;
  wire [40:0] shift_10_32_y;
  wire [31:0] shift_10_16_y;
  wire shift_10_16_over;
  wire [23:0] shift_10_8_y;
  wire shift_10_8_over;
  wire [19:0] shift_10_4_y;
  wire shift_10_4_over;
  wire [17:0] shift_10_2_y;
  wire shift_10_2_over;
  wire [16:0] shift_10_1_y;
  wire shift_10_1_over;
  wire [15:0] round_10_y;
  wire [40:0] shift_11_32_y;
  wire [31:0] shift_11_16_y;
  wire shift_11_16_over;
  wire [23:0] shift_11_8_y;
  wire shift_11_8_over;
  wire [19:0] shift_11_4_y;
  wire shift_11_4_over;
  wire [17:0] shift_11_2_y;
  wire shift_11_2_over;
  wire [16:0] shift_11_1_y;
  wire shift_11_1_over;
  wire [15:0] round_11_y;
  wire [40:0] shift_12_32_y;
  wire [31:0] shift_12_16_y;
  wire shift_12_16_over;
  wire [23:0] shift_12_8_y;
  wire shift_12_8_over;
  wire [19:0] shift_12_4_y;
  wire shift_12_4_over;
  wire [17:0] shift_12_2_y;
  wire shift_12_2_over;
  wire [16:0] shift_12_1_y;
  wire shift_12_1_over;
  wire [15:0] round_12_y;
  wire [40:0] shift_13_32_y;
  wire [31:0] shift_13_16_y;
  wire shift_13_16_over;
  wire [23:0] shift_13_8_y;
  wire shift_13_8_over;
  wire [19:0] shift_13_4_y;
  wire shift_13_4_over;
  wire [17:0] shift_13_2_y;
  wire shift_13_2_over;
  wire [16:0] shift_13_1_y;
  wire shift_13_1_over;
  wire [15:0] round_13_y;
  wire [40:0] shift_14_32_y;
  wire [31:0] shift_14_16_y;
  wire shift_14_16_over;
  wire [23:0] shift_14_8_y;
  wire shift_14_8_over;
  wire [19:0] shift_14_4_y;
  wire shift_14_4_over;
  wire [17:0] shift_14_2_y;
  wire shift_14_2_over;
  wire [16:0] shift_14_1_y;
  wire shift_14_1_over;
  wire [15:0] round_14_y;
  wire [40:0] shift_15_32_y;
  wire [31:0] shift_15_16_y;
  wire shift_15_16_over;
  wire [23:0] shift_15_8_y;
  wire shift_15_8_over;
  wire [19:0] shift_15_4_y;
  wire shift_15_4_over;
  wire [17:0] shift_15_2_y;
  wire shift_15_2_over;
  wire [16:0] shift_15_1_y;
  wire shift_15_1_over;
  wire [15:0] round_15_y;
  wire p_advance = out_ready | ~p_valid_2;
  wire or_near_0_over = near_0_over | shift_0_4_over;
  wire or_near_0_over_2 = or_near_0_over | shift_0_2_over;
  wire or_near_1_over = near_1_over | shift_1_4_over;
  wire or_near_1_over_2 = or_near_1_over | shift_1_2_over;
  wire or_near_2_over = near_2_over | shift_2_4_over;
  wire or_near_2_over_2 = or_near_2_over | shift_2_2_over;
  wire or_near_3_over = near_3_over | shift_3_4_over;
  wire or_near_3_over_2 = or_near_3_over | shift_3_2_over;
  wire or_near_4_over = near_4_over | shift_4_4_over;
  wire or_near_4_over_2 = or_near_4_over | shift_4_2_over;
  wire or_near_5_over = near_5_over | shift_5_4_over;
  wire or_near_5_over_2 = or_near_5_over | shift_5_2_over;
  wire or_near_6_over = near_6_over | shift_6_4_over;
  wire or_near_6_over_2 = or_near_6_over | shift_6_2_over;
  wire or_near_7_over = near_7_over | shift_7_4_over;
  wire or_near_7_over_2 = or_near_7_over | shift_7_2_over;
  wire or_near_8_over = near_8_over | shift_8_4_over;
  wire or_near_8_over_2 = or_near_8_over | shift_8_2_over;
  wire or_near_9_over = near_9_over | shift_9_4_over;
  wire or_near_9_over_2 = or_near_9_over | shift_9_2_over;
  wire or_near_10_over = near_10_over | shift_10_4_over;
  wire or_near_10_over_2 = or_near_10_over | shift_10_2_over;
  wire or_near_11_over = near_11_over | shift_11_4_over;
  wire or_near_11_over_2 = or_near_11_over | shift_11_2_over;
  wire or_near_12_over = near_12_over | shift_12_4_over;
  wire or_near_12_over_2 = or_near_12_over | shift_12_2_over;
  wire or_near_13_over = near_13_over | shift_13_4_over;
  wire or_near_13_over_2 = or_near_13_over | shift_13_2_over;
  wire or_near_14_over = near_14_over | shift_14_4_over;
  wire or_near_14_over_2 = or_near_14_over | shift_14_2_over;
  wire or_near_15_over = near_15_over | shift_15_4_over;
  wire or_near_15_over_2 = or_near_15_over | shift_15_2_over;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (p_advance) fine <= in_shift[2:0];
  end
  always @(posedge clk) begin
    if (p_advance) near_0_v <= shift_0_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_0_over <= shift_0_16_over | shift_0_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_0_sign <= in_acc_0[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_0 <= round_0_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_v <= shift_1_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_over <= shift_1_16_over | shift_1_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_sign <= in_acc_1[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_1 <= round_1_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_2_v <= shift_2_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_2_over <= shift_2_16_over | shift_2_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_2_sign <= in_acc_2[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_2 <= round_2_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_3_v <= shift_3_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_3_over <= shift_3_16_over | shift_3_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_3_sign <= in_acc_3[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_3 <= round_3_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_4_v <= shift_4_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_4_over <= shift_4_16_over | shift_4_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_4_sign <= in_acc_4[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_4 <= round_4_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_5_v <= shift_5_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_5_over <= shift_5_16_over | shift_5_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_5_sign <= in_acc_5[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_5 <= round_5_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_6_v <= shift_6_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_6_over <= shift_6_16_over | shift_6_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_6_sign <= in_acc_6[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_6 <= round_6_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_7_v <= shift_7_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_7_over <= shift_7_16_over | shift_7_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_7_sign <= in_acc_7[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_7 <= round_7_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_8_v <= shift_8_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_8_over <= shift_8_16_over | shift_8_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_8_sign <= in_acc_8[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_8 <= round_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_9_v <= shift_9_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_9_over <= shift_9_16_over | shift_9_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_9_sign <= in_acc_9[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_9 <= round_9_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_10_v <= shift_10_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_10_over <= shift_10_16_over | shift_10_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_10_sign <= in_acc_10[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_10 <= round_10_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_11_v <= shift_11_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_11_over <= shift_11_16_over | shift_11_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_11_sign <= in_acc_11[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_11 <= round_11_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_12_v <= shift_12_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_12_over <= shift_12_16_over | shift_12_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_12_sign <= in_acc_12[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_12 <= round_12_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_13_v <= shift_13_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_13_over <= shift_13_16_over | shift_13_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_13_sign <= in_acc_13[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_13 <= round_13_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_14_v <= shift_14_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_14_over <= shift_14_16_over | shift_14_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_14_sign <= in_acc_14[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_14 <= round_14_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_15_v <= shift_15_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_15_over <= shift_15_16_over | shift_15_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_15_sign <= in_acc_15[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_15 <= round_15_y;
  end
  step_i41_b32_o41_signed shift_0_32 (
    .v({in_acc_0, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_0_32_y)
  );
  step_i41_b16_o32_signed shift_0_16 (
    .v(shift_0_32_y),
    .shift(in_shift[4]),
    .y(shift_0_16_y),
    .over(shift_0_16_over)
  );
  step_i32_b8_o24_signed shift_0_8 (
    .v(shift_0_16_y),
    .shift(in_shift[3]),
    .y(shift_0_8_y),
    .over(shift_0_8_over)
  );
  step_i24_b4_o20_signed shift_0_4 (
    .v(near_0_v),
    .shift(fine[2]),
    .y(shift_0_4_y),
    .over(shift_0_4_over)
  );
  step_i20_b2_o18_signed shift_0_2 (
    .v(shift_0_4_y),
    .shift(fine[1]),
    .y(shift_0_2_y),
    .over(shift_0_2_over)
  );
  step_i18_b1_o17_signed shift_0_1 (
    .v(shift_0_2_y),
    .shift(fine[0]),
    .y(shift_0_1_y),
    .over(shift_0_1_over)
  );
  rounding_w16_signed round_0 (
    .v(shift_0_1_y),
    .over(or_near_0_over_2 | shift_0_1_over),
    .sign(near_0_sign),
    .y(round_0_y)
  );
  step_i41_b32_o41_signed shift_1_32 (
    .v({in_acc_1, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_1_32_y)
  );
  step_i41_b16_o32_signed shift_1_16 (
    .v(shift_1_32_y),
    .shift(in_shift[4]),
    .y(shift_1_16_y),
    .over(shift_1_16_over)
  );
  step_i32_b8_o24_signed shift_1_8 (
    .v(shift_1_16_y),
    .shift(in_shift[3]),
    .y(shift_1_8_y),
    .over(shift_1_8_over)
  );
  step_i24_b4_o20_signed shift_1_4 (
    .v(near_1_v),
    .shift(fine[2]),
    .y(shift_1_4_y),
    .over(shift_1_4_over)
  );
  step_i20_b2_o18_signed shift_1_2 (
    .v(shift_1_4_y),
    .shift(fine[1]),
    .y(shift_1_2_y),
    .over(shift_1_2_over)
  );
  step_i18_b1_o17_signed shift_1_1 (
    .v(shift_1_2_y),
    .shift(fine[0]),
    .y(shift_1_1_y),
    .over(shift_1_1_over)
  );
  rounding_w16_signed round_1 (
    .v(shift_1_1_y),
    .over(or_near_1_over_2 | shift_1_1_over),
    .sign(near_1_sign),
    .y(round_1_y)
  );
  step_i41_b32_o41_signed shift_2_32 (
    .v({in_acc_2, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_2_32_y)
  );
  step_i41_b16_o32_signed shift_2_16 (
    .v(shift_2_32_y),
    .shift(in_shift[4]),
    .y(shift_2_16_y),
    .over(shift_2_16_over)
  );
  step_i32_b8_o24_signed shift_2_8 (
    .v(shift_2_16_y),
    .shift(in_shift[3]),
    .y(shift_2_8_y),
    .over(shift_2_8_over)
  );
  step_i24_b4_o20_signed shift_2_4 (
    .v(near_2_v),
    .shift(fine[2]),
    .y(shift_2_4_y),
    .over(shift_2_4_over)
  );
  step_i20_b2_o18_signed shift_2_2 (
    .v(shift_2_4_y),
    .shift(fine[1]),
    .y(shift_2_2_y),
    .over(shift_2_2_over)
  );
  step_i18_b1_o17_signed shift_2_1 (
    .v(shift_2_2_y),
    .shift(fine[0]),
    .y(shift_2_1_y),
    .over(shift_2_1_over)
  );
  rounding_w16_signed round_2 (
    .v(shift_2_1_y),
    .over(or_near_2_over_2 | shift_2_1_over),
    .sign(near_2_sign),
    .y(round_2_y)
  );
  step_i41_b32_o41_signed shift_3_32 (
    .v({in_acc_3, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_3_32_y)
  );
  step_i41_b16_o32_signed shift_3_16 (
    .v(shift_3_32_y),
    .shift(in_shift[4]),
    .y(shift_3_16_y),
    .over(shift_3_16_over)
  );
  step_i32_b8_o24_signed shift_3_8 (
    .v(shift_3_16_y),
    .shift(in_shift[3]),
    .y(shift_3_8_y),
    .over(shift_3_8_over)
  );
  step_i24_b4_o20_signed shift_3_4 (
    .v(near_3_v),
    .shift(fine[2]),
    .y(shift_3_4_y),
    .over(shift_3_4_over)
  );
  step_i20_b2_o18_signed shift_3_2 (
    .v(shift_3_4_y),
    .shift(fine[1]),
    .y(shift_3_2_y),
    .over(shift_3_2_over)
  );
  step_i18_b1_o17_signed shift_3_1 (
    .v(shift_3_2_y),
    .shift(fine[0]),
    .y(shift_3_1_y),
    .over(shift_3_1_over)
  );
  rounding_w16_signed round_3 (
    .v(shift_3_1_y),
    .over(or_near_3_over_2 | shift_3_1_over),
    .sign(near_3_sign),
    .y(round_3_y)
  );
  step_i41_b32_o41_signed shift_4_32 (
    .v({in_acc_4, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_4_32_y)
  );
  step_i41_b16_o32_signed shift_4_16 (
    .v(shift_4_32_y),
    .shift(in_shift[4]),
    .y(shift_4_16_y),
    .over(shift_4_16_over)
  );
  step_i32_b8_o24_signed shift_4_8 (
    .v(shift_4_16_y),
    .shift(in_shift[3]),
    .y(shift_4_8_y),
    .over(shift_4_8_over)
  );
  step_i24_b4_o20_signed shift_4_4 (
    .v(near_4_v),
    .shift(fine[2]),
    .y(shift_4_4_y),
    .over(shift_4_4_over)
  );
  step_i20_b2_o18_signed shift_4_2 (
    .v(shift_4_4_y),
    .shift(fine[1]),
    .y(shift_4_2_y),
    .over(shift_4_2_over)
  );
  step_i18_b1_o17_signed shift_4_1 (
    .v(shift_4_2_y),
    .shift(fine[0]),
    .y(shift_4_1_y),
    .over(shift_4_1_over)
  );
  rounding_w16_signed round_4 (
    .v(shift_4_1_y),
    .over(or_near_4_over_2 | shift_4_1_over),
    .sign(near_4_sign),
    .y(round_4_y)
  );
  step_i41_b32_o41_signed shift_5_32 (
    .v({in_acc_5, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_5_32_y)
  );
  step_i41_b16_o32_signed shift_5_16 (
    .v(shift_5_32_y),
    .shift(in_shift[4]),
    .y(shift_5_16_y),
    .over(shift_5_16_over)
  );
  step_i32_b8_o24_signed shift_5_8 (
    .v(shift_5_16_y),
    .shift(in_shift[3]),
    .y(shift_5_8_y),
    .over(shift_5_8_over)
  );
  step_i24_b4_o20_signed shift_5_4 (
    .v(near_5_v),
    .shift(fine[2]),
    .y(shift_5_4_y),
    .over(shift_5_4_over)
  );
  step_i20_b2_o18_signed shift_5_2 (
    .v(shift_5_4_y),
    .shift(fine[1]),
    .y(shift_5_2_y),
    .over(shift_5_2_over)
  );
  step_i18_b1_o17_signed shift_5_1 (
    .v(shift_5_2_y),
    .shift(fine[0]),
    .y(shift_5_1_y),
    .over(shift_5_1_over)
  );
  rounding_w16_signed round_5 (
    .v(shift_5_1_y),
    .over(or_near_5_over_2 | shift_5_1_over),
    .sign(near_5_sign),
    .y(round_5_y)
  );
  step_i41_b32_o41_signed shift_6_32 (
    .v({in_acc_6, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_6_32_y)
  );
  step_i41_b16_o32_signed shift_6_16 (
    .v(shift_6_32_y),
    .shift(in_shift[4]),
    .y(shift_6_16_y),
    .over(shift_6_16_over)
  );
  step_i32_b8_o24_signed shift_6_8 (
    .v(shift_6_16_y),
    .shift(in_shift[3]),
    .y(shift_6_8_y),
    .over(shift_6_8_over)
  );
  step_i24_b4_o20_signed shift_6_4 (
    .v(near_6_v),
    .shift(fine[2]),
    .y(shift_6_4_y),
    .over(shift_6_4_over)
  );
  step_i20_b2_o18_signed shift_6_2 (
    .v(shift_6_4_y),
    .shift(fine[1]),
    .y(shift_6_2_y),
    .over(shift_6_2_over)
  );
  step_i18_b1_o17_signed shift_6_1 (
    .v(shift_6_2_y),
    .shift(fine[0]),
    .y(shift_6_1_y),
    .over(shift_6_1_over)
  );
  rounding_w16_signed round_6 (
    .v(shift_6_1_y),
    .over(or_near_6_over_2 | shift_6_1_over),
    .sign(near_6_sign),
    .y(round_6_y)
  );
  step_i41_b32_o41_signed shift_7_32 (
    .v({in_acc_7, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_7_32_y)
  );
  step_i41_b16_o32_signed shift_7_16 (
    .v(shift_7_32_y),
    .shift(in_shift[4]),
    .y(shift_7_16_y),
    .over(shift_7_16_over)
  );
  step_i32_b8_o24_signed shift_7_8 (
    .v(shift_7_16_y),
    .shift(in_shift[3]),
    .y(shift_7_8_y),
    .over(shift_7_8_over)
  );
  step_i24_b4_o20_signed shift_7_4 (
    .v(near_7_v),
    .shift(fine[2]),
    .y(shift_7_4_y),
    .over(shift_7_4_over)
  );
  step_i20_b2_o18_signed shift_7_2 (
    .v(shift_7_4_y),
    .shift(fine[1]),
    .y(shift_7_2_y),
    .over(shift_7_2_over)
  );
  step_i18_b1_o17_signed shift_7_1 (
    .v(shift_7_2_y),
    .shift(fine[0]),
    .y(shift_7_1_y),
    .over(shift_7_1_over)
  );
  rounding_w16_signed round_7 (
    .v(shift_7_1_y),
    .over(or_near_7_over_2 | shift_7_1_over),
    .sign(near_7_sign),
    .y(round_7_y)
  );
  step_i41_b32_o41_signed shift_8_32 (
    .v({in_acc_8, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_8_32_y)
  );
  step_i41_b16_o32_signed shift_8_16 (
    .v(shift_8_32_y),
    .shift(in_shift[4]),
    .y(shift_8_16_y),
    .over(shift_8_16_over)
  );
  step_i32_b8_o24_signed shift_8_8 (
    .v(shift_8_16_y),
    .shift(in_shift[3]),
    .y(shift_8_8_y),
    .over(shift_8_8_over)
  );
  step_i24_b4_o20_signed shift_8_4 (
    .v(near_8_v),
    .shift(fine[2]),
    .y(shift_8_4_y),
    .over(shift_8_4_over)
  );
  step_i20_b2_o18_signed shift_8_2 (
    .v(shift_8_4_y),
    .shift(fine[1]),
    .y(shift_8_2_y),
    .over(shift_8_2_over)
  );
  step_i18_b1_o17_signed shift_8_1 (
    .v(shift_8_2_y),
    .shift(fine[0]),
    .y(shift_8_1_y),
    .over(shift_8_1_over)
  );
  rounding_w16_signed round_8 (
    .v(shift_8_1_y),
    .over(or_near_8_over_2 | shift_8_1_over),
    .sign(near_8_sign),
    .y(round_8_y)
  );
  step_i41_b32_o41_signed shift_9_32 (
    .v({in_acc_9, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_9_32_y)
  );
  step_i41_b16_o32_signed shift_9_16 (
    .v(shift_9_32_y),
    .shift(in_shift[4]),
    .y(shift_9_16_y),
    .over(shift_9_16_over)
  );
  step_i32_b8_o24_signed shift_9_8 (
    .v(shift_9_16_y),
    .shift(in_shift[3]),
    .y(shift_9_8_y),
    .over(shift_9_8_over)
  );
  step_i24_b4_o20_signed shift_9_4 (
    .v(near_9_v),
    .shift(fine[2]),
    .y(shift_9_4_y),
    .over(shift_9_4_over)
  );
  step_i20_b2_o18_signed shift_9_2 (
    .v(shift_9_4_y),
    .shift(fine[1]),
    .y(shift_9_2_y),
    .over(shift_9_2_over)
  );
  step_i18_b1_o17_signed shift_9_1 (
    .v(shift_9_2_y),
    .shift(fine[0]),
    .y(shift_9_1_y),
    .over(shift_9_1_over)
  );
  rounding_w16_signed round_9 (
    .v(shift_9_1_y),
    .over(or_near_9_over_2 | shift_9_1_over),
    .sign(near_9_sign),
    .y(round_9_y)
  );
  step_i41_b32_o41_signed shift_10_32 (
    .v({in_acc_10, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_10_32_y)
  );
  step_i41_b16_o32_signed shift_10_16 (
    .v(shift_10_32_y),
    .shift(in_shift[4]),
    .y(shift_10_16_y),
    .over(shift_10_16_over)
  );
  step_i32_b8_o24_signed shift_10_8 (
    .v(shift_10_16_y),
    .shift(in_shift[3]),
    .y(shift_10_8_y),
    .over(shift_10_8_over)
  );
  step_i24_b4_o20_signed shift_10_4 (
    .v(near_10_v),
    .shift(fine[2]),
    .y(shift_10_4_y),
    .over(shift_10_4_over)
  );
  step_i20_b2_o18_signed shift_10_2 (
    .v(shift_10_4_y),
    .shift(fine[1]),
    .y(shift_10_2_y),
    .over(shift_10_2_over)
  );
  step_i18_b1_o17_signed shift_10_1 (
    .v(shift_10_2_y),
    .shift(fine[0]),
    .y(shift_10_1_y),
    .over(shift_10_1_over)
  );
  rounding_w16_signed round_10 (
    .v(shift_10_1_y),
    .over(or_near_10_over_2 | shift_10_1_over),
    .sign(near_10_sign),
    .y(round_10_y)
  );
  step_i41_b32_o41_signed shift_11_32 (
    .v({in_acc_11, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_11_32_y)
  );
  step_i41_b16_o32_signed shift_11_16 (
    .v(shift_11_32_y),
    .shift(in_shift[4]),
    .y(shift_11_16_y),
    .over(shift_11_16_over)
  );
  step_i32_b8_o24_signed shift_11_8 (
    .v(shift_11_16_y),
    .shift(in_shift[3]),
    .y(shift_11_8_y),
    .over(shift_11_8_over)
  );
  step_i24_b4_o20_signed shift_11_4 (
    .v(near_11_v),
    .shift(fine[2]),
    .y(shift_11_4_y),
    .over(shift_11_4_over)
  );
  step_i20_b2_o18_signed shift_11_2 (
    .v(shift_11_4_y),
    .shift(fine[1]),
    .y(shift_11_2_y),
    .over(shift_11_2_over)
  );
  step_i18_b1_o17_signed shift_11_1 (
    .v(shift_11_2_y),
    .shift(fine[0]),
    .y(shift_11_1_y),
    .over(shift_11_1_over)
  );
  rounding_w16_signed round_11 (
    .v(shift_11_1_y),
    .over(or_near_11_over_2 | shift_11_1_over),
    .sign(near_11_sign),
    .y(round_11_y)
  );
  step_i41_b32_o41_signed shift_12_32 (
    .v({in_acc_12, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_12_32_y)
  );
  step_i41_b16_o32_signed shift_12_16 (
    .v(shift_12_32_y),
    .shift(in_shift[4]),
    .y(shift_12_16_y),
    .over(shift_12_16_over)
  );
  step_i32_b8_o24_signed shift_12_8 (
    .v(shift_12_16_y),
    .shift(in_shift[3]),
    .y(shift_12_8_y),
    .over(shift_12_8_over)
  );
  step_i24_b4_o20_signed shift_12_4 (
    .v(near_12_v),
    .shift(fine[2]),
    .y(shift_12_4_y),
    .over(shift_12_4_over)
  );
  step_i20_b2_o18_signed shift_12_2 (
    .v(shift_12_4_y),
    .shift(fine[1]),
    .y(shift_12_2_y),
    .over(shift_12_2_over)
  );
  step_i18_b1_o17_signed shift_12_1 (
    .v(shift_12_2_y),
    .shift(fine[0]),
    .y(shift_12_1_y),
    .over(shift_12_1_over)
  );
  rounding_w16_signed round_12 (
    .v(shift_12_1_y),
    .over(or_near_12_over_2 | shift_12_1_over),
    .sign(near_12_sign),
    .y(round_12_y)
  );
  step_i41_b32_o41_signed shift_13_32 (
    .v({in_acc_13, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_13_32_y)
  );
  step_i41_b16_o32_signed shift_13_16 (
    .v(shift_13_32_y),
    .shift(in_shift[4]),
    .y(shift_13_16_y),
    .over(shift_13_16_over)
  );
  step_i32_b8_o24_signed shift_13_8 (
    .v(shift_13_16_y),
    .shift(in_shift[3]),
    .y(shift_13_8_y),
    .over(shift_13_8_over)
  );
  step_i24_b4_o20_signed shift_13_4 (
    .v(near_13_v),
    .shift(fine[2]),
    .y(shift_13_4_y),
    .over(shift_13_4_over)
  );
  step_i20_b2_o18_signed shift_13_2 (
    .v(shift_13_4_y),
    .shift(fine[1]),
    .y(shift_13_2_y),
    .over(shift_13_2_over)
  );
  step_i18_b1_o17_signed shift_13_1 (
    .v(shift_13_2_y),
    .shift(fine[0]),
    .y(shift_13_1_y),
    .over(shift_13_1_over)
  );
  rounding_w16_signed round_13 (
    .v(shift_13_1_y),
    .over(or_near_13_over_2 | shift_13_1_over),
    .sign(near_13_sign),
    .y(round_13_y)
  );
  step_i41_b32_o41_signed shift_14_32 (
    .v({in_acc_14, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_14_32_y)
  );
  step_i41_b16_o32_signed shift_14_16 (
    .v(shift_14_32_y),
    .shift(in_shift[4]),
    .y(shift_14_16_y),
    .over(shift_14_16_over)
  );
  step_i32_b8_o24_signed shift_14_8 (
    .v(shift_14_16_y),
    .shift(in_shift[3]),
    .y(shift_14_8_y),
    .over(shift_14_8_over)
  );
  step_i24_b4_o20_signed shift_14_4 (
    .v(near_14_v),
    .shift(fine[2]),
    .y(shift_14_4_y),
    .over(shift_14_4_over)
  );
  step_i20_b2_o18_signed shift_14_2 (
    .v(shift_14_4_y),
    .shift(fine[1]),
    .y(shift_14_2_y),
    .over(shift_14_2_over)
  );
  step_i18_b1_o17_signed shift_14_1 (
    .v(shift_14_2_y),
    .shift(fine[0]),
    .y(shift_14_1_y),
    .over(shift_14_1_over)
  );
  rounding_w16_signed round_14 (
    .v(shift_14_1_y),
    .over(or_near_14_over_2 | shift_14_1_over),
    .sign(near_14_sign),
    .y(round_14_y)
  );
  step_i41_b32_o41_signed shift_15_32 (
    .v({in_acc_15, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_15_32_y)
  );
  step_i41_b16_o32_signed shift_15_16 (
    .v(shift_15_32_y),
    .shift(in_shift[4]),
    .y(shift_15_16_y),
    .over(shift_15_16_over)
  );
  step_i32_b8_o24_signed shift_15_8 (
    .v(shift_15_16_y),
    .shift(in_shift[3]),
    .y(shift_15_8_y),
    .over(shift_15_8_over)
  );
  step_i24_b4_o20_signed shift_15_4 (
    .v(near_15_v),
    .shift(fine[2]),
    .y(shift_15_4_y),
    .over(shift_15_4_over)
  );
  step_i20_b2_o18_signed shift_15_2 (
    .v(shift_15_4_y),
    .shift(fine[1]),
    .y(shift_15_2_y),
    .over(shift_15_2_over)
  );
  step_i18_b1_o17_signed shift_15_1 (
    .v(shift_15_2_y),
    .shift(fine[0]),
    .y(shift_15_1_y),
    .over(shift_15_1_over)
  );
  rounding_w16_signed round_15 (
    .v(shift_15_1_y),
    .over(or_near_15_over_2 | shift_15_1_over),
    .sign(near_15_sign),
    .y(round_15_y)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_2;
  assign out_p = {p_15, p_14, p_13, p_12, p_11, p_10, p_9, p_8, p_7, p_6, p_5, p_4, p_3, p_2, p_1, p_0};
endmodule
