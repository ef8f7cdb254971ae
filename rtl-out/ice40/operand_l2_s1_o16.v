module operand_l2_s1_o16 (
  input [1:0] mode,
  input [31:0] row,
  input [15:0] scalar,
  output [31:0] operand
);
  wire signed [15:0] row_0 = row[15:0];
  wire signed [15:0] row_1 = row[31:16];
  wire signed [15:0] scalar_0 = scalar;
  wire eq_mode = mode == 2'd0;
  wire signed [15:0] ext_scalar_0 = {15'd0, scalar_0[0]};
  wire signed [15:0] mux_scalar_0 = (mode == 2'd2) ? ext_scalar_0 : scalar_0;
  wire signed [15:0] mux_row_0 = eq_mode ? row_0 : mux_scalar_0;
  wire signed [15:0] mux_row_1 = eq_mode ? row_1 : mux_scalar_0;
  assign operand = {mux_row_1, mux_row_0};
endmodule
