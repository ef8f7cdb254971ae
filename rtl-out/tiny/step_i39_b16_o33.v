(* keep_hierarchy *)
module step_i39_b16_o33 (
  input [38:0] v,
  input shift,
  output [32:0] y,
  output over
);
  wire [38:0] mux_v = shift ? {16'd0, v[38:16]} : v;
  assign y = mux_v[32:0];
  assign over = ~(mux_v[38:33] == 6'd0);
endmodule
