(* keep_hierarchy *)
module scalars_s4_o17 (
  input [1:0] groups,
  input [67:0] scalar,
  output [67:0] of
);
  wire signed [16:0] scalar_0 = scalar[16:0];
  wire signed [16:0] scalar_1 = scalar[33:17];
  wire signed [16:0] scalar_2 = scalar[50:34];
  wire signed [16:0] scalar_3 = scalar[67:51];
  wire eq_groups = groups == 2'd2;
  wire signed [16:0] mux_scalar_1 = eq_groups ? scalar_1 : scalar_0;
  wire signed [16:0] mux_scalar_1_2 = (groups == 2'd1) ? scalar_1 : scalar_0;
  wire signed [16:0] mux_scalar_2 = eq_groups ? scalar_2 : mux_scalar_1_2;
  wire signed [16:0] mux_scalar_3 = eq_groups ? scalar_3 : mux_scalar_1_2;
  assign of = {mux_scalar_3, mux_scalar_2, mux_scalar_1, scalar_0};
endmodule
