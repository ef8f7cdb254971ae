(* keep_hierarchy *)
module step_i21_b2_o19 (
  input [20:0] v,
  input shift,
  output [18:0] y,
  output over
);
  wire [20:0] mux_v = shift ? {2'd0, v[20:2]} : v;
  assign y = mux_v[18:0];
  assign over = ~(mux_v[20:19] == 2'd0);
endmodule
