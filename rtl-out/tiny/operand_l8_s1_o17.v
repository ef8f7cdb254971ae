module operand_l8_s1_o17 (
  input [1:0] mode,
  input [135:0] row,
  input [16:0] scalar,
  output [135:0] operand
);
  wire signed [16:0] row_0 = row[16:0];
  wire signed [16:0] row_1 = row[33:17];
  wire signed [16:0] row_2 = row[50:34];
  wire signed [16:0] row_3 = row[67:51];
  wire signed [16:0] row_4 = row[84:68];
  wire signed [16:0] row_5 = row[101:85];
  wire signed [16:0] row_6 = row[118:102];
  wire signed [16:0] row_7 = row[135:119];
  wire signed [16:0] scalar_0 = scalar;
  wire eq_mode = mode == 2'd0;
  wire signed [16:0] ext_scalar_0 = {16'd0, scalar_0[0]};
  wire signed [16:0] mux_scalar_0 = (mode == 2'd2) ? ext_scalar_0 : scalar_0;
  wire signed [16:0] mux_row_0 = eq_mode ? row_0 : mux_scalar_0;
  wire signed [16:0] mux_row_1 = eq_mode ? row_1 : mux_scalar_0;
  wire signed [16:0] mux_row_2 = eq_mode ? row_2 : mux_scalar_0;
  wire signed [16:0] mux_row_3 = eq_mode ? row_3 : mux_scalar_0;
  wire signed [16:0] mux_row_4 = eq_mode ? row_4 : mux_scalar_0;
  wire signed [16:0] mux_row_5 = eq_mode ? row_5 : mux_scalar_0;
  wire signed [16:0] mux_row_6 = eq_mode ? row_6 : mux_scalar_0;
  wire signed [16:0] mux_row_7 = eq_mode ? row_7 : mux_scalar_0;
  assign operand = {mux_row_7, mux_row_6, mux_row_5, mux_row_4, mux_row_3, mux_row_2, mux_row_1, mux_row_0};
endmodule
