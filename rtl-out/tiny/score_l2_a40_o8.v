module score_l2_a40_o8 (
  input clk,
  input rst,
  input in_valid,
  input [79:0] in_acc,
  input [5:0] in_shift,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_p
);
  wire signed [39:0] in_acc_0 = in_acc[39:0];
  wire signed [39:0] in_acc_1 = in_acc[79:40];
  reg p_valid_1;
  reg p_valid_2;
  reg [2:0] fine;
  reg [15:0] near_0_v;
  reg near_0_over;
  reg near_0_sign;
  reg signed [7:0] p_0;
  reg [15:0] near_1_v;
  reg near_1_over;
  reg near_1_sign;
  reg signed [7:0] p_1;
  wire [39:0] shift_0_32_y;
  wire shift_0_32_over;
  wire [23:0] shift_0_16_y;
  wire shift_0_16_over;
  wire [15:0] shift_0_8_y;
  wire shift_0_8_over;
  wire [11:0] shift_0_4_y;
  wire shift_0_4_over;
  wire [9:0] shift_0_2_y;
  wire shift_0_2_over;
  wire [8:0] shift_0_1_y;
  wire shift_0_1_over;
  wire [7:0] round_0_y;
  wire [39:0] shift_1_32_y;
  wire shift_1_32_over;
  wire [23:0] shift_1_16_y;
  wire shift_1_16_over;
  wire [15:0] shift_1_8_y;
  wire shift_1_8_over;
  wire [11:0] shift_1_4_y;
  wire shift_1_4_over;
  wire [9:0] shift_1_2_y;
  wire shift_1_2_over;
  wire [8:0] shift_1_1_y;
  wire shift_1_1_over;
  wire [7:0] round_1_y;
  wire p_advance = out_ready | ~p_valid_2;
  wire or_shift_0_32_over_0 = shift_0_32_over | shift_0_16_over;
  wire or_near_0_over = near_0_over | shift_0_4_over;
  wire or_near_0_over_2 = or_near_0_over | shift_0_2_over;
  wire or_shift_1_32_over_0 = shift_1_32_over | shift_1_16_over;
  wire or_near_1_over = near_1_over | shift_1_4_over;
  wire or_near_1_over_2 = or_near_1_over | shift_1_2_over;
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
    if (p_advance) near_0_over <= or_shift_0_32_over_0 | shift_0_8_over;
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
    if (p_advance) near_1_over <= or_shift_1_32_over_0 | shift_1_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_sign <= in_acc_1[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_1 <= round_1_y;
  end
  step_i41_b32_o40_signed shift_0_32 (
    .v({in_acc_0, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_0_32_y),
    .over(shift_0_32_over)
  );
  step_i40_b16_o24_signed shift_0_16 (
    .v(shift_0_32_y),
    .shift(in_shift[4]),
    .y(shift_0_16_y),
    .over(shift_0_16_over)
  );
  step_i24_b8_o16_signed shift_0_8 (
    .v(shift_0_16_y),
    .shift(in_shift[3]),
    .y(shift_0_8_y),
    .over(shift_0_8_over)
  );
  step_i16_b4_o12_signed shift_0_4 (
    .v(near_0_v),
    .shift(fine[2]),
    .y(shift_0_4_y),
    .over(shift_0_4_over)
  );
  step_i12_b2_o10_signed shift_0_2 (
    .v(shift_0_4_y),
    .shift(fine[1]),
    .y(shift_0_2_y),
    .over(shift_0_2_over)
  );
  step_i10_b1_o9_signed shift_0_1 (
    .v(shift_0_2_y),
    .shift(fine[0]),
    .y(shift_0_1_y),
    .over(shift_0_1_over)
  );
  rounding_w8_signed round_0 (
    .v(shift_0_1_y),
    .over(or_near_0_over_2 | shift_0_1_over),
    .sign(near_0_sign),
    .y(round_0_y)
  );
  step_i41_b32_o40_signed shift_1_32 (
    .v({in_acc_1, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_1_32_y),
    .over(shift_1_32_over)
  );
  step_i40_b16_o24_signed shift_1_16 (
    .v(shift_1_32_y),
    .shift(in_shift[4]),
    .y(shift_1_16_y),
    .over(shift_1_16_over)
  );
  step_i24_b8_o16_signed shift_1_8 (
    .v(shift_1_16_y),
    .shift(in_shift[3]),
    .y(shift_1_8_y),
    .over(shift_1_8_over)
  );
  step_i16_b4_o12_signed shift_1_4 (
    .v(near_1_v),
    .shift(fine[2]),
    .y(shift_1_4_y),
    .over(shift_1_4_over)
  );
  step_i12_b2_o10_signed shift_1_2 (
    .v(shift_1_4_y),
    .shift(fine[1]),
    .y(shift_1_2_y),
    .over(shift_1_2_over)
  );
  step_i10_b1_o9_signed shift_1_1 (
    .v(shift_1_2_y),
    .shift(fine[0]),
    .y(shift_1_1_y),
    .over(shift_1_1_over)
  );
  rounding_w8_signed round_1 (
    .v(shift_1_1_y),
    .over(or_near_1_over_2 | shift_1_1_over),
    .sign(near_1_sign),
    .y(round_1_y)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_2;
  assign out_p = {p_1, p_0};
endmodule
