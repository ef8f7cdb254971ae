(* keep_hierarchy *)
module step_i18_b1_o17 (
  input [17:0] v,
  input shift,
  output [16:0] y,
  output over
);
  wire [17:0] mux_v = shift ? {1'b0, v[17:1]} : v;
  assign y = mux_v[16:0];
  assign over = mux_v[17];
endmodule
